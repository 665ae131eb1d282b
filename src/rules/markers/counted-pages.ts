import { counted } from '../../engine/gaps/counted';
import type { Marker, MarkerExample } from '../../engine/gaps/gap';
import { noticeWords } from '../words';

/** A sentence of its own that counts pages or slides: how many of how many are shown, or how many are left and how to get them. */
export const countedPages: Marker = {
  id: 'counted-pages',
  missing: 'the-rest',
  reason: 'unsaid',
  unit: 'page',
  phrases: {},
  sentences: counted(noticeWords, {
    zh: '[页頁张張](?!起|[以之][后後]|开始|開始)',
    en: 'pages?|slides?',
    ja: '(?:ページ|頁|枚|スライド)(?!以降|以後|目以降|から)',
    ko: '(?:페이지|쪽|장|슬라이드)(?!\\s?(?:이후|부터))',
    ru: 'страниц[аыуе]?|стр\\.?|слайд(?:а|ов)?',
    de: 'seiten|folien',
    fr: 'pages?|diapositives?',
    es: 'páginas?|diapositivas?',
    pt: 'páginas?|slides?',
    it: 'pagine|pagina|diapositive|slide',
    pl: 'stron[ya]?|slajd(?:y|ów)',
    cs: 'stran[ya]?|stránek|stránky|snímk[yů]',
    uk: 'сторін(?:ок|ки|ка)|стор\\.?|слайд(?:и|ів)',
    vi: 'trang',
    tr: 'sayfa\\p{L}*|slayt',
  }),
};

export const examples: readonly MarkerExample[] = [
  {
    page: '水库的闸门三年一修。\n您可以免费预览前10页，剩余42页请下载后阅读',
    gaps: [{ notice: '您可以免费预览前10页，剩余42页请下载后阅读', amount: { value: 42, of: 52, unit: 'page' } }],
  },
  {
    page: 'The gates were mended every third year.\nShowing page 1 - 3 of 18 pages',
    gaps: [{ notice: 'Showing page 1 - 3 of 18 pages', amount: { value: 15, of: 18, unit: 'page' } }],
  },
  {
    page: '水門は三年ごとに直す。\n全24ページ中、3ページまで無料で閲覧できます',
    gaps: [{ notice: '全24ページ中、3ページまで無料で閲覧できます', amount: { value: 21, of: 24, unit: 'page' } }],
  },
  { page: 'This book has 24 pages and 3 plates.', gaps: [] },
  { page: '还剩5页作业没有写完。', gaps: [] },
];
