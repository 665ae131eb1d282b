import type { Language } from '../../language/language';

/** A stretch of a page that reads better in another charset, without its sound neighbours. */
export interface Run {
  /** UTF-16 offset in the text. */
  readonly start: number;
  readonly was: string;
  /** What it says; U+FFFD stands for each character that lost a byte. */
  readonly now: string;
  /** How much more plausible the text is with `now` in place of `was`, in nats. */
  readonly gain: number;
  /** Its smallest parts that begin and end between characters of both texts, in order. */
  readonly atoms: readonly Atom[];
  /** Runs of one misreading, with sound characters between them, have the same number. */
  readonly stay: number;
}

/** What a few of the page's characters stand for. */
export interface Atom {
  readonly was: string;
  /** What they say; U+FFFD stands for each character that lost a byte. */
  readonly now: string;
  /** Their bytes, `LOST` for each that is gone. */
  readonly bytes: readonly number[];
  /** The places in `bytes` of those that the page does not show, though they are known. */
  readonly unseen?: readonly number[];
  /** Whether the page shows one of them as a plain space, which was a no-break space. */
  readonly isSpaced?: boolean;
}

/** Whether some of an atom's bytes show as nothing, or as a plain space: it is no proof of what it says. */
export const isTidied = ({ unseen, isSpaced }: Atom): boolean => unseen !== undefined || isSpaced === true;

/** Bytes that each UTF-16 unit of a page stands for: 0 none, below 256 one, else lead << 8 | trail. */
export type Writing = Uint16Array;

/** Stands for a byte that the page lost. */
export const LOST = -1;

/** What losing bytes costs in nats, where the page may have lost some; without it no byte may be missing. */
export interface Losses {
  /** The characters that lost bytes show as: `?`, U+FFFD or what else; a `?` may have swallowed an ASCII character too. */
  readonly marks: string;
  /** A lone byte that shows as a mark. */
  readonly byte: number;
  /** Two bytes that show as a mark other than `?`. */
  readonly pair: number;
  /** Two bytes that show as nothing at all. */
  readonly unseenPair: number;
  /** A lone byte before a space, a digit or most signs, or at the end of a text, that shows as nothing; where left out, none does. */
  readonly unseenByte?: number;
}

/** How much more plausible `text` becomes, in nats, when `now` takes the place of `was` at `start`. */
export function gainOf(language: Language, text: string, start: number, was: string, now: string): number {
  const before = start > 0 ? text.charCodeAt(start - 1) : 10;
  const end = start + was.length;
  const after = end < text.length ? text.charCodeAt(end) : 10;
  return costBetween(language, before, was, after) - costBetween(language, before, now, after);
}

/** The cost of `text` and of the unit `after` it, where `before` precedes it, in nats. */
export function costBetween(language: Language, before: number, text: string, after: number): number {
  let sum = 0;
  let last = before;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    sum += language.cost(last, unit);
    last = unit;
  }
  return sum + language.cost(last, after);
}
