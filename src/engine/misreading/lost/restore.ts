import { type Charset, type CharsetName, charset } from '../../charset/bytes';
import type { Edit, Trust } from '../../patch';
import { LINE_FEED, type Part, partsOf, type Restoring, type State } from '../ends/run-parts';
import { type Atom, costBetween, LOST, type Run } from '../kinds/run';
import { fillLetter } from './filled-letter';
import { isFirm } from './filled-trust';
import { fillLostBytes, type Lost, lettersWith } from './lost-bytes';
import { eatenAt, withBrackets } from './swallowed';

/** Which of the bytes from 80 to 9F a page may have lost: all, those that its charset leaves undefined, or none, for it shows controls. */
export type Controls = 'all' | 'undefined' | 'none';

/**
 * What a page can have lost of text: in a two-byte charset lone leads, and pairs without a character, else bytes that mean nothing,
 * or all that are controls in ISO-8859-1. Where the page was rather read in another such charset, any of them may be gone of any character.
 */
export function lostIn(name: CharsetName, controls: Controls = 'undefined', isOutdone = false): Lost {
  const key = `${name} ${controls} ${isOutdone}`;
  const lost = losses.get(key) ?? lossesIn(name, controls, isOutdone);
  losses.set(key, lost);
  return lost;
}

const losses = new Map<string, Lost>();

function lossesIn(name: CharsetName, controls: Controls, isOutdone: boolean): Lost {
  const { wide, unitOfPair, unitOfByte }: Charset = charset(name);
  if (!wide)
    return {
      isNarrow: true,
      often: isOutdone,
      byte: (byte) =>
        byte > 0x7f &&
        (unitOfByte[byte] === 0xffff ||
          (byte < 0xa0 && controls !== 'none' && (controls === 'all' || unitOfByte[byte] === byte))),
      pair: () => false,
    };
  const often = name === 'big5' || name === 'euc-kr';
  return {
    often,
    ...(name !== 'gbk' && { misfit: often ? 18 : 20 }),
    byte: (byte) => unitOfByte[byte] === 0xffff,
    pair(first, second) {
      const unit = unitOfPair[(first << 8) | second]!;
      return unit === 0 || (unit >= 0xe000 && unit < 0xf900) || (unit >= 0xfe10 && unit < 0xfe20);
    },
  };
}

/**
 * The edits for a run some of whose bytes may be lost: what is whole by itself, then each atom with a hole. `before` stands before
 * it, as far as that tells which bracket is open, as it is mended.
 */
export function restore(run: Run, text: string, before: string, trust: Trust, restoring: Restoring): Edit[] {
  const { damage } = restoring;
  const edits: Edit[] = [];
  let start = run.start;
  let mended = before;
  for (const part of partsOf(run, text, before, restoring)) {
    const was = part.atoms.map((atom) => atom.was).join('');
    const rest = (part.next ?? '') + text.slice(start + was.length);
    const holed = part.state === 'doubtful' ? asMarked(part.atoms, mended, rest, restoring) : part;
    const filled =
      holed.state === 'holed'
        ? fill(holed.atoms, mended, rest, trust, restoring)
        : { now: part.atoms.map((atom) => atom.now).join(''), trust: trustFor(part.state, trust) };
    if (filled) edits.push({ start, was, now: filled.now, causes: [{ damage, trust: filled.trust }] });
    mended += filled?.now ?? was;
    start += was.length;
  }
  return edits;
}

function trustFor(state: State, trust: Trust): Trust {
  if (state === 'doubtful') return 'guess';
  return state === 'tidied' && trust === 'sure' ? 'likely' : trust;
}

/** An atom with its last character for the mark of a lost byte, where that says more: the middle dot of `縲・` was 。, not 、E. */
function asMarked(atoms: Atom[], mended: string, rest: string, { language, lost, tables, marks }: Restoring): Part {
  const [atom] = atoms;
  const part = { state: 'doubtful', atoms } as const;
  if (!atom || atom.was.length < 2 || !marks.includes(atom.was.at(-1)!)) return part;
  const codes = Array.from(atom.was.slice(0, -1), (letter) => tables.writing[letter.charCodeAt(0)]!);
  const bytes = [...codes.flatMap((code) => (code > 255 ? [code >> 8, code & 255] : [code])), LOST];
  const before = mended === '' ? LINE_FEED : mended.charCodeAt(mended.length - 1);
  const after = rest === '' ? LINE_FEED : rest.charCodeAt(0);
  const filled = fillLostBytes(bytes, before, after, language, lost);
  if (!filled || costBetween(language, before, filled.text, after) > costBetween(language, before, atom.now, after))
    return part;
  return { state: 'holed', atoms: [{ ...atom, bytes }] };
}

function fill(
  atoms: readonly Atom[],
  mended: string,
  rest: string,
  trust: Trust,
  { language, model, lost, marks, own }: Restoring,
): { now: string; trust: Trust } | undefined {
  const before = mended === '' ? LINE_FEED : mended.charCodeAt(mended.length - 1);
  const bytes = atoms.flatMap((atom) => atom.bytes);
  const was = atoms.map((atom) => atom.was).join('');
  const letter = fillLetter(lettersWith(bytes, lost), [], mended, rest, model, own());
  if (letter !== undefined) return { now: letter, trust: 'guess' };
  const after = rest.charAt(0);
  const eaten = was.endsWith('?') ? eatenAt(mended, after, rest) : { text: '', firm: true };
  const next = (eaten.text || after || '\n').charCodeAt(0);
  const judge = withBrackets(language, mended);
  const filled = fillLostBytes(bytes, before, next, judge, lost);
  if (!filled) return undefined;
  const isAlone = (bytes.at(-1) === LOST && bytes.at(-2) !== LOST) || [...marks].some((mark) => was.includes(mark));
  const firm = trust === 'sure' && !lost.often && eaten.firm && isFirm(filled, isAlone, before, next, judge);
  return { now: filled.text + eaten.text, trust: firm ? 'likely' : 'guess' };
}
