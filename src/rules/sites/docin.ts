import type { Site, SiteExample } from './site';

/**
 * Docin (豆丁网): documents page by page, the text of the document as a summary.
 *
 * Source: the userscripts “Wenku Doc Downloader” (greasyfork.org 435884) and kill-doc.
 */
export const docin: Site = {
  id: 'docin',
  hosts: ['docin.com'],
  leaveOut: ['.head_wrapper', '.page_crubms', '.doc_header_mod', '.aside', '.reader_tools_bar_wrap'],
  withheld: [{ selector: '.model-fold-show' }],
};

export const examples: readonly SiteExample[] = [
  {
    page: '<div class="head_wrapper">豆丁</div><div id="contentcontainer"><p>河堤加固工程分三期实施。</p><p>每一期都要经过验收。</p></div><div class="model-fold-show"></div><div class="aside"><p>猜你喜欢</p></div>',
    text: ['河堤加固工程分三期实施。', '每一期都要经过验收。'],
    gaps: [{ notice: '' }],
  },
];
