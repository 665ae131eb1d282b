import type { Site, SiteExample } from './site';

/**
 * Daoke Baba (道客巴巴): pages drawn as images, with the text of the first ones below them.
 *
 * Source: the userscripts “Wenku Doc Downloader” (greasyfork.org 435884) and kill-doc.
 */
export const doc88: Site = {
  id: 'doc88',
  hosts: ['doc88.com'],
  leaveOut: ['#header', '#toolbar', '#box1', '#boxright', '#commentDiv', '#footer'],
  withheld: [{ selector: '#continueButton' }],
};

export const examples: readonly SiteExample[] = [
  {
    page: '<div id="header">道客</div><div id="pageContainer"><p>河堤加固工程分三期实施。</p><p>每一期都要经过验收。</p></div><div id="continueButton">还剩42页未读，继续阅读</div><div id="commentDiv"><p>写得好</p></div>',
    text: ['河堤加固工程分三期实施。', '每一期都要经过验收。'],
    gaps: [{ notice: '还剩42页未读，继续阅读', amount: { value: 42, unit: 'page' } }],
  },
];
