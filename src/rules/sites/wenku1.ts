import type { Site, SiteExample } from './site';

/** Diyi Wenku (第一文库网): whole texts cut into pages. */
export const wenku1: Site = {
  id: 'wenku1',
  hosts: ['wenku1.com'],
};

export const examples: readonly SiteExample[] = [
  {
    page: '<h1>河堤加固工程分三期实施。</h1><p>每一期都要经过验收。</p><p>（本文共3200字，付费后阅读全文）</p>',
    text: ['河堤加固工程分三期实施。', '每一期都要经过验收。'],
    gaps: [{ notice: '（本文共3200字，付费后阅读全文）' }],
  },
];
