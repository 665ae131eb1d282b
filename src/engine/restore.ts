import { type Charset, type CharsetName, charset } from './bytes';
import type { Language } from './language';
import { fillLostBytes, type Lost } from './lost-bytes';
import type { Edit, Trust } from './patch';
import { type Atom, LOST, type Run } from './run';

/**
 * How much more plausible a filled-in character must be than any other to be applied, in nats: from here on more than 99 of 100
 * were right in documentation that the model never saw.
 */
const DECIDED = 5.5;

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

/** The edits for a run some of whose bytes may be lost: what is whole by itself, then each atom with a hole. */
export function restore(run: Run, text: string, trust: Trust, damage: string, language: Language, lost: Lost): Edit[] {
  const edits: Edit[] = [];
  let start = run.start;
  let mended = text.slice(0, run.start);
  for (const part of partsOf(run, text, language, lost)) {
    const was = part.atoms.map((atom) => atom.was).join('');
    const rest = (part.next ?? '') + text.slice(start + was.length);
    const filled =
      part.state === 'holed'
        ? fill(part.atoms, mended, rest, trust, language, lost)
        : { now: part.atoms.map((atom) => atom.now).join(''), trust: part.state === 'whole' ? trust : 'guess' };
    if (filled) edits.push({ start, was, now: filled.now, causes: [{ damage, trust: filled.trust }] });
    mended += filled?.now ?? was;
    start += was.length;
  }
  return edits;
}

type State = 'whole' | 'doubtful' | 'holed';

interface Part {
  readonly state: State;
  readonly atoms: Atom[];
  /** The first letter of the next part, where there is one. */
  next?: string | undefined;
}

function partsOf(run: Run, text: string, language: Language, lost: Lost): Part[] {
  const parts: Part[] = [];
  let end = run.start;
  let before = run.start > 0 ? text.charCodeAt(run.start - 1) : LINE_FEED;
  for (const atom of run.atoms) {
    end += atom.was.length;
    const state = stateOf(atom, before, text.charAt(end), language, lost, atom === run.atoms.at(-1));
    before = atom.now.endsWith('\ufffd') ? COMMON : atom.now.charCodeAt(atom.now.length - 1);
    const part = parts.at(-1);
    if (part && state === 'whole' && part.state === 'whole') part.atoms.push(atom);
    else {
      if (part) part.next = atom.now[0];
      parts.push({ state, atoms: [atom] });
    }
  }
  return parts;
}

/**
 * Losing a pair breaks the rhythm of three bytes, unless a byte that shows alone mends it again:
 *
 *     置。  E7 BD AE E3 80 82      as the page shows it, when AE E3 has no character:  缃 € ?
 *          [E7 BD]-----[80][82         which also reads E7 BD 80, 罀
 */
function stateOf(atom: Atom, before: number, after: string, language: Language, lost: Lost, isLast: boolean): State {
  if (atom.bytes.includes(LOST)) return 'holed';
  if (lost.isNarrow || atom.now.length > LONG) return 'whole';
  if (isLast && takesSound(atom, before, after, language, lost)) return 'doubtful';
  if (!atom.was.includes('\u20ac')) return 'whole';
  if (after === '?' || after === '\ufffd') return 'doubtful';
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

const CLOSING: Readonly<Record<string, string>> = {
  '(': ')',
  '[': ']',
  '{': '}',
  '\uff08': '\uff09',
  '\u201c': '\u201d',
  '\u300a': '\u300b',
  '\u3010': '\u3011',
  '\u300c': '\u300d',
};

/** The bracket that the last sentence of a text leaves open, by the mark that would close it. */
function openIn(text: string): string | undefined {
  const open: string[] = [];
  for (const letter of text.slice(-200)) {
    if (letter === open.at(-1)) open.pop();
    else if (CLOSING[letter]) open.push(CLOSING[letter]);
    else if (/[\n\u3002]/u.test(letter)) open.length = 0;
  }
  return open.at(-1);
}

/** Lets an open bracket be closed, and no other. */
function withBrackets(language: Language, mended: string): Language {
  const open = openIn(mended)?.charCodeAt(0);
  const closing = new Set(Object.values(CLOSING).map((mark) => mark.charCodeAt(0)));
  return {
    cost(previous, current) {
      const cost = language.cost(previous, current);
      if (current === 10) return /[\u3002\uff01\uff1f\uff1a\uff1b]/.test(String.fromCharCode(previous)) ? 0.5 : 4;
      if (!closing.has(current)) return cost;
      return current === open ? Math.min(cost, 1) : cost + 8;
    },
  };
}

const ASKS = /(?:什么|怎么|怎样|如何|为何|哪|谁|吗|呢|多少|是否|何)[^\u3002\uff0c\n]*$/u;

/**
 * The ASCII character that an odd byte took along when it became `?`: the bracket still open, a space before a Latin word, nothing at the end of a line. It is firm where nothing else would do.
 */
function eatenAt(mended: string, after: string, rest: string): { text: string; firm: boolean } {
  if (after === '' || after === '\n') return ASKS.test(mended) ? { text: '?', firm: false } : { text: '', firm: true };
  const open = openIn(mended);
  if (open !== undefined && rest.trimStart().startsWith(open)) return { text: '', firm: false };
  if (open !== undefined && open < '\u0080' && !/[\p{L}\p{N}]/u.test(after)) return { text: open, firm: true };
  if (/[A-Za-z]/.test(after)) return { text: ' ', firm: !/^[^([{]{0,60}[)\]}"']/.test(rest) };
  return { text: /\s/.test(after) ? ',' : '', firm: false };
}
