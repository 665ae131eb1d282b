import type { Site, SiteExample } from './site';

/**
 * Baidu Wenku (百度文库): documents shown in part to those without membership.
 *
 * Source: the userscripts kill-doc, greasyfork.org 503949 and others (2021 to 2024).
 */
export const baiduWenku: Site = {
  id: 'baidu-wenku',
  hosts: ['wenku.baidu.com', 'wk.baidu.com'],
  text: '.reader-wrap,#reader-container',
  leaveOut: ['.no-full-screen', '.related-doc-list', '.vip-privilege'],
  withheld: [{ selector: '.try-end-fold-page', reason: 'preview' }],
};

export const examples: readonly SiteExample[] = [
  {
    page: '<div class="reader-wrap"><p>河堤加固工程分三期实施。</p><p>每一期都要经过验收。</p><div class="vip-privilege">开通会员</div><div class="try-end-fold-page"></div></div><div class="related-doc-list"><p>相关文档</p></div>',
    text: ['河堤加固工程分三期实施。', '每一期都要经过验收。'],
    gaps: [{ notice: '' }],
  },
];
