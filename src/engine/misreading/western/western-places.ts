/** How well a sign or letter fits where it would stand: not at all, as others might too, or as nothing but itself does. */
export type Fit = 'none' | 'fits' | 'only';

/** What stands before and behind a sign in its line. */
interface Place {
  readonly before: RegExp;
  readonly behind: RegExp;
}

/** A few signs, and the places where Western texts have them. */
interface Usage {
  readonly signs: string;
  readonly places: readonly Place[];
  /** Places where nothing else can stand: a degree between a number and its scale. */
  readonly only?: readonly Place[];
}

const AT_START = /(?:^|[\s([{/\u2013\u2014\u201c\u2018\u201e\u00ab\u00a1\u00bf'"-])$/u;
const AT_END = /^(?![\p{L}\p{N}])/u;
const BEFORE_NUMBER = /^[ \u00a0]?[\d.,]/;
const AFTER_NUMBER = /\d[ \u00a0]?$/;
const BEFORE_WORD = /^[ \u00a0]?[^\s)\]}.,;:!?]/;
const AFTER_WORD = /[\p{L}\d.,;:!?\u2026)\]%\u00ae\u2122\u00b0\u2019\u00bb*-][ \u00a0]?$/u;
const BETWEEN = /(?:^|[\s\p{L}\d.,;:!?)\u201d\u2019\u00bb"'])$/u;
const ANYTHING = /^/;

const USAGES: readonly Usage[] = [
  {
    signs: '\u00b0',
    places: [{ before: /(?:\d[ \u00a0]?|\b[nN])$/, behind: /^(?:[ \u00a0]?[CFKNSEWO](?!\p{Ll})|[^\p{L}]|$)/u }],
    only: [{ before: AFTER_NUMBER, behind: /^[CF](?![A-Za-z])/ }],
  },
  {
    signs: '\u00b1',
    places: [{ before: /(?:^|[\d\s(=%])$/, behind: BEFORE_NUMBER }],
    only: [{ before: AFTER_NUMBER, behind: /^ ?\d/ }],
  },
  {
    signs: '\u00d7',
    places: [{ before: /[\d)][ \u00a0]?$/, behind: /^[ \u00a0]?[\d(]/ }],
    only: [{ before: AFTER_NUMBER, behind: /^ ?\d/ }],
  },
  { signs: '\u00b9\u00b2\u00b3', places: [{ before: /[\p{L}\d)\]]$/u, behind: AT_END }] },
  { signs: '\u00bc\u00bd\u00be', places: [{ before: /(?:^|[\s\d(-])$/, behind: AT_END }] },
  {
    signs: '\u20ac\u00a3\u00a5\u00a2',
    places: [
      { before: /(?:^|[\s\p{Lu}(/\u2013-])$/u, behind: BEFORE_NUMBER },
      { before: AFTER_NUMBER, behind: AT_END },
    ],
  },
  {
    signs: '\u00a9',
    places: [{ before: /(?:^|[\s(])$/, behind: /^[ \u00a0]?[\p{Lu}\d]/u }],
    only: [{ before: /(?:^|[\s(])$/, behind: /^[ \u00a0]?(?:19|20)\d\d(?!\d)/ }],
  },
  { signs: '\u00ae\u2122', places: [{ before: /[\p{L}\d]$/u, behind: AT_END }] },
  { signs: '\u00a7\u00b6', places: [{ before: /(?:^|[\s(\u00a7])$/, behind: /^[ \u00a0\u00a7]?[\d\p{Lu}\u00a7]/u }] },
  { signs: '\u00b5\u03bc', places: [{ before: /(?:^|[\s\d(])$/, behind: /^[A-Za-z]{1,2}(?!\p{L})/u }] },
  { signs: '\u2022', places: [{ before: /(?:^|\s)$/, behind: /^\s/ }] },
  { signs: '\u00b7', places: [{ before: /(?:^|[\s\p{L}\d])$/u, behind: /^[\s\p{L}\d]/u }] },
  {
    signs: '\u2019',
    places: [
      { before: /[\p{L}\d]$/u, behind: /^(?:\p{L}|[\s.,;:!?)\u201d]|$)/u },
      { before: AT_START, behind: /^(?:\d\ds|t(?:is|was)|em)\b/i },
      { before: AFTER_WORD, behind: AT_END },
    ],
    only: [
      { before: /n$/i, behind: /^t(?!\p{L})/iu },
      {
        before: /\b(?:I|[Ii]t|[Ss]?[Hh]e|[Tt]h(?:at|ey|ere)|[Ww](?:e|ho|hat)|[Yy]ou)$/,
        behind: /^(?:s|re|ve|ll|d|m)(?!\p{L})/u,
      },
    ],
  },
  // Swedish opens with what English closes with.
  { signs: '\u201e\u00ab\u201a\u2039\u2018\u201c\u201d', places: [{ before: AT_START, behind: BEFORE_WORD }] },
  { signs: '\u201d\u00bb\u203a\u201c', places: [{ before: AFTER_WORD, behind: AT_END }] },
  { signs: '\u2013\u2014', places: [{ before: BETWEEN, behind: /^(?:[\s\p{L}\d\u201c\u2018\u00ab"'(]|$)/u }] },
  {
    signs: '\u2026',
    places: [
      { before: /(?:^|[\p{L}\s\d,.!?)\u2019\u201d])$/u, behind: AT_END },
      { before: AT_START, behind: /^\p{L}/u },
    ],
  },
  { signs: '\u00a0', places: [{ before: ANYTHING, behind: ANYTHING }] },
  { signs: '\u2264\u2265\u2260\u2248', places: [{ before: /[\p{L}\d\s)]$/u, behind: /^[ \u00a0]?[\d.\p{L}]/u }] },
  { signs: '\u2190\u2192', places: [{ before: /[\s\p{L}\d)]$/u, behind: /^[\s\p{L}\d(]/u }] },
  { signs: '\u00bf\u00a1', places: [{ before: AT_START, behind: /^\p{L}/u }] },
  { signs: '\u00aa\u00ba', places: [{ before: /[\dnN]$/, behind: AT_END }] },
  { signs: '\u2020\u2021', places: [{ before: /[\p{L}\d ]$/u, behind: AT_END }] },
  { signs: '\u2030', places: [{ before: AFTER_NUMBER, behind: AT_END }] },
];

const usagesOf = new Map<string, Usage[]>();
for (const usage of USAGES) for (const sign of usage.signs) usagesOf.set(sign, [...(usagesOf.get(sign) ?? []), usage]);

/** So many UTF-16 units around a sign tell whether it fits. */
const NEAR = 12;
const LATIN = /^\p{Script=Latin}$/u;
/** A word that nobody writes: of odd case, or of two scripts. */
const ODD = /\p{Ll}\p{Lu}|\p{Lu}{2}\p{Ll}/u;
/** Words of one letter beyond ASCII: `\u00e0` of French, `\u00f3` of Polish, `\u00e5` of Danish. */
const SINGLE =
  /^[\u00e0\u00e8\u00e9\u00f3\u00f2\u00f9\u00ec\u00e6\u00e5\u00f6\u00f8\u00c0\u00c8\u00c9\u00d3\u00c5\u00d6]$/;

/** How well the character at an offset of a Western text fits there, where what is between `from` and `to` was put in. */
export function fitAt(text: string, at: number, from: number, to: number): Fit {
  const sign = text.charAt(at);
  const before = text.slice(Math.max(0, at - NEAR), at);
  const behind = text.slice(at + 1, at + 1 + NEAR);
  const usages = usagesOf.get(sign);
  if (!usages) return LATIN.test(sign) && isInWord(text, at, from, to) ? 'fits' : 'none';
  const isAt = (place: Place) => place.before.test(before) && place.behind.test(behind);
  if (usages.some(({ only }) => only?.some(isAt))) return 'only';
  return usages.some(({ places }) => places.some(isAt)) ? 'fits' : 'none';
}

/** Whether a letter makes a word with letters that stand there anyway. */
function isInWord(text: string, at: number, from: number, to: number): boolean {
  const ahead = /\p{L}*$/u.exec(text.slice(0, at))![0];
  const word = `${ahead}${/^\p{L}*/u.exec(text.slice(at))![0]}`;
  if (word.length === 1) return SINGLE.test(word);
  const start = at - ahead.length;
  const own = word.slice(0, Math.max(0, from - start)) + word.slice(Math.max(0, to - start));
  const near = text.slice(Math.max(start, from - 2), Math.min(start + word.length, to + 2));
  return /[A-Za-z]/.test(own) && !ODD.test(near) && !/\P{Script=Latin}/u.test(word);
}

/** Whether a character is one that Western texts have: a Latin letter or one of their signs. */
export const isWestern = (character: string): boolean =>
  usagesOf.has(character) || LATIN.test(character) || /^[\0-\x5b\x5d_~]$/.test(character);
