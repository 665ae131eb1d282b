import type { Marker, MarkerExample } from '../../engine/gaps/gap';
import { phrase } from '../../engine/gaps/phrase';

/** Pages of the document that the page keeps back, as Chinese sites say it: in words so much their own that they count anywhere. */
export const pagesUnread: Marker = {
  id: 'pages-unread',
  missing: 'the-rest',
  reason: 'unsaid',
  unit: 'page',
  phrases: {
    zh: phrase`
      (?:(?:已|您已|你已)(?:经|經)?(?:阅读|閱讀|读|讀|看|浏览|瀏覽)了?\s*${'shown'}\s*[页頁][,，、;；\s]*)?
      (?:还|還|尚)(?:剩余|剩餘|剩下|剩|有)\s*${'omitted'}\s*[页頁](?:未读|未讀|未阅读|未閱讀|未看|未显示|未顯示|未预览|未預覽|可免费阅读|可免費閱讀)
      (?:[,，、\s]*(?:请|請|点击|點擊|登录后?|登錄後?|下载后?)?(?:继续|繼續)(?:免费|免費)?(?:阅读|閱讀|预览|預覽)(?:全文)?)?
      |(?:剩余|剩餘|其余|其餘|余下|餘下)(?:的)?\s*${'omitted'}\s*[页頁](?:内容|內容)?(?:[,，]?(?:未读|未讀|未显示|未顯示|请|請|需|须|下载|下載|付费|付費|登录|登錄|购买|購買))[^。.!！()（）”」』\n]{0,16}
      |(?:下载|下載|付费|付費|登录|登錄|购买|購買|开通会员|開通會員)[后後]?(?:可|即可|可以)?(?:阅读|閱讀|查看|预览|預覽)(?:剩余|剩餘|其余|其餘|余下|餘下)(?:的)?\s*${'omitted'}\s*[页頁](?:内容|內容)?`,
  },
};

export const examples: readonly MarkerExample[] = [
  {
    page: '堤岸加固工程分三期实施，每一期都要经过验收。\n还剩12页未读，继续阅读',
    gaps: [{ notice: '还剩12页未读，继续阅读', amount: { value: 12, unit: 'page' } }],
  },
  {
    page: '堤岸加固工程分三期實施。\n已閱讀6頁,還剩31頁未讀 繼續免費閱讀',
    gaps: [{ notice: '已閱讀6頁,還剩31頁未讀 繼續免費閱讀', amount: { value: 31, of: 37, unit: 'page' } }],
  },
  { page: '这本书我昨晚看了五十页，还剩十二页没看完就睡着了。', gaps: [] },
  {
    page: '堤岸加固工程分三期实施，每期都还剩余8页未读',
    gaps: [{ notice: '还剩余8页未读', amount: { value: 8, unit: 'page' } }],
  },
];
