import type { Marker, MarkerExample } from '../../engine/gaps/gap';
import { phrase } from '../../engine/gaps/phrase';

/** A preview that says how many pages of how many it shows. */
export const pagesPreviewed: Marker = {
  id: 'pages-previewed',
  missing: 'the-rest',
  reason: 'preview',
  unit: 'page',
  phrases: {
    zh: phrase`
      (?:仅|僅|只|可)?(?:免费|免費)?(?:提供|支持)?(?:预览|預覽|试读|試讀|试看|試看)(?:了)?(?:前)?\s*${'shown'}\s*[页頁]\s*[/／,，、;；\s]\s*(?:全文|文档|文檔|本文档|全书)?[共总總]\s*(?:计|計)?\s*${'total'}\s*[页頁]
      |[共总總]\s*(?:计|計)?\s*${'total'}\s*[页頁]\s*[/／,，、;；\s]\s*(?:当前|當前|目前)?(?:仅|僅|只|可)?(?:免费|免費)?(?:预览|預覽|试读|試讀|试看|試看)(?:前)?\s*${'shown'}\s*[页頁]
      |[共总總]\s*(?:计|計)?\s*${'total'}\s*[页頁]\s*[/／,，、;；\s]\s*(?:当前|當前|目前)?[仅僅只可能]{0,3}(?:免费|免費|提供)?(?:预览|預覽|试读|試讀|显示|顯示|展示)(?:前|第)?(?:\s*1\s*[-–~～至到]\s*)?\s*${'shown'}\s*[页頁]
      |(?:文档|文檔)[共总總计計]*\s*${'total'}\s*[页頁][,，、\s]*(?:到这儿|到這兒|到这里|到這裡|您)?已(?:经|經)?超出(?:免费|免費)?(?:预览|預覽|试读|試讀)范?[围圍]?[^。.!！()（）”」』\n]{0,24}`,
    en: phrase`
      (?:free )?preview[:\s]+(?:of )?(?:the )?(?:first )?(?:pages? )?(?:1 ?[-–] ?)?${'shown'} (?:pages )?(?:out )?of ${'total'}(?: pages)?
      |you(?:['’]ve| have) reached the end of (?:your|the|this) (?:free )?preview \(${'shown'} pages\)`,
    ja: phrase`(?:プレビュー|試し読み)[:：]?\s*${'shown'}\s*(?:ページ|頁)?\s*[/／]\s*(?:全)?\s*${'total'}\s*(?:ページ|頁)`,
    ko: phrase`미리\s?보기\s*[:：]?\s*${'shown'}\s*(?:페이지|쪽)?\s*[/／]\s*(?:전체|총)?\s*${'total'}\s*(?:페이지|쪽)`,
  },
};

export const examples: readonly MarkerExample[] = [
  {
    page: '水文站的观测记录整理如下。\n（预览前20页/共60页）',
    gaps: [{ notice: '（预览前20页/共60页）', amount: { value: 40, of: 60, unit: 'page' } }],
  },
  {
    page: '水文站的觀測記錄整理如下。共８０頁，僅預覽１０頁',
    gaps: [{ notice: '共８０頁，僅預覽１０頁', amount: { value: 70, of: 80, unit: 'page' } }],
  },
  {
    page: 'Free preview: 3 of 18 pages',
    gaps: [{ notice: 'Free preview: 3 of 18 pages', amount: { value: 15, of: 18, unit: 'page' } }],
  },
  { page: '说明书共60页，请先预览目录再打印。', gaps: [] },
  { page: '（预览前3页/共3页）', gaps: [] },
  {
    page: '（预览前20页/共60页）水文站的观测记录整理如下，每天早晚各记一次，遇到洪水每小时记一次，由值班员签名后存档备查。',
    gaps: [{ notice: '（预览前20页/共60页）', amount: { value: 40, of: 60, unit: 'page' } }],
  },
];
