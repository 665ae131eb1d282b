import type { Site, SiteExample } from './site';

/**
 * Deli Wenku (得力文库): the text of a document under its preview.
 *
 * Source: the userscripts “Wenku Doc Downloader” (greasyfork.org 435884) and kill-doc.
 */
export const deliwenku: Site = {
  id: 'deliwenku',
  hosts: ['deliwenku.com'],
  leaveOut: ['#preview_tips'],
};

export const examples: readonly SiteExample[] = [
  {
    page: '<p id="preview_tips">加载中</p><div id="pageContainer"><div id="outer_page_1"><p>河堤加固工程分三期实施。</p></div></div><p>每一期都要经过验收。</p><p>剩余15页未显示，请下载查看</p>',
    text: ['河堤加固工程分三期实施。', '每一期都要经过验收。'],
    gaps: [{ notice: '剩余15页未显示，请下载查看', amount: { value: 15, unit: 'page' } }],
  },
];
