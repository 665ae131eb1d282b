import type { Damage, Example } from '../../engine/damage';
import { bracketBehindCharacter } from '../../engine/mirror/pinyin';
import type { Edit, Patch } from '../../engine/patch';

/*
 * Rare cousins of injected readings, of which only this much is known:
 *
 *   注(zhu)(zhu)音(yin)字      readings without a tone behind every character, some of them twice
 *   部門W(xu)D(sh)規定         skeletons: the characters are gone, a letter and a reading's beginning are left
 *
 * A doubled reading gives the first kind away; without one such text is a lesson's and stays. All are guesses: no page's
 * original was ever found to prove them with.
 */
const ID = 'toneless-pinyin';
const SYLLABLE = '[b-df-hj-np-tw-z]{0,2}[aeiou\u00fc]{1,3}(?:ng?|r)?';
const DOUBLED = new RegExp(`[\\u4E00-\\u9FFF]\\((${SYLLABLE})\\)\\(\\1\\)`);
const BEHIND_HAN = new RegExp(`([\\u4E00-\\u9FFF])\\((${SYLLABLE})\\)(?:\\(\\2\\))?`, 'g');
const SKELETON =
  /(?<=[\u4E00-\u9FFF])(?=(?:[A-Z]\([a-z\u00fc]+\))*[A-Z]\([zcs]h\))(?:[A-Z]\((?:[zcs]h|[b-df-hj-np-tw-z][aeiou\u00fc]{1,2})\)){2,}(?=[\u4E00-\u9FFF])/g;

function mend(text: string): Patch {
  const edits: Edit[] = [];
  if (DOUBLED.test(text)) for (const match of text.matchAll(BEHIND_HAN)) edits.push(guess(match, match[1]!));
  for (const match of text.matchAll(SKELETON)) edits.push(guess(match, match[0].replace(/\([^)]*\)/g, '')));
  return edits.sort((a, b) => a.start - b.start);
}

function guess(match: RegExpExecArray, now: string): Edit {
  return { start: match.index, was: match[0], now, causes: [{ damage: ID, trust: 'guess' }] };
}

/** Readings without a tone, injected once or twice behind each character. */
export const tonelessPinyin: Damage = {
  id: ID,
  signs: () => [bracketBehindCharacter],
  mayApply: (text) => /[\u4E00-\u9FFFA-Z]\([a-z\u00fc]{1,6}\)/.test(text),
  garble: (text) => text.replace(/注/g, '注(zhu)(zhu)').replace(/音/g, '音(yin)'),
  mend,
};

/** Cases, and what must stay. */
export const examples: readonly Example[] = [
  { page: '這本書有注(zhu)(zhu)音(yin)，便于兒童閱讀。', trust: 'guess' },
  { page: '按照本部門W(xu)D(sh)規定辦理。', trust: 'guess' },
  { page: '拼音練習：北(bei)京(jing)，上(shang)海(hai)。' },
  { page: '設函數F(x)G(y)，其中P(xi)Q(xu)不為零。' },
  { page: '調用方法open(file)(file)，再調用close(fd)。' },
];
