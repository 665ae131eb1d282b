import { type CharsetName, charset } from '../charset/bytes';
import type { Language } from '../language/language';
import type { Atom, Run } from './run';
import { LINE_FEED } from './run-parts';

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

/** A character that costs less than this before what stands behind it and after what stands before is whole, in nats. */
const FITS = 9;
/** No character proves more than this for a loss, or against it, in nats. */
const [LEAST, MOST] = [-4.5, 8];
/**
 * How much likelier a character of halves is by each nat that two others make more sense, and where they make as much, in nats: measured on 30,000
 * characters. Kana go with nearly everything, so that they tell less.
 */
const MEASURED = { slope: 0.9, even: 3.4 } as const;
const MEASURED_OF_KANA = { slope: 0.8, even: 0.7 } as const;

/** The characters of a run with what speaks for each being halves of two others. */
export function halvesIn(run: Run, text: string, writer: Writer, language: Language): Halves[] {
  const vanishing = vanishingOf(writer);
  const { slope, even } = writer.written === 'euc-jp' ? MEASURED_OF_KANA : MEASURED;
  const end = run.start + run.was.length;
  const after = end < text.length ? text.charCodeAt(end) : LINE_FEED;
  let before = run.start > 0 ? text.charCodeAt(run.start - 1) : LINE_FEED;
  const halves: Halves[] = [];
  for (const [index, atom] of run.atoms.entries()) {
    const { now, bytes } = atom;
    const next = run.atoms[index + 1]?.now.charCodeAt(0) ?? after;
    let byte = 0;
    for (let i = 0; i < now.length; i++) {
      const unit = now.charCodeAt(i);
      const [first, second] = [bytes[byte]!, bytes[byte + 1] ?? 0];
      const isPair = vanishing.unitOfPair[(first << 8) | second] === unit;
      byte += isPair ? 2 : 1;
      if (isPair) {
        const place = { before, unit, after: i + 1 < now.length ? now.charCodeAt(i + 1) : next };
        const { says, gain } = twoOthers(first, second, place, vanishing, language);
        const evidence = Math.max(LEAST, Math.min(MOST, slope * gain + even));
        halves.push({ atom, at: i, two: says, evidence });
      }
      before = unit;
    }
  }
  return halves;
}

/** A character and the units beside it. */
interface Place {
  readonly before: number;
  readonly unit: number;
  readonly after: number;
}

/** Two characters, and how many nats more plausible they are than the one in whose place they are. */
interface Two {
  readonly says: string;
  readonly gain: number;
}

/** The most plausible two characters of which the first begins with one byte and the second ends with the other. */
function twoOthers(first: number, last: number, place: Place, vanishing: Vanishing, language: Language): Two {
  const { before, unit, after } = place;
  const cost = language.cost(before, unit) + language.cost(unit, after);
  let [left, right, least] = [unit, 0, Number.POSITIVE_INFINITY];
  if (cost < FITS) return { says: String.fromCharCode(unit), gain: Number.NEGATIVE_INFINITY };
  const ends = new Map<number, number>();
  for (const [lead, trails] of vanishing.pairs) {
    const one = vanishing.unitOfPair[(first << 8) | lead]!;
    const costOfOne = one === 0 ? least : language.cost(before, one);
    if (costOfOne >= least) continue;
    for (const trail of trails) {
      const other = vanishing.unitOfPair[(trail << 8) | last]!;
      if (other === 0) continue;
      const costOfEnd = ends.get(other) ?? language.cost(other, after);
      ends.set(other, costOfEnd);
      if (costOfOne + costOfEnd >= least) continue;
      const costOfBoth = costOfOne + language.cost(one, other) + costOfEnd;
      if (costOfBoth < least) [left, right, least] = [one, other, costOfBoth];
    }
  }
  return { says: String.fromCharCode(left, right), gain: cost - least };
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
