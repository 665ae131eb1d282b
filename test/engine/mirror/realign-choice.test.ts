import { expect, test } from 'vitest';
import { examine } from '../../../src/engine/examine';
import { model } from '../../../src/engine/language/language-model';
import type { Preimage } from '../../../src/engine/mirror/realign';
import { choose } from '../../../src/engine/mirror/realign-choice';
import { type PageWays, runOf } from '../../../src/engine/mirror/realign-run';
import { applyPatch, atLeast } from '../../../src/engine/patch';
import { knowledge } from '../../../src/rules/knowledge';

const ways: PageWays = {
  keepsPrivate: false,
  wideForm: 0.5,
  spacesWords: false,
  script: 'traditional',
  byProgram: new Set(),
};
const run = runOf('規模偏?。a(chǎn)業', model, ways);

/** What a reading says for `?。a(chǎn)`, of which all but the last character is shown as the first two units. */
function reading(text: string, gone: number): Preimage {
  const ends = [...text].map((_, at) => (at < text.length - 1 ? 5 : 12));
  return {
    start: 3,
    at: 12,
    text,
    ends,
    holed: ends.map((_, at) => at > 0),
    isStrange: false,
    pending: 0,
    said: undefined,
    last: text.charCodeAt(text.length - 1),
    gain: 20,
    lost: 1 + 2 * gone,
    gone,
    readings: '產',
    first: 0,
    hidden: false,
    ways: 0,
  };
}

test('of readings that are as good, the one is taken that most of the others bear out', () => {
  const ranked = ['小，生產', '取，生產', '小，產', '取，產', '省，產', '住，產'].map((text, behind) => ({
    preimage: reading(text, text.includes('生') ? 2 : 1),
    score: 25 - behind * 0.1,
  }));
  const parts = choose(ranked, run);
  expect(parts.map(({ now }) => now).join('')).toBe('小，產');
});

test('where much is lost, a quotation mark that is closed further on is applied, and one that is open before', () => {
  const page = '书架最上面一层落满了灰?！度绻?挥腥死唇璧幕啊罚?莩に担?膊槐孛刻齑蛏ā?';
  const mended = applyPatch(page, atLeast(examine([page], knowledge()).patches[0]!, 'likely'));
  expect(mended).toMatch(/^书架最上面一层落满了灰。《如果.*人来借的话》，/);
});
