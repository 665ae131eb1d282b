import { type CharsetName, charset } from '../../charset/bytes';
import { decodeUtf8, encodeUtf8 } from '../../charset/utf8';
import { fitAt } from './western-places';
import type { Site } from './western-sites';

/** What a character was that lost its last byte, with the mark of that byte. */
export interface Filled {
  /** UTF-16 offset in the passage. */
  readonly start: number;
  readonly was: string;
  readonly now: string;
  /** Whether nothing else can have stood there. */
  readonly isCertain: boolean;
}

/** What all of a page shows of its lost bytes. */
export interface Habits {
  readonly marking: Marking;
  /** The dashes that the page has whole. */
  readonly known: string;
  readonly shownAs: CharsetName;
}

/** What shows of a byte that is no character. */
const NONE = 0xffff;
/** Signs and letters whose last byte begins nothing with what may stand behind them: a space, a digit, the end of a line. */
const SIGNS =
  '\u00a0\u00d7\u00df\u00e0\u201d\u2019\u2013\u2014\u2026\u2022\u20ac\u2122\u2192\u2190\u2264\u2265\u2260\u2248';
const DASHES = '\u2013\u2014';
const QUOTES = [
  ['\u201d', '\u201c'],
  ['\u2019', '\u2018'],
] as const;
/** Opens what either of the others closes: the high one in languages with these letters, of Poland, Hungary and Romania, the other in German and Czech. */
const LOW = '\u201e';
const CLOSED_LOW = /\u201e[^\u201c-\u201e]*[\u201c\u201d]/g;
const CLOSED_HIGH = /[ąćęłńśźżőűășţț]/iu;

/** How the rests of a page show the byte that is gone. */
export interface Marking {
  /** Whether anything stands for it at all. */
  readonly isMarked: boolean;
  /** Whether a question mark took the ASCII character behind it along; `undefined` where nothing tells. */
  readonly swallows: boolean | undefined;
}

type Passage = readonly [text: string, sites: readonly Site[]];

const endOfRest = ({ start, was, rest }: Site): number => start + was.length + (rest?.was.length ?? 0);

/** How the rests of some passages show the byte that is gone. */
export function markingOf(passages: readonly Passage[]): Marking {
  const rests = passages.flatMap(([text, sites]) =>
    sites.flatMap((site) => {
      if (!site.rest) return [];
      const [start, end] = [site.start + site.was.length, endOfRest(site)];
      const around = text.charAt(start - 1) + text.charAt(end + 1);
      return [{ around, mark: text.charAt(end), length: wholeOf(site.rest.bytes).left.length }];
    }),
  );
  const isMarked = rests.every(({ mark }) => mark === '?' || mark === '\ufffd');
  // What lost the second of two bytes may have a letter behind it: a no-break space.
  const asked = rests.filter(({ mark, length }) => length > 1 && mark === '?');
  if (!isMarked || asked.length === 0) return { isMarked, swallows: false };
  if (asked.some(({ around }) => /\p{L}$/u.test(around))) return { isMarked, swallows: true };
  const isApart = asked.some(({ around }) => /^\s\s$/.test(around));
  return { isMarked, swallows: isApart || asked.length >= ENOUGH ? false : undefined };
}

/** So many question marks with no letter behind tell that they swallow nothing. */
const ENOUGH = 3;

/** So many UTF-16 units before a rest are looked through for what opens a quotation, and so many behind it. */
const FAR = 2_000;
const NEAR = 24;

/** What the rests of a passage were. */
export function filledIn(text: string, sites: readonly Site[], { marking, known, shownAs }: Habits): Filled[] {
  const filled: Filled[] = [];
  let before = '';
  let from = 0;
  for (const [at, site] of sites.entries()) {
    const start = site.start + site.was.length;
    before = (before + text.slice(Math.max(from, site.start - FAR), site.start) + (site.now ?? site.was)).slice(-FAR);
    from = start;
    if (!site.rest) continue;
    const end = endOfRest(site);
    const { said, left } = wholeOf(site.rest.bytes);
    const mark = marking.isMarked ? text.charAt(end) : '';
    const maySwallow = mark === '?' && left.length > 1 && marking.swallows !== false;
    const swallowed = maySwallow && /\p{L}/u.test(text.charAt(end + 1)) ? ' ' : '';
    const behind = swallowed + textBehind(text, end + mark.length, sites[at + 1]);
    const sign = signOf(before + said, left, behind, { known, shownAs });
    const now = sign && said + sign.sign + swallowed;
    before += now ?? text.slice(start, end + mark.length);
    from = end + mark.length;
    if (!sign || now === undefined) continue;
    const isCertain = sign.isCertain && (!maySwallow || swallowed !== '');
    filled.push({ start, was: site.rest.was + mark, now, isCertain });
  }
  return filled;
}

/** What stands from an offset on, with what the next site says in its place. */
function textBehind(text: string, from: number, next: Site | undefined): string {
  if (!next || next.start > from + NEAR) return text.slice(from, from + NEAR);
  const end = next.start + next.was.length;
  return text.slice(from, next.start) + (next.now ?? next.was) + text.slice(end, end + NEAR);
}

/** The whole characters of some bytes, and those of the one that is not. */
function wholeOf(bytes: readonly number[]): { said: string; left: readonly number[] } {
  const at = bytes.findLastIndex((byte) => byte > 0xc1);
  return { said: decodeUtf8(Uint8Array.from(bytes.slice(0, at))) ?? '', left: bytes.slice(at) };
}

function signOf(
  before: string,
  bytes: readonly number[],
  behind: string,
  { known, shownAs }: Pick<Habits, 'known' | 'shownAs'>,
) {
  const { unitOfByte } = charset(shownAs);
  // Of two bytes only Shift_JIS tells which it can have been: it shows most single ones.
  if (bytes.length < 2 && shownAs !== 'shift_jis') return undefined;
  const begins = (sign: string) => {
    const own = encodeUtf8(sign);
    return (
      own.length === bytes.length + 1 && bytes.every((byte, i) => own[i] === byte) && unitOfByte[own.at(-1)!] === NONE
    );
  };
  const near = before.slice(-NEAR);
  const fits = Array.from(SIGNS).filter((sign) => {
    return begins(sign) && fitAt(near + sign + behind, near.length, near.length, near.length + 1) !== 'none';
  });
  const ahead = before.replace(CLOSED_LOW, '');
  const closing = QUOTES.find(([close, open]) => fits.includes(close) && isOpen(ahead, open, close));
  if (closing) return { sign: closing[0], isCertain: true };
  if (fits.includes('\u201d') && ahead.includes(LOW))
    return { sign: CLOSED_HIGH.test(before) ? '\u201d' : '\u201c', isCertain: false };
  const dashes = fits.filter((sign) => DASHES.includes(sign));
  const others = fits.filter((sign) => sign !== '\u201d');
  const isApart = /\s$/.test(before) && /^\s/.test(behind);
  const [first] = isApart && dashes.length > 0 ? dashes : others.length > 0 ? others : fits;
  if (first === undefined) return undefined;
  const isDash = dashes.length === fits.length;
  const dash = (isDash || (isApart && dashes.includes(known))) && known.length === 1 ? known : undefined;
  return {
    sign: dash ?? first,
    isCertain:
      (isDash && dash !== undefined) || (fits.length === 1 && bytes[1] !== 0x80 && !mayBeCapital(first, before)),
  };
}

/** Whether a word of one letter may be a capital, whose last byte is lost as well. */
const mayBeCapital = (letter: string, before: string): boolean => /\p{L}/u.test(letter) && !/\p{Ll},? $/u.test(before);

/** Whether the last quotation of a text is not closed. */
const isOpen = (before: string, open: string, close: string): boolean =>
  before.lastIndexOf(open) > before.lastIndexOf(close);
