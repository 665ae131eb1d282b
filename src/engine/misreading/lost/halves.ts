import { type CharsetName, charset } from '../../charset/bytes';
import type { Language } from '../../language/language';
import { LINE_FEED } from '../ends/run-parts';
import type { Atom, Run } from '../kinds/run';

/** A character that may be halves of two others. */
export interface Halves {
  readonly atom: Atom;
  /** Its place in what the atom says. */
  readonly at: number;
  /** The two others, where any are plausible, else itself. */
  readonly two: string;
  /** How much likelier it is where the page loses bytes than where it loses none, as a logarithm. */
  readonly evidence: number;
}

/** How a page's bytes were written, and whether it shows characters for private use, which are pairs that others leave out. */
export interface Writer {
  readonly written: CharsetName;
  readonly keepsPrivate: boolean;
}

/** No character proves more than this for a loss, or against it, in nats. */
const [LEAST, MOST] = [-4.5, 8];
/** How much likelier a character is one of halves, in nats: measured on 60,000 characters. */
interface Measured {
  /** By each nat that all pairs of others in its place together make more sense. */
  readonly slope: number;
  /** Where they make as much. */
  readonly even: number;
  /** What costs less than this before what stands behind it and after what stands before is whole, in nats. */
  readonly fits: number;
  /** Before a letter by itself: of a pair whose first byte vanished the second one is left. 完全理 may show as 完必z. */
  readonly beforeLetter: number;
}

const OF_GBK: Measured = { slope: 0.98, even: 3, fits: 7, beforeLetter: 2 };
const OF_BIG5: Measured = { ...OF_GBK, beforeLetter: 5 };
const OF_HANGUL: Measured = { slope: 0.75, even: 2.4, fits: 7, beforeLetter: 0 };
/** Kana go with nearly everything, so that they tell less: 6,542 of 45,070 of a text that lost pairs were halves, and a tenth of those cost less than 7 nats. */
const OF_KANA: Measured = { slope: 0.8, even: 1.2, fits: 3, beforeLetter: 0 };

const measuredIn = (written: CharsetName): Measured =>
  written === 'euc-jp' ? OF_KANA : written === 'euc-kr' ? OF_HANGUL : written === 'big5' ? OF_BIG5 : OF_GBK;

/** ASCII that may be the second byte of a pair, by itself. */
const LONE_LETTER = /^[@-~](?![ -~])/;

/** The characters of a run with what speaks for each being halves of two others. */
export function halvesIn(run: Run, text: string, writer: Writer, language: Language): Halves[] {
  const vanishing = vanishingOf(writer);
  const measured = measuredIn(writer.written);
  const end = run.start + run.was.length;
  const said = `${run.now}${text.slice(end, end + 2)}\n`;
  let before = run.start > 0 ? text.charCodeAt(run.start - 1) : LINE_FEED;
  let place = 0;
  const halves: Halves[] = [];
  for (const atom of run.atoms) {
    const { now, bytes } = atom;
    let byte = 0;
    for (let i = 0; i < now.length; i++) {
      const unit = now.charCodeAt(i);
      const [first, second] = [bytes[byte]!, bytes[byte + 1] ?? 0];
      const isPair = vanishing.unitOfPair[(first << 8) | second] === unit;
      byte += isPair ? 2 : 1;
      place++;
      if (isPair) {
        const beside = { before, unit, after: said.charCodeAt(place) };
        const { says, gain } = twoOthers(first, second, beside, vanishing, language, measured.fits);
        const isBeforeLetter = LONE_LETTER.test(said.slice(place, place + 2));
        halves.push({ atom, at: i, two: says, evidence: evidenceOf(gain, isBeforeLetter, measured) });
      }
      before = unit;
    }
  }
  return halves;
}

function evidenceOf(gain: number, isBeforeLetter: boolean, { slope, even, beforeLetter }: Measured): number {
  const evidence = Math.max(LEAST, slope * gain + even) + (isBeforeLetter ? beforeLetter : 0);
  return Math.min(MOST, evidence);
}

/** A character and the units beside it. */
interface Place {
  readonly before: number;
  readonly unit: number;
  readonly after: number;
}

/** The two characters that fit best, and how many nats more plausible all pairs that fit are together than the one in their place. */
interface Two {
  readonly says: string;
  readonly gain: number;
}

/** Pairs that are this many nats less plausible than another add nothing to it. */
const NEGLIGIBLE = 4;

/** What pairs of characters say of which the first begins with one byte and the second ends with the other. */
function twoOthers(
  first: number,
  last: number,
  place: Place,
  vanishing: Vanishing,
  language: Language,
  fits: number,
): Two {
  const { before, unit, after } = place;
  const cost = language.cost(before, unit) + language.cost(unit, after);
  let [left, right, least] = [unit, 0, Number.POSITIVE_INFINITY];
  if (cost < fits) return { says: String.fromCharCode(unit), gain: Number.NEGATIVE_INFINITY };
  const ends = new Map<number, number>();
  const costs: number[] = [];
  for (const [lead, trails] of vanishing.pairs) {
    const one = vanishing.unitOfPair[(first << 8) | lead]!;
    const costOfOne = one === 0 ? Number.POSITIVE_INFINITY : language.cost(before, one);
    if (costOfOne >= least + NEGLIGIBLE) continue;
    for (const trail of trails) {
      const other = vanishing.unitOfPair[(trail << 8) | last]!;
      if (other === 0) continue;
      const costOfEnd = ends.get(other) ?? language.cost(other, after);
      ends.set(other, costOfEnd);
      if (costOfOne + costOfEnd >= least + NEGLIGIBLE) continue;
      const costOfBoth = costOfOne + language.cost(one, other) + costOfEnd;
      costs.push(costOfBoth);
      if (costOfBoth < least) [left, right, least] = [one, other, costOfBoth];
    }
  }
  const all = costs.reduce((sum, costOfBoth) => sum + Math.exp(least - costOfBoth), 0);
  return { says: String.fromCharCode(left, right), gain: cost - least + Math.log(all) };
}

/** What vanishes where Shift_JIS is read. */
interface Vanishing {
  /** The unit of each pair of bytes as written, 0 where there is none. */
  readonly unitOfPair: Uint16Array;
  /** The second bytes of the pairs that make no character, by their first. */
  readonly pairs: ReadonlyMap<number, readonly number[]>;
}

const known = new Map<string, Vanishing>();

function vanishingOf({ written, keepsPrivate }: Writer): Vanishing {
  const name = `${written} ${keepsPrivate}`;
  const made = known.get(name) ?? {
    unitOfPair: charset(written).unitOfPair,
    pairs: pairsWithoutCharacter(keepsPrivate),
  };
  known.set(name, made);
  return made;
}

/** The pairs of bytes that Shift_JIS has no character for (https://encoding.spec.whatwg.org/#shift_jis-decoder), second bytes by first ones. */
function pairsWithoutCharacter(keepsPrivate: boolean): ReadonlyMap<number, readonly number[]> {
  const { unitOfByte, unitOfPair } = charset('shift_jis');
  const pairs = new Map<number, number[]>();
  for (let lead = 0x81; lead < 0xfd; lead++) {
    if (unitOfByte[lead] !== NOTHING) continue;
    const isGone = (trail: number) => {
      const unit = unitOfPair[(lead << 8) | trail]!;
      return unit === 0 || (!keepsPrivate && isPrivate(unit));
    };
    const trails = Array.from({ length: 0x80 }, (_, i) => 0x80 + i).filter(isGone);
    if (trails.length > 0) pairs.set(lead, trails);
  }
  return pairs;
}

const NOTHING = 0xffff;
const isPrivate = (unit: number) => unit >= 0xe000 && unit < 0xf900;
