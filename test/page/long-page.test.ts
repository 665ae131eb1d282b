// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { portionsOf } from '../../src/engine/portions';
import type { BackgroundCalls, Caller } from '../../src/messages';
import { openClicked, type World } from '../../src/page/clicked';
import { Page } from '../../src/page/page';
import { allowLights } from './lights';

/** The portions that the background was sent, whether it takes any, and what it was asked about in the end. */
let sent: (readonly string[])[];
let takes: boolean;
let asked: readonly string[];
/** For it, an X at the beginning is garbled. */
const background = (async (name: string, { passages }: { passages: readonly string[] }) => {
  if (name === 'mendAhead') {
    sent.push(passages);
    if (!takes) throw new Error('Nobody answered.');
  }
  if (name !== 'examine') return { language: 'en', text: '', texts: [], summary: '' };
  asked = passages;
  const edit = { start: 0, was: 'X', now: 'ok', causes: [{ damage: 'test', trust: 'sure' }] };
  return { patches: passages.map((text) => (text[0] === 'X' ? [edit] : [])), gaps: [], faults: [], least: 'likely' };
}) as unknown as Caller<BackgroundCalls>;

let page: Page;
/** Fills the page with lines of 100 characters. */
function fill(lines: number): void {
  document.body.innerHTML = Array.from({ length: lines }, (_, i) => `<p>${'XYZ'[i % 3]}${'a'.repeat(99)}</p>`).join('');
}

const mended = () => [...document.querySelectorAll('p')].filter((it) => it.textContent!.startsWith('ok')).length;

beforeEach(() => {
  allowLights();
  openClicked();
  sent = [];
  takes = true;
  page = new Page(document, undefined, background);
});
afterEach(() => page.stop());

test.each([
  ['is sent ahead portion by portion, as the engine takes it apart', true],
  ['is mended all the same where nobody takes its portions', false],
])(
  'a very long page %s',
  async (_what, isTaken) => {
    takes = isTaken;
    fill(1_100);
    await page.clean();
    expect(sent).toEqual(portionsOf(asked));
    expect(sent).toHaveLength(3);
    expect(mended()).toBe(367);
  },
  20_000,
);

test.each([
  ['of one portion is not sent ahead', 300, 'cleaned'],
  ['that the reader wants to see as it is is not, either', 1_100, 'original'],
] as const)(
  'a page %s',
  async (_what, lines, choice) => {
    fill(lines);
    await page.clean(choice);
    expect(asked).toHaveLength(lines);
    expect(sent).toEqual([]);
  },
  20_000,
);

test('a long page that was looked at before the click is mended before it is read anew', async () => {
  const suspicious = '<p>X思想?！墩</p>';
  fill(600);
  document.body.insertAdjacentHTML('beforeend', suspicious);
  await page.look();
  expect(asked).toHaveLength(601);
  expect(mended()).toBe(0);
  const clicked = (globalThis as World).lacunaClicked!;
  const { lookAround } = clicked;
  let before = 0;
  // With this, the reading ends.
  vi.spyOn(clicked, 'lookAround').mockImplementation((...all) => {
    before = mended();
    return lookAround(...all);
  });
  await page.clean();
  expect(before).toBe(201);
  expect(mended()).toBe(201);
  await page.show('original');
  expect(mended()).toBe(0);
}, 20_000);
