import type { Site, SiteExample } from './site';

/**
 * Yuanchuangli (原创力文档): a preview of some pages, the rest after payment.
 *
 * Source: the userscripts “Wenku Doc Downloader” (greasyfork.org 435884) and kill-doc.
 */
export const book118: Site = {
  id: 'book118',
  hosts: ['book118.com'],
  withheld: [{ selector: '#btn_preview_remain' }],
};

export const examples: readonly SiteExample[] = [
  {
    page: '<h1>河堤加固工程分三期实施。</h1><div class="webpreview-item" data-id="1"><p>每一期都要经过验收。</p></div><button id="btn_preview_remain"></button>',
    text: ['河堤加固工程分三期实施。', '每一期都要经过验收。'],
    gaps: [{ notice: '' }],
  },
];
