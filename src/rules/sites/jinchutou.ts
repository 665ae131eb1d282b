import type { Site, SiteExample } from './site';

/**
 * Jinchutou (金锄头文库): the text of a document under its preview.
 *
 * Source: the userscripts “Wenku Doc Downloader” (greasyfork.org 435884) and kill-doc.
 */
export const jinchutou: Site = {
  id: 'jinchutou',
  hosts: ['jinchutou.com'],
  leaveOut: ['#preview_tips'],
};

export const examples: readonly SiteExample[] = [
  {
    page: '<p id="preview_tips">加载中</p><div id="pageContainer"><div id="outer_page_1"><p>河堤加固工程分三期实施。</p></div></div><p>每一期都要经过验收。</p><p>（共12页，当前显示第1-3页）</p>',
    text: ['河堤加固工程分三期实施。', '每一期都要经过验收。'],
    gaps: [{ notice: '（共12页，当前显示第1-3页）', amount: { value: 9, of: 12, unit: 'page' } }],
  },
];
