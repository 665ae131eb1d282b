import type { Site, SiteExample } from './site';

/** 360 Wenku (360文库): documents gathered from several sharing sites. */
export const soWenku: Site = {
  id: 'so-wenku',
  hosts: ['wenku.so.com'],
};

export const examples: readonly SiteExample[] = [
  {
    page: '<h1>河堤加固工程分三期实施。</h1><p>每一期都要经过验收。</p><p>该文档共计24页，免费预览3页</p>',
    text: ['河堤加固工程分三期实施。', '每一期都要经过验收。'],
    gaps: [{ notice: '该文档共计24页，免费预览3页', amount: { value: 21, of: 24, unit: 'page' } }],
  },
];
