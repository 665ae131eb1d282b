import type { Site, SiteExample } from './site';

/** Wendangku (文档库): whole texts cut into pages. */
export const wendangku: Site = {
  id: 'wendangku',
  hosts: ['wendangku.net'],
};

export const examples: readonly SiteExample[] = [
  {
    page: '<h1>河堤加固工程分三期实施。</h1><p>每一期都要经过验收。</p><p>阅读剩余70%</p>',
    text: ['河堤加固工程分三期实施。', '每一期都要经过验收。'],
    gaps: [{ notice: '阅读剩余70%', amount: { value: 70, of: 100, unit: 'percent' } }],
  },
];
