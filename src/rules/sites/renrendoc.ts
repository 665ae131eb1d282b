import type { Site, SiteExample } from './site';

/**
 * Renren Wenku (人人文库): the text of a document under its preview, often garbled.
 *
 * Source: the userscripts “Wenku Doc Downloader” (greasyfork.org 435884) and kill-doc.
 */
export const renrendoc: Site = {
  id: 'renrendoc',
  hosts: ['renrendoc.com'],
  withheld: [{ selector: '#load_preview_btn' }],
};

export const examples: readonly SiteExample[] = [
  {
    page: '<div class="main-content"><p>河堤加固工程分三期實施。</p><p>每一期都要經過驗收。</p><div id="load_preview_btn"></div></div>',
    text: ['河堤加固工程分三期實施。', '每一期都要經過驗收。'],
    gaps: [{ notice: '' }],
  },
];
