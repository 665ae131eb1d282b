import type { Site, SiteExample } from './site';

/** Wo Wenku (我文库): the text of a document under its preview. */
export const woc88: Site = {
  id: 'woc88',
  hosts: ['woc88.com'],
};

export const examples: readonly SiteExample[] = [
  {
    page: '<h1>河堤加固工程分三期实施。</h1><p>每一期都要经过验收。</p><p>试读已结束，购买后可继续阅读</p>',
    text: ['河堤加固工程分三期实施。', '每一期都要经过验收。'],
    gaps: [{ notice: '试读已结束，购买后可继续阅读' }],
  },
];
