import type { Site, SiteExample } from './site';

/**
 * Studocu: students’ papers, with pages that only premium members see.
 *
 * Source: the extension “studocu_unblocker” (github.com/mono424).
 */
export const studocu: Site = {
  id: 'studocu',
  hosts: ['studocu.com', 'studocu.vn', 'studocu.id'],
  text: '#document-wrapper,#viewer-wrapper',
  withheld: [{ selector: 'img[src*="/blurred/page"]', unit: 'page', reason: 'members' }],
};

export const examples: readonly SiteExample[] = [
  {
    page: '<p>My library</p><div id="document-wrapper"><div class="pf"><p>The embankment was built in three stages.</p><p>Each of them was inspected.</p></div><div class="pf"><img src="data:,/blurred/page3.webp"></div><div class="pf"><img src="data:,/blurred/page4.webp"></div></div>',
    text: ['The embankment was built in three stages.', 'Each of them was inspected.'],
    gaps: [{ notice: '', amount: { value: 2, unit: 'page' } }],
  },
];
