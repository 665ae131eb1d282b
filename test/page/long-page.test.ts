// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Patch } from '../../src/engine/patch';
import type { BackgroundCalls, Caller } from '../../src/messages';
import { packPatches } from '../../src/messages/packed-patches';
import { openClicked, type World } from '../../src/page/clicked';
import { Page } from '../../src/page/page';
import { allowLights } from './lights';

/** What the background was sent ahead, whether it keeps any, and what it was asked about in the end; how long each message was. */
let sent: (readonly string[])[];
let keeps: boolean;
let asked: readonly string[];
let units: number[];
/** What it found and did not tell yet, in parts. */
let left: readonly (readonly Patch[])[];
/** For it, an X at the beginning is garbled. */
const background = (async (
  name: string,
  request: { passages: readonly string[]; behind?: number; from?: number; part: number },
) => {
  if (name === 'more') return packPatches(left[request.part]!);
  if (name !== 'examine' && name !== 'mendAhead') return { language: 'en', text: '', texts: [], summary: '' };
  const { passages, behind, from } = request;
  units.push(passages.join('').length);
  if (name === 'mendAhead') {
    expect(from).toBe(sent.flat().length);
    sent.push(passages);
    if (!keeps) throw new Error('Nobody answered.');
    return undefined;
  }
  if (behind && !keeps) return undefined;
  expect(sent.flat()).toHaveLength(behind && keeps ? behind : sent.flat().length);
  asked = behind ? [...sent.flat(), ...passages] : passages;
  const all = asked.map((text) => (text[0] === 'X' ? [edit] : []));
  const perPart = behind === undefined ? all.length : 400;
  left = Array.from({ length: Math.ceil(all.length / perPart) - 1 }, (_, part) =>
    all.slice((part + 1) * perPart, (part + 2) * perPart),
  );
  return { patches: all.slice(0, perPart), further: left.length, gaps: [], faults: [], least: 'likely' };
}) as unknown as Caller<BackgroundCalls>;

const edit = { start: 0, was: 'X', now: 'ok', causes: [{ damage: 'test', trust: 'sure' as const }] };

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
  units = [];
  keeps = true;
  page = new Page(document, undefined, background);
});
afterEach(() => page.stop());

test.each([
  ['is sent in messages that keep nobody busy for long', true],
  ['is mended all the same where the background has lost what it was sent', false],
])(
  'a very long page %s',
  async (_what, isKept) => {
    keeps = isKept;
    fill(1_100);
    await page.clean();
    expect(asked.map((text) => text.slice(0, 1))).toEqual(Array.from({ length: 1_100 }, (_, i) => 'XYZ'[i % 3]));
    expect(sent).toHaveLength(6);
    if (isKept) expect(Math.max(...units)).toBeLessThan(17_000);
    expect(mended()).toBe(367);
  },
  20_000,
);

test.each([
  ['of one message is not sent ahead', 150, 'cleaned', 0],
  ['that the reader wants to see as it is is sent like others', 1_100, 'original', 6],
] as const)(
  'a page %s',
  async (_what, lines, choice, messages) => {
    fill(lines);
    await page.clean(choice);
    expect(asked).toHaveLength(lines);
    expect(sent).toHaveLength(messages);
    expect(mended()).toBe(choice === 'cleaned' ? lines / 3 : 0);
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
