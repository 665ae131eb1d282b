import type { Site, SiteExample } from './site';

/**
 * Taodou (淘豆网): the text of the first pages under the preview.
 *
 * Source: the userscript kill-doc.
 */
export const taodocs: Site = {
  id: 'taodocs',
  hosts: ['taodocs.com'],
  text: '#canvas',
  withheld: [{ selector: '.fc2e' }],
};

export const examples: readonly SiteExample[] = [
  {
    page: '<p>淘豆网</p><div id="canvas"><div class="textLayer">河堤加固工程分三期实施。</div><div class="textLayer">每一期都要经过验收。</div></div><a class="fc2e"></a>',
    text: ['河堤加固工程分三期实施。', '每一期都要经过验收。'],
    gaps: [{ notice: '' }],
  },
];
