import { type Sign, units } from '../scan';

/*
 * Hanyu Pinyin with tone marks, one syllable at a time. Neutral tones have no mark and are not matched: no program that
 * injects readings was ever seen to write one, and without the mark every `(he)` of an English text would be a reading.
 */
const TONED_VOWELS = 'āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ';
const PLAIN_VOWELS = 'aaaaeeeeiiiioooouuuuüüüü';

/** A regular expression's source that matches a lower-case syllable with one tone mark, roughly; `isTonedSyllable` decides. */
const TONED_SYLLABLE = `[b-df-hj-np-tw-z]{0,2}[aeiouü]?[${TONED_VOWELS}][aeiouü]?(?:ng?|r)?`;

const SYLLABLE =
  /^(?:[bpmfdtnlgkhjqxrzcsyw]|[zcs]h)?(?:a[ion]?|ang|ao|e[inr]?|eng|ia[on]?|iang|ie|i[nu]?|ing|iong|o|ong|ou|u[aeinoü]?|uai|uan|uang|üe?|üan|ün)$/;

/** Whether this is a lower-case pinyin syllable with exactly one tone mark. */
export function isTonedSyllable(reading: string): boolean {
  let marks = 0;
  let plain = '';
  for (const letter of reading) {
    const at = TONED_VOWELS.indexOf(letter);
    if (at >= 0) marks++;
    plain += at >= 0 ? PLAIN_VOWELS[at] : letter;
  }
  return marks === 1 && SYLLABLE.test(plain);
}

/** A parenthesis right behind a Han character or a capital: what readings in brackets cannot do without. */
export const bracketBehindCharacter: Sign = {
  first: [
    [0x41, 0x5a],
    [0x4e00, 0x9fff],
  ],
  second: units('('),
};

/** A reading in half-width parentheses that stands somewhere in a text. */
export interface Bracket {
  /** Offset of what opens it: `(`, or `?` where the parenthesis was swallowed. */
  readonly start: number;
  /** Offset behind `)`. */
  readonly end: number;
  readonly reading: string;
}

/** Where the text before `at` ends when a bracketed reading right before it is left aside. */
export function endBeforeReading(text: string, at: number): number {
  const open = text[at - 1] === ')' ? text.lastIndexOf('(', at - 1) : -1;
  return open > 0 && bracketAt(text, open)?.end === at ? open : at;
}

/** Where a bracketed reading ends that stands at `at`; `at` itself where there is none. */
export function endOfReading(text: string, at: number): number {
  return (text[at] === '(' ? bracketAt(text, at)?.end : undefined) ?? at;
}

/** The text without the toned readings that stand in brackets behind Han characters. */
export function withoutReadings(text: string): string {
  return text.includes('(') ? text.replace(BEHIND_HAN, '') : text;
}

const BEHIND_HAN = new RegExp(`(?<=[\\u4e00-\\u9fff])\\(${TONED_SYLLABLE}\\)`, 'g');
const BRACKET = new RegExp(`[(?](${TONED_SYLLABLE})\\)`, 'y');

/** The toned reading that is bracketed at `at`, as `(jīng)` or with its opening lost as `?jīng)`. */
export function bracketAt(text: string, at: number): Bracket | undefined {
  const first = text.charCodeAt(at + 1);
  if (!(first >= 0x61 && first <= 0x7a) && !(first >= 0xe0 && first <= 0x1dc)) return undefined;
  BRACKET.lastIndex = at;
  const reading = BRACKET.exec(text)?.[1];
  if (reading === undefined || !isTonedSyllable(reading)) return undefined;
  return { start: at, end: at + reading.length + 2, reading };
}
