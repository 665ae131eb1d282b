// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test } from 'vitest';
import { read, sound } from '../document/reports';
import { popup } from './popup';

afterEach(() => render(null, document.body));

const open = (view: string) => act(async () => document.getElementById(`tab-${view}`)!.click());

describe('A change', () => {
  test('points from what the page shows to its repair, the way that the text runs', async () => {
    const was = '×œ×\u00a0×ž×œ';
    const edit = { start: 8, was, now: 'לנמל', causes: [{ damage: 'utf8-as-latin', trust: 'sure' as const }] };
    await popup(read({ ...sound(`המדריך, ${was} הצפוני`), patches: [[edit]] }));
    await open('changes');
    const pair = document.querySelector<HTMLElement>('.pair')!;
    expect([pair.dir, pair.querySelector('.becomes')!.textContent]).toEqual(['rtl', ' ← ']);
  });

  test('explains with codes for what no font has, and leaves the signs of the reader’s language alone', async () => {
    const edit = {
      start: 0,
      was: 'ã\u0081„',
      now: 'い',
      causes: [{ damage: 'utf8-as-latin', trust: 'sure' as const }],
    };
    await popup(read({ ...sound('ã\u0081„'), patches: [[edit]] }), 'fr');
    await open('changes');
    const explanation = document.querySelector('.change > p:not(.pair)')!;
    expect(explanation.textContent).toContain('La page affiche ã81„\u00a0: les octets E3 81 84');
  });
});
