// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { BackgroundCalls, Caller } from '../../../src/messages';
import type { World } from '../../../src/page/clicked';
import { showsWithheld } from '../../../src/page/clues/withheld';
import { Page } from '../../../src/page/page';
import type { Site } from '../../../src/rules/sites/site';

const site: Site = { id: 'sample', hosts: ['documents.example'], withheld: [{ selector: '.locked' }] };
const part = {
  '@type': 'Article',
  isAccessibleForFree: false,
  hasPart: { isAccessibleForFree: false, cssSelector: '.paid' },
};
const json = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const paid = '<p>Lead.</p><div class="paid">Secret words.</div>';

beforeEach(() => {
  Object.defineProperty(Element.prototype, 'checkVisibility', {
    value(this: Element) {
      return !this.closest('.paid, [hidden]');
    },
    configurable: true,
  });
});
afterEach(() => Reflect.deleteProperty(Element.prototype, 'checkVisibility'));

describe('it can be seen that text is withheld', () => {
  test.each([
    ['where something of the site stands in its place', '<p>Lead.</p><i class="locked"></i>'],
    ['where a part that is declared not to be free is hidden', json(part) + paid],
    [
      'where the declaration writes addresses',
      json({ ...part, isAccessibleForFree: 'http://schema.org/False' }) + paid,
    ],
  ])('%s', (_where, html) => {
    document.body.innerHTML = html;
    expect(showsWithheld(document, site)).toBe(true);
  });
});

describe('it cannot', () => {
  test.each([
    ['where what stands for it is not displayed', '<p>Lead.</p><i class="locked" hidden></i>'],
    ['where the part is not there', json(part)],
    ['where the part is read', json({ ...part, hasPart: { ...part.hasPart, cssSelector: 'p' } }) + paid],
    ['where the part is empty', `${json(part)}<div class="paid"> </div>`],
    ['where all is free', json({ ...part, isAccessibleForFree: true, hasPart: [] }) + paid],
    ['where the selector is none', json({ ...part, hasPart: { ...part.hasPart, cssSelector: 'p[[' } }) + paid],
  ])('%s', (_where, html) => {
    document.body.innerHTML = html;
    expect(showsWithheld(document, site)).toBe(false);
  });
});

test('before the click the badge counts it as one gap; after it, the click’s own look counts', async () => {
  const counts: number[] = [];
  const background = (async (name: string, request: { count: number }) => {
    if (name === 'found') counts.push(request.count);
    return { patches: [], gaps: [], faults: [], least: 'likely', language: 'en', text: '' };
  }) as unknown as Caller<BackgroundCalls>;
  document.body.innerHTML = json(part) + paid;
  delete (globalThis as World).lacunaClicked;
  const page = new Page(document, undefined, background);
  await page.look();
  page.stop();
  expect(counts).toEqual([1]);
});
