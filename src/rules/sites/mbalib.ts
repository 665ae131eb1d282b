import type { Site, SiteExample } from './site';

/**
 * MBA Zhiku (MBA智库文档): a preview of some pages.
 *
 * Source: the userscript kill-doc.
 */
export const mbalib: Site = {
  id: 'mbalib',
  hosts: ['doc.mbalib.com'],
  text: '#viewer',
};

export const examples: readonly SiteExample[] = [
  {
    page: '<p>智库</p><div id="viewer"><div class="textLayer">河堤加固工程分三期实施。</div><div class="textLayer">每一期都要经过验收。</div><p>还剩8页未读</p></div>',
    text: ['河堤加固工程分三期实施。', '每一期都要经过验收。'],
    gaps: [{ notice: '还剩8页未读', amount: { value: 8, unit: 'page' } }],
  },
];
