import type { Site, SiteExample } from './site';

/** Wendang Zhijia (文档之家): whole texts with advertisements between the paragraphs. */
export const doczj: Site = {
  id: 'doczj',
  hosts: ['doczj.com'],
};

export const examples: readonly SiteExample[] = [
  {
    page: '<h1>河堤加固工程分三期实施。</h1><p>每一期都要经过验收。</p><p>下载后阅读完整内容</p>',
    text: ['河堤加固工程分三期实施。', '每一期都要经过验收。'],
    gaps: [{ notice: '下载后阅读完整内容' }],
  },
];
