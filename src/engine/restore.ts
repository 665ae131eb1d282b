import { type Charset, type CharsetName, charset } from './bytes';
import type { Language } from './language';
import { fillLostBytes, type Lost } from './lost-bytes';
import type { Opened } from './opened';
import type { Edit, Trust } from './patch';
import { type Atom, LOST, type Run } from './run';
import { eatenAt, withBrackets } from './swallowed';
import { marginOf } from './unseen';

/**
 * How much more plausible a filled-in character must be than any other to be applied, in nats: from here on more than 99 of 100
 * were right in documentation that the model never saw.
 */
const DECIDED = 5.5;

/** The same for a byte of which only a handful show as nothing. */
const UNSEEN_DECIDED = 4.5;

/** A character that costs more nats than this is rare. */
const RARE = 12;
/** Characters that cost more nats than this each are none that a run's end is trusted with. */
const UNLIKELY = 9;
/** Characters that cost less than this may well be meant. */
const SOUND = 9;
/** An atom of more characters than this went through several rounds; its gain speaks for it. */
const LONG = 4;
/** What stands before a text. */
const LINE_FEED = 10;
/** The commonest hanzi, for what stands before an atom that nobody knows. */
const COMMON = 0x7684;

/** What a page can have lost of text: in a two-byte charset lone leads, and pairs without a character, else bytes that mean nothing. */
export function lostIn(name: CharsetName): Lost {
  const { wide, unitOfPair, unitOfByte }: Charset = charset(name);
  if (!wide)
    return {
      isNarrow: true,
      byte: (byte) => unitOfByte[byte] === byte && byte > 0x7f && byte < 0xa0,
      pair: () => false,
    };
  return {
    often: name === 'big5' || name === 'euc-kr',
    byte: (byte) => unitOfByte[byte] === 0xffff,
    pair(first, second) {
      const unit = unitOfPair[(first << 8) | second]!;
      return unit === 0 || (unit >= 0xe000 && unit < 0xf900) || (unit >= 0xfe10 && unit < 0xfe20);
    },
  };
}

/** What a run is restored by. */
export interface Restoring {
  readonly damage: string;
  readonly trust: Trust;
  readonly language: Language;
  readonly tables: Opened;
  readonly lost: Lost;
}

/** The edits for a run some of whose bytes may be lost: what is whole by itself, then each atom with a hole. */
export function restore(run: Run, text: string, restoring: Restoring): Edit[] {
  const { damage, trust, language, lost } = restoring;
  const edits: Edit[] = [];
  let start = run.start;
  let mended = text.slice(0, run.start);
  for (const part of partsOf(run, text, restoring)) {
    const was = part.atoms.map((atom) => atom.was).join('');
    const rest = (part.next ?? '') + text.slice(start + was.length);
    const filled =
      part.state === 'holed'
        ? fill(part.atoms, mended, rest, trust, language, lost)
        : { now: part.atoms.map((atom) => atom.now).join(''), trust: trustFor(part.state, trust) };
    if (filled) edits.push({ start, was, now: filled.now, causes: [{ damage, trust: filled.trust }] });
    mended += filled?.now ?? was;
    start += was.length;
  }
  return edits;
}

/** `tidied`: the page shows some bytes as nothing, or as a plain space, and nothing else would do in their place. */
type State = 'whole' | 'tidied' | 'doubtful' | 'holed';

function trustFor(state: State, trust: Trust): Trust {
  if (state === 'doubtful') return 'guess';
  return state === 'tidied' && trust === 'sure' ? 'likely' : trust;
}

interface Part {
  state: State;
  readonly atoms: Atom[];
  /** The first letter of the next part, where there is one. */
  next?: string | undefined;
}

function partsOf(run: Run, text: string, restoring: Restoring): Part[] {
  const parts: Part[] = [];
  let end = run.start;
  let before = run.start > 0 ? text.charCodeAt(run.start - 1) : LINE_FEED;
  for (const [i, atom] of run.atoms.entries()) {
    end += atom.was.length;
    const next = run.atoms[i + 1]?.now.charCodeAt(0) ?? (end < text.length ? text.charCodeAt(end) : LINE_FEED);
    const state = stateOf(
      atom,
      before,
      { next, shown: text.charAt(end), isLast: i + 1 === run.atoms.length },
      restoring,
    );
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
 */
function stateOf(atom: Atom, before: number, { next, shown, isLast }: Behind, restoring: Restoring): State {
  const { language, lost, tables } = restoring;
  if (atom.bytes.includes(LOST)) return 'holed';
  if (atom.unseen) return marginOf(atom, before, next, tables, language) >= UNSEEN_DECIDED ? 'tidied' : 'doubtful';
  if (atom.isSpaced) return 'tidied';
  if (lost.isNarrow || atom.now.length > LONG) return 'whole';
  if (isLast && takesSound(atom, before, shown, language, lost)) return 'doubtful';
  if (!atom.was.includes('\u20ac')) return 'whole';
  if (shown === '?' || shown === '\ufffd') return 'doubtful';
  let last = before;
  for (let i = 0; i < atom.now.length; i++) {
    const unit = atom.now.charCodeAt(i);
    if (language.cost(last, unit) > RARE) return 'doubtful';
    last = unit;
  }
  return 'whole';
}

/** Whether the last bytes of a run may be a sound character's, and lost ones stood in their place. */
function takesSound({ was, now }: Atom, before: number, after: string, language: Language, lost: Lost): boolean {
  if (was.length < 2) return false;
  // A bracket that closes is a common end; a letter or an opening bracket at the end is more likely half of a pair.
  if (/[A-Z@[a-z]$/.test(now) && !/[A-Za-z]/.test(after)) return true;
  if (!lost.often && language.cost(COMMON, was.charCodeAt(was.length - 1)) > SOUND) return false;
  let cost = 0;
  for (let i = 0; i < now.length; i++) cost += language.cost(i > 0 ? now.charCodeAt(i - 1) : before, now.charCodeAt(i));
  return cost > UNLIKELY * now.length;
}

function fill(
  atoms: readonly Atom[],
  mended: string,
  rest: string,
  trust: Trust,
  language: Language,
  lost: Lost,
): { now: string; trust: Trust } | undefined {
  const before = mended === '' ? 10 : mended.charCodeAt(mended.length - 1);
  const bytes = atoms.flatMap((atom) => atom.bytes);
  const after = rest.charAt(0);
  const eaten = atoms.at(-1)!.was.endsWith('?') ? eatenAt(mended, after, rest) : { text: '', firm: true };
  const next = (eaten.text || after || '\n').charCodeAt(0);
  const filled = fillLostBytes(bytes, before, next, withBrackets(language, mended), lost);
  if (!filled) return undefined;
  const firm = trust === 'sure' && !lost.often && eaten.firm && filled.margin >= DECIDED;
  return { now: filled.text + eaten.text, trust: firm ? 'likely' : 'guess' };
}
