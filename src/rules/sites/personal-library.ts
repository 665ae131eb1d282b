import type { Site, SiteExample } from './site';

/**
 * 360doc (个人图书馆): articles that its members collect.
 *
 * Source: the userscript “Wenku Doc Downloader” (greasyfork.org 435884); `.article_showall` is a fold that opens for everybody.
 */
export const personalLibrary: Site = {
  id: 'personal-library',
  hosts: ['360doc.com', '360doc.cn'],
  text: '#artContent',
};

export const examples: readonly SiteExample[] = [
  {
    page: '<div class="header">360doc</div><div id="artContent"><p>河堤加固工程分三期实施。</p><p>每一期都要经过验收。</p></div><div class="article_showall"><a>展开全文</a></div><div class="youlike"><p>猜你喜欢</p></div>',
    text: ['河堤加固工程分三期实施。', '每一期都要经过验收。'],
    gaps: [],
  },
];
