import type { Marker, MarkerExample } from '../../engine/gaps/gap';
import { phrase } from '../../engine/gaps/phrase';

/** The length of the whole text, and how much of it the page shows or keeps back, in characters. */
export const totalShown: Marker = {
  id: 'total-shown',
  missing: 'the-rest',
  reason: 'unsaid',
  unit: 'character',
  phrases: {
    zh: phrase`
      (?:未完[,，、;；\s]*)?(?:本文|全文|文章|正文|本篇)?[共约約总總計计]*\s*${'total'}\s*[个個]?字(?:符|数)?[,，、;；\s]*
      (?:您|你)?(?:当前|當前|目前|现在|現在|本页|本頁|此处|此處|已经|已經)?[仅僅只]?(?:能|可)?(?:已|为您|為您)?(?:显示|顯示|展示|预览|預覽|试读|試讀|阅读|閱讀)(?:了|前|至|到)?\s*${'shown'}\s*[个個]?字
      |(?:当前|當前|目前)?[仅僅只](?:显示|顯示|展示|可试读|可試讀)前?\s*${'shown'}\s*[个個]?字[,，、;；\s]*(?:全文|总|總|本文)?[共计計约約]*\s*${'total'}\s*[个個]?字
      |(?:(?:本文|全文|全篇)[共约約总總计計]*\s*${'total'}\s*[个個]?字[,，、;；\s]*)?(?:还|還)(?:剩余?|剩餘|有)?\s*${'omitted'}\s*[个個]?字(?:未读|未讀|未显示|未顯示|未展示|尚未显示|待阅读|待閱讀)
      |(?:剩余|剩餘)(?:的)?\s*${'omitted'}\s*[个個]?字(?:未读|未讀|未显示|未顯示|[,，]?(?:需|请|請|付费|付費|登录|登錄|购买|購買|开通|開通))[^。.!！()（）”」』\n]{0,16}
      |(?:此处|此處|以下|本文)(?:为|為|是)(?:付费|付費|会员|會員|VIP)(?:阅读|閱讀)?(?:内容|內容|部分)[,，]?(?:共|约|約|还有|還有)*\s*${'omitted'}\s*[个個]?字
      |未完[,，、;；\s]*(?:还|還)?(?:剩余|剩餘|剩)\s*${'omitted'}\s*[个個]?字
      |(?:本文|全文|正文|文章|本章)[共约約总總计計]*\s*${'total'}\s*[个個]?字(?:符|数)?[,，、;；\s]*(?=(?:付费|付費|登录|登錄|购买|購買|订阅|訂閱|开通|開通|会员|會員|下载|下載)(?:后|後|会员|會員|即|可|并|並|VIP|文))`,
    en: phrase`
      (?:showing|displaying|you have read|you are reading|preview of) (?:the first )?${'shown'} (?:out )?of ${'total'} characters
      |${'shown'} of ${'total'} characters (?:are )?(?:shown|displayed|visible|available)
      |[(\[]${'omitted'} more characters[)\]]
      |${'omitted'} (?:more )?characters (?:left|remaining|to go) (?:to read|in this (?:text|document|article|story))`,
    ja: phrase`
      残り[:：]?\s*${'omitted'}文?字\s*[/／(（]\s*全文?\s*[:：]?\s*${'total'}文?字
      |全文\s*${'total'}文字(?:中|のうち)[、\s]*${'shown'}文字(?:を|まで)?(?:表示|公開)(?:中|しています)?
      |(?:この記事は有料(?:会員)?記事です。\s*)?(?:ここから先は|残り[:：]?)\s*${'omitted'}\s*文?字(?=[\s)）。、/／]|$|有料|です)`,
    ko: phrase`
      전체\s*${'total'}자\s*(?:중|가운데)\s*${'shown'}자(?:만|까지)?\s*(?:표시|공개|보기)
      |남은\s*글자\s*(?:수)?\s*[:：]?\s*${'omitted'}자?`,
  },
};

export const examples: readonly MarkerExample[] = [
  {
    page: '村里的晒谷场又热闹起来了，孩子们追着 ……(未完，全文共1109字，当前仅显示253字，请阅读下面提示信息。',
    gaps: [
      {
        notice: '……(未完，全文共1109字，当前仅显示253字，请阅读下面提示信息。',
        amount: { value: 856, of: 1109, unit: 'character' },
      },
    ],
  },
  {
    page: '晚風把曬穀場吹得很乾淨。（全文共兩千四百字，目前只顯示六百字）',
    gaps: [{ notice: '（全文共兩千四百字，目前只顯示六百字）', amount: { value: 1800, of: 2400, unit: 'character' } }],
  },
  {
    page: '港の朝は早い。漁師たちは暗いうちから網を繕う。\n残り1234文字／全文2000文字',
    gaps: [{ notice: '残り1234文字／全文2000文字', amount: { value: 1234, of: 2000, unit: 'character' } }],
  },
  {
    page: 'Showing 300 of 1,200 characters',
    gaps: [{ notice: 'Showing 300 of 1,200 characters', amount: { value: 900, of: 1200, unit: 'character' } }],
  },
  { page: '作文要求：全文共800字，显示出你对家乡的感情。', gaps: [] },
  { page: '全文共1200字，已顯示1200字。', gaps: [] },
  { page: '这部小说全文共三十万字，出版社只印了五千册。', gaps: [] },
];
