import type { Site, SiteExample } from './site';

/** Wendang sites that mirror one another’s texts in the same viewer: 31doc, Mayi Wenku, Dugen, Anquan Wenku and others. */
export const chineseMirrors: Site = {
  id: 'chinese-mirrors',
  hosts: ['31doc.com', 'mayiwenku.com', 'wenku365.com', 'dugen.com', 'safewk.com', 'weizhuannet.com', '7cxk.com'],
};

export const examples: readonly SiteExample[] = [
  {
    page: '<h1>河堤加固工程分三期实施。</h1><p>每一期都要经过验收。</p><p>文档共24页，仅可预览前3页</p>',
    text: ['河堤加固工程分三期实施。', '每一期都要经过验收。'],
    gaps: [{ notice: '文档共24页，仅可预览前3页', amount: { value: 21, of: 24, unit: 'page' } }],
  },
];
