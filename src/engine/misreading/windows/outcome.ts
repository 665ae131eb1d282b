import type { Language } from '../../language/language';
import type { Run } from '../kinds/run';

/** Nats by which sound text may be dearer than usual: a name, a table. */
const USUAL = 10;
/** The same where bytes prove nothing. */
const USUAL_OF_CHANCE = 4;
/** With so many, names may stand in a row. */
const VERY_MUCH = 40;
/** Nats by which text may be dearer for each by which it makes more sense: what bytes prove may be rare words. */
const OF_GAIN = 0.05;
/** Letters that texts are not written with, but that Big5 has for the bytes of GBK's full-width digits. */
const BOPOMOFO = /[\u3105-\u312f]/u;
/** Letters of East Asian writing, without its punctuation and box drawing. */
export const HAS_LETTERS = /[\u3041-\u30ff\u3400-\u9fff\uac00-\ud7a3]/;
/** What characters of sound text rarely cost on average, in nats. */
const DEAR = 7;
/** How many times less dear text must become where it stays dear: another round of the same would make less of it. */
const BETTER = 2.2;

/**
 * Whether what runs close to each other say reads like text. What does not may be one round of several, or chance: bytes of one
 * charset often form characters of another, but rarely words. Where it may be chance, `much` are the nats from which on it may be
 * as dear as other text.
 */
export function makesSense(runs: readonly Run[], text: string, language: Language, much?: number): boolean {
  const gain = runs.reduce((sum, run) => sum + run.gain, 0);
  const all = runs.map(({ now }) => now).join('');
  const left = runs.reduce((sum, run) => sum + dearness(unitBefore(text, run.start), run.now, language), 0);
  if (much !== undefined) {
    return HAS_LETTERS.test(all) && !BOPOMOFO.test(all) && left <= (gain >= much ? USUAL : 0) + USUAL_OF_CHANCE;
  }
  const before = runs.reduce((sum, run) => sum + dearness(unitBefore(text, run.start), run.was, language), 0);
  return left <= (gain >= VERY_MUCH ? 2 * USUAL : USUAL) + OF_GAIN * gain || left * BETTER <= before;
}

/** Nats by which runs may be dearer than sound text where their page was misread so: a rare word, and what each character adds. */
const RARE_WORD = 6;
const RARE_CHARACTER = 0.6;

/** Letters of scripts that few pages are written in, and marks that only phonetics has: by itself each is chance. */
const FAR_AWAY =
  /[\u1ab0-\u1aff\u1dc0-\u1dff]|[^\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Thai}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Common}\p{Script=Inherited}\ufffd]/gu;

/** Among so many characters one of them proves nothing against the others. */
const MANY = 40;

/** Whether what runs close to each other say goes neither with itself nor with what stands beside, so that no page speaks for it. */
export function areDear(runs: readonly Run[], text: string, language: Language): boolean {
  const letters = runs.map(({ now }) => now.match(FAR_AWAY)?.length ?? 0);
  const all = runs.reduce((sum, { now }) => sum + now.length, 0);
  if (Math.max(...letters) === 1 && all < MANY) return true;
  let left = -RARE_WORD;
  for (const { start, was, now, gain } of runs) {
    const end = start + was.length;
    const after = end < text.length ? text.charAt(end) : '\n';
    left += dearness(unitBefore(text, start), now + after, language) - RARE_CHARACTER * now.length - OF_GAIN * gain;
  }
  return left > 0;
}

const unitBefore = (text: string, at: number) => (at > 0 ? text.charCodeAt(at - 1) : 10);

/** Nats by which a text is dearer than sound text of its length. Marks of lost bytes do not count. */
function dearness(before: number, text: string, language: Language): number {
  let last = before;
  let sum = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (!isMark(unit)) sum += language.cost(last, unit) - DEAR;
    last = unit;
  }
  return sum;
}

const isMark = (unit: number) => unit === 0xfffd || unit === 0x3f;
