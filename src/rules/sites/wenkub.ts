import type { Site, SiteExample } from './site';

/**
 * Wenkuba (文库吧): pages as pictures, the text of the first ones below.
 *
 * Source: the userscripts “Wenku Doc Downloader” (greasyfork.org 435884) and kill-doc.
 */
export const wenkub: Site = {
  id: 'wenkub',
  hosts: ['wenkub.com'],
  withheld: [{ selector: '.fc2e' }],
};

export const examples: readonly SiteExample[] = [
  {
    page: '<div id="pageContainer"><p>河堤加固工程分三期实施。</p><p>每一期都要经过验收。</p></div><a class="fc2e"></a>',
    text: ['河堤加固工程分三期实施。', '每一期都要经过验收。'],
    gaps: [{ notice: '' }],
  },
];
