import type { Site, SiteExample } from './site';

/**
 * Wendangwang (文档网): whole texts cut into pages.
 *
 * Source: scrapers of the site (2022).
 */
export const wendangwang: Site = {
  id: 'wendangwang',
  hosts: ['wendangwang.com'],
  text: '#contents',
};

export const examples: readonly SiteExample[] = [
  {
    page: '<p>登录</p><div class="contents" id="contents"><p>河堤加固工程分三期实施。</p><p>每一期都要经过验收。</p></div><p></p>',
    text: ['河堤加固工程分三期实施。', '每一期都要经过验收。'],
    gaps: [],
  },
];
