import type { Site, SiteExample } from './site';

/**
 * Scribd: documents blurred after a preview; in several languages under one host.
 *
 * Source: the userscripts “Scribd.com Unblurer” (greasyfork.org 35838) and “Scribd Unlimited”.
 */
export const scribd: Site = {
  id: 'scribd',
  hosts: ['scribd.com'],
  text: '.document_scroller,.outer_page_container',
  leaveOut: ['.between_page_ads', '.between_page_module', '.promo_div'],
  withheld: [
    { selector: '.blurred_page', unit: 'page', reason: 'members' },
    { selector: '.page_missing_explanation', reason: 'members' },
  ],
};

export const examples: readonly SiteExample[] = [
  {
    page: '<div class="outer_page_container"><div class="outer_page"><div class="text_layer"><p>The embankment was built in three stages.</p><p>Each of them was inspected.</p></div></div><div class="between_page_ads">Try it free</div><div class="blurred_page"></div><div class="blurred_page"></div></div><div id="doc_sidebar"><p>Related</p></div>',
    text: ['The embankment was built in three stages.', 'Each of them was inspected.'],
    gaps: [{ notice: '', amount: { value: 2, unit: 'page' } }],
  },
];
