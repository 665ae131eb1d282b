import type { Language } from '../../language/language';
import { PICTOGRAPH } from '../../language/scripts';
import { COMMON } from '../decoder/decoder-lattice';
import type { Opened } from '../kinds/opened';
import { type Atom, isTidied, LOST, type Run } from '../kinds/run';
import type { Lost } from '../lost/lost-bytes';
import type { LikelyLetter } from '../lost/lost-letters';
import { closes, withBrackets } from '../lost/swallowed';
import { mayBeOtherLetter } from './also-unseen';
import { type Behind, goesOn, hidesLoss, mayBeHalves, takesSound, UNLIKELY } from './hidden-loss';
import { marginOfSpace, rivalOf } from './unseen';

/** How much more plausible what ends with an unseen byte must be than with any other of the handful that show as nothing, in nats. */
const UNSEEN_DECIDED = 6;
/** The same of an emoji, of which there are few that have the other bytes. */
const EMOJI_DECIDED = 4.5;
/** The same of a space in its place, where so many bytes may show as nothing that one before a true space is likelier. */
const SPACE_DECIDED = 14;

/**
 * How many nats a letter with an unseen byte must fit better than any other: from here on more than 99 of 100 were right in each of the
 * languages of Europe that were tried, in text that the letter model never saw.
 */
const LETTER_DECIDED = 3;

/** A character that costs more nats than this is rare. */
const RARE = 12;
/** An atom of more characters than this went through several rounds; its gain speaks for it. */
const LONG = 4;
/** What stands before a text. */
export const LINE_FEED = 10;

/** What the runs of a text are restored by. */
export interface Restoring {
  readonly damage: string;
  readonly language: Language;
  /** The language as it was learnt, by which the letters of words are weighed. */
  readonly model: Language;
  readonly tables: Opened;
  readonly lost: Lost;
  /** What lost bytes show as. */
  readonly marks: string;
  /** The letters of the languages in Latin letters that the page is as likely in. */
  readonly own: () => ReadonlySet<string>;
  /** What letters with an unseen byte most likely are. */
  readonly letters: ReadonlyMap<Atom, LikelyLetter>;
  /** Whether pairs of bytes are gone from the page without a mark. */
  readonly losesPairs: boolean;
  /** Whether the page shows bytes as nothing. */
  readonly drops: boolean;
  /** Bytes that may show as nothing besides those that its charset leaves undefined. */
  readonly alsoUnseen: readonly number[];
  /** Whether no byte from 80 to 9F is seen on it: all of those may be lost, and not the few that its charset leaves undefined. */
  readonly hidesSigns: boolean;
  /** Whether it shows most of those that are lost as question marks. */
  readonly asks: boolean;
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

/** The parts of a run, in order; `said` stands before it, as far as that tells which bracket is open, as it is mended. */
export function partsOf(run: Run, text: string, said: string, restoring: Restoring): Part[] {
  const parts: Part[] = [];
  let end = run.start;
  let before = run.start > 0 ? text.charCodeAt(run.start - 1) : LINE_FEED;
  let mended = said;
  const { letters } = restoring;
  const atoms: readonly Read[] =
    letters.size === 0 ? run.atoms : run.atoms.map((atom) => ({ ...atom, ...letters.get(atom) }));
  for (const [i, shown] of atoms.entries()) {
    end += shown.was.length;
    const next = atoms[i + 1]?.now.charCodeAt(0) ?? (end < text.length ? text.charCodeAt(end) : LINE_FEED);
    const behind = { next, shown: text.charAt(end), isLast: i + 1 === atoms.length };
    const state = stateOf(shown, before, behind, mended, restoring);
    const atom = state === 'doubtful' ? likelier(shown, before, next, restoring) : shown;
    mended += atom.now;
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

/** A doubtful atom as what it most plausibly says between its neighbours, if it lost a byte unseen. */
function likelier(atom: Read, before: number, next: number, { tables, language, alsoUnseen }: Restoring): Read {
  if (!atom.unseen || atom.lead !== undefined) return atom;
  const rival = rivalOf(atom, before, next, tables, language, alsoUnseen);
  return rival.margin < 0 ? { ...atom, now: rival.now } : atom;
}

/** An atom, which may be a letter that lost a byte, as what it most likely is. */
type Read = Atom & Partial<LikelyLetter>;

const isWhole = (state: State): boolean => state === 'whole' || state === 'tidied';

/**
 * Losing a pair breaks the rhythm of three bytes, unless a byte that shows alone mends it again:
 *
 *     置。  E7 BD AE E3 80 82      as the page shows it, when AE E3 has no character:  缃 € ?
 *          [E7 BD]-----[80][82         which also reads E7 BD 80, 罀
 *
 * What follows makes no sense then, and the run ends with it.
 */
function stateOf(atom: Read, before: number, behind: Behind, said: string, restoring: Restoring): State {
  const { next, shown, isLast } = behind;
  const { language, lost, tables, losesPairs, drops, hidesSigns, alsoUnseen } = restoring;
  if (atom.bytes.includes(LOST)) return 'holed';
  const isOther = mayBeOtherEmoji(atom, next) || mayBeOtherLetter(atom, alsoUnseen, before, next, restoring.model);
  if (isOther || (drops && hidesSigns && isTidied(atom) && !isPicture(atom.now) && !atom.isOnPage)) return 'doubtful';
  if (atom.lead !== undefined) return atom.lead >= LETTER_DECIDED ? 'tidied' : 'doubtful';
  if (atom.unseen) {
    const judge = closes(atom, next) ? withBrackets(language, said) : language;
    const decided = isPicture(atom.now) ? EMOJI_DECIDED : UNSEEN_DECIDED;
    return rivalOf(atom, before, next, tables, judge, alsoUnseen).margin >= decided ? 'tidied' : 'doubtful';
  }
  if (atom.isSpaced) {
    if (drops && isFarCapital(before) && isFarCapital(next)) return 'doubtful';
    const decided = tables.unseen ? UNSEEN_DECIDED : SPACE_DECIDED;
    return marginOfSpace(atom, before, next, tables, language) >= decided ? 'tidied' : 'doubtful';
  }
  if (lost.isNarrow || atom.now.length > LONG) return 'whole';
  if (isLast && (takesSound(atom, before, shown, language, lost) || hidesLoss(atom, before, next, language)))
    return 'doubtful';
  if (losesPairs && mayBeHalves(atom, before, behind, restoring)) return 'doubtful';
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

/**
 * Whether a unit is a capital that is not Latin. Between two of them `\u00ce ` may be \u03a0, or a \u039d at a word's end that lost its second
 * byte, and a space.
 */
function isFarCapital(unit: number): boolean {
  return unit > 0x36f && /\p{Lu}/u.test(String.fromCharCode(unit));
}

const SPACE = 0x20;
const VARIATION_SELECTOR_16 = 0xfe0f;
const ASTRAL = /[\ud800-\udfff]$/;

// \u011f\u0178\u0152\u00a0everyone   F0 9F 8C A0 is a shooting star, but any of five bytes that show as nothing may stand before a space
/** Whether the space shown as a character's last byte is rather one, and whether no sign can be that a variation selector makes an emoji of. */
function mayBeOtherEmoji({ now, unseen, isSpaced }: Atom, next: number): boolean {
  if (isSpaced) return ASTRAL.test(now) && next !== SPACE;
  return unseen !== undefined && next === VARIATION_SELECTOR_16 && !isPicture(now);
}

/** Whether a text is an emoji, or the selector that makes one of the sign before it. */
const isPicture = (now: string): boolean => PICTOGRAPH.test(now) || now.charCodeAt(0) === VARIATION_SELECTOR_16;
