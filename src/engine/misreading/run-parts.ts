import type { Language } from '../language/language';
import type { Trust } from '../patch';
import type { Lost } from './lost-bytes';
import type { LikelyLetter } from './lost-letters';
import type { Opened } from './opened';
import { type Atom, LOST, type Run } from './run';
import { closes, withBrackets } from './swallowed';
import { marginOf, marginOfSpace } from './unseen';

/** How much more plausible what ends with an unseen byte must be than with any other of the handful that show as nothing, in nats. */
const UNSEEN_DECIDED = 4.5;

/**
 * How many nats a letter with an unseen byte must fit better than any other: from here on more than 99 of 100 were right in each of the
 * languages of Europe that were tried, in text that the letter model never saw.
 */
const LETTER_DECIDED = 3;

/** A character that costs more nats than this is rare. */
const RARE = 12;
/** Characters that cost more nats than this each are none that a run's end is trusted with. */
const UNLIKELY = 9;
/** Characters that cost less than this may well be meant. */
const SOUND = 9;
/** The same where most characters lose a byte. */
const SOUND_WHERE_OFTEN = 11;
/** What a character costs that fits nowhere, with what stands behind it. */
const HIDING = 23;
/** An atom of more characters than this went through several rounds; its gain speaks for it. */
const LONG = 4;
/** What stands before a text. */
export const LINE_FEED = 10;
/** The commonest hanzi, for what stands before an atom that nobody knows. */
const COMMON = 0x7684;

/** What a run is restored by. */
export interface Restoring {
  /** What stands before the run, as far as it tells which bracket is open, as it is mended. */
  readonly before: string;
  readonly damage: string;
  readonly trust: Trust;
  readonly language: Language;
  readonly tables: Opened;
  readonly lost: Lost;
  /** What lost bytes show as. */
  readonly marks: string;
  /** What letters with an unseen byte most likely are. */
  readonly letters: ReadonlyMap<Atom, LikelyLetter>;
  /** Whether pairs of bytes are gone from the page without a mark. */
  readonly losesPairs: boolean;
  /** Whether the page shows bytes as nothing. */
  readonly drops: boolean;
}

/** What speaks for a part. `tidied`: the page shows some bytes as nothing, or as a plain space, and nothing else would do in their place. */
export type State = 'whole' | 'tidied' | 'doubtful' | 'holed';

/** Atoms of a run in the same state, each by itself where one has a hole or is doubtful. */
export interface Part {
  state: State;
  readonly atoms: Atom[];
  /** The first letter of the next part, where there is one. */
  next?: string | undefined;
}

/** The parts of a run, in order. */
export function partsOf(run: Run, text: string, restoring: Restoring): Part[] {
  const parts: Part[] = [];
  let end = run.start;
  let before = run.start > 0 ? text.charCodeAt(run.start - 1) : LINE_FEED;
  let said = restoring.before;
  const atoms = run.atoms.map((atom) => ({ ...atom, ...restoring.letters.get(atom) }));
  for (const [i, atom] of atoms.entries()) {
    end += atom.was.length;
    const next = atoms[i + 1]?.now.charCodeAt(0) ?? (end < text.length ? text.charCodeAt(end) : LINE_FEED);
    const state = stateOf(
      atom,
      before,
      { next, shown: text.charAt(end), isLast: i + 1 === run.atoms.length },
      { ...restoring, before: said },
    );
    said += atom.now;
    before = atom.now.endsWith('\ufffd') ? COMMON : atom.now.charCodeAt(atom.now.length - 1);
    const part = parts.at(-1);
    if (part && isWhole(state) && isWhole(part.state)) {
      part.atoms.push(atom);
      if (state === 'tidied') part.state = state;
    } else {
      if (part) part.next = atom.now[0];
      parts.push({ state, atoms: [atom] });
    }
  }
  return parts;
}

const isWhole = (state: State): boolean => state === 'whole' || state === 'tidied';

/** What stands behind an atom. */
interface Behind {
  /** The unit that is said next. */
  readonly next: number;
  /** What the page shows next. */
  readonly shown: string;
  /** Whether the run ends there. */
  readonly isLast: boolean;
}

/**
 * Losing a pair breaks the rhythm of three bytes, unless a byte that shows alone mends it again:
 *
 *     置。  E7 BD AE E3 80 82      as the page shows it, when AE E3 has no character:  缃 € ?
 *          [E7 BD]-----[80][82         which also reads E7 BD 80, 罀
 *
 * What follows makes no sense then, and the run ends with it.
 */
function stateOf(
  atom: Atom & Partial<LikelyLetter>,
  before: number,
  { next, shown, isLast }: Behind,
  restoring: Restoring,
): State {
  const { language, lost, tables, losesPairs, before: said, drops } = restoring;
  if (atom.bytes.includes(LOST)) return 'holed';
  if (atom.lead !== undefined) return atom.lead >= LETTER_DECIDED ? 'tidied' : 'doubtful';
  if (atom.unseen) {
    const judge = closes(atom, next) ? withBrackets(language, said) : language;
    return marginOf(atom, before, next, tables, judge) >= UNSEEN_DECIDED ? 'tidied' : 'doubtful';
  }
  if (atom.isSpaced) {
    if (drops && isFarCapital(before) && isFarCapital(next)) return 'doubtful';
    return marginOfSpace(atom, before, next, tables, language) >= UNSEEN_DECIDED ? 'tidied' : 'doubtful';
  }
  if (lost.isNarrow || atom.now.length > LONG) return 'whole';
  if (isLast && (takesSound(atom, before, shown, language, lost) || hidesLoss(atom, before, next, language)))
    return 'doubtful';
  if (!atom.was.includes('\u20ac')) return 'whole';
  if (shown === '?' || shown === '\ufffd') return 'doubtful';
  if (atom.was.endsWith('\u20ac') && (goesOn(shown, tables) || (isLast && losesPairs && shown <= '~')))
    return 'doubtful';
  let last = before;
  for (let i = 0; i < atom.now.length; i++) {
    const unit = atom.now.charCodeAt(i);
    const after = i + 1 < atom.now.length ? atom.now.charCodeAt(i + 1) : next;
    if (language.cost(last, unit) > RARE && language.cost(unit, after) > UNLIKELY) return 'doubtful';
    last = unit;
  }
  return 'whole';
}

/** Whether a character's first byte is one that only goes on in UTF-8, and no common hanzi's. */
function goesOn(shown: string, { writing }: Opened): boolean {
  const lead = shown === '' ? 0 : writing[shown.charCodeAt(0)]! >> 8;
  return lead > 0x80 && lead < 0xa0;
}

/**
 * Whether a unit is a capital that is not Latin. Between two of them `\u00ce ` may be \u03a0, or a \u039d at a word's end that lost its second
 * byte, and a space.
 */
function isFarCapital(unit: number): boolean {
  return unit > 0x36f && /\p{Lu}/u.test(String.fromCharCode(unit));
}

/** Whether a run's last character fits neither what stands before it nor what stands behind: bytes that show as nothing may lie in it. */
function hidesLoss({ now }: Atom, before: number, next: number, language: Language): boolean {
  const last = now.charCodeAt(now.length - 1);
  const previous = now.length > 1 ? now.charCodeAt(now.length - 2) : before;
  return last > 0x7ff && language.cost(previous, last) + language.cost(last, next) > HIDING;
}

/** Whether the last bytes of a run may be a sound character's, and lost ones stood in their place. */
function takesSound({ was, now }: Atom, before: number, after: string, language: Language, lost: Lost): boolean {
  if (was.length < 2) return false;
  // A bracket that closes is a common end; a letter or an opening bracket at the end is more likely half of a pair.
  if (/(?<!\p{Script=Latin})[A-Z@[a-z]$/u.test(now) && !/[A-Za-z]/.test(after)) return true;
  if (language.cost(COMMON, was.charCodeAt(was.length - 1)) > (lost.often ? SOUND_WHERE_OFTEN : SOUND)) return false;
  let cost = 0;
  for (let i = 0; i < now.length; i++) cost += language.cost(i > 0 ? now.charCodeAt(i - 1) : before, now.charCodeAt(i));
  return cost > UNLIKELY * now.length;
}
