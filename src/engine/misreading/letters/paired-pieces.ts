import { costOf, type Language } from '../../language/language';
import { wordsCost } from './letter-words';
import { isWellKnown, lettersOf, type PairedReading } from './paired-letters';

/** Characters with nothing ASCII and nothing lost among them, and the letters that they stand for. */
export interface PairedPiece {
  /** UTF-16 offset in the passage. */
  readonly start: number;
  readonly was: string;
  readonly now: string;
  /** How much more plausible the letters are, in nats. */
  readonly gain: number;
}

/** The same before it is known to be letters. */
interface Candidate {
  readonly start: number;
  readonly was: string;
  /** In nats. */
  readonly cost: number;
}

/** A passage that reads badly, and what of it may be letters. */
export interface Suspect {
  readonly text: string;
  readonly candidates: readonly Candidate[];
}

const PIECE = pieces();

/** What is not ASCII and not lost, and no letter of these scripts unless beside such or what is lost: sound words are no part of a piece. */
function pieces(): RegExp {
  const scripts = ['Greek', 'Cyrillic', 'Hebrew', 'Arabic', 'Thai'].map((name) => `\\p{Script=${name}}`).join('');
  const other = `[^\\0-\\x7f\\ufffd${scripts}]`;
  const letter = '[\\p{Script=Greek}\\p{Script=Cyrillic}]';
  return new RegExp(`(?:${other}|${letter}(?=\\ufffd|${other})|(?<=\\ufffd|${other})${letter})+`, 'gu');
}

/** All that may be letters in a text. */
export const candidatesIn = (text: string): ReadonlySet<string> => new Set(text.match(PIECE));

/** What of a passage may be letters, up to so many UTF-16 units of it. */
export function suspectIn(text: string, language: Language, most = Number.POSITIVE_INFINITY): Suspect {
  const candidates: Candidate[] = [];
  for (const { 0: found, index } of text.matchAll(PIECE)) {
    if (index >= most) break;
    const was = found.slice(0, most - index);
    candidates.push({ start: index, was, cost: costOf(language, was) });
  }
  return { text, candidates };
}

/** What it costs to enter a misreading, in nats. */
const ENTER = 7;

/** Pieces by their characters, as a reading has them: a page has the same ones again and again. */
export type KnownPieces = Map<string, Pick<PairedPiece, 'now' | 'gain'> | undefined>;

/** The stretches of pieces that gain something together, and are sound text once read so; `known` are those of the same reading. */
export function piecesOf(
  { text, candidates }: Suspect,
  reading: PairedReading,
  language: Language,
  known: KnownPieces = new Map(),
): PairedPiece[] {
  const found: PairedPiece[] = [];
  let open: PairedPiece[] = [];
  let [sum, most, length] = [0, 0, 0];
  const close = () => {
    if (open.length === 0) return;
    const own = open.slice(0, length);
    if (isSound(text, own, reading, language)) for (const piece of own) found.push(piece);
    open = [];
    [sum, most, length] = [0, 0, 0];
  };
  for (const candidate of candidates) {
    const { start, was } = candidate;
    if (!known.has(was)) known.set(was, pieceOf(candidate, reading, language));
    const letters = known.get(was);
    const piece = letters && { start, was, now: letters.now, gain: letters.gain };
    if (!piece) close();
    if (!piece || (open.length === 0 && piece.gain <= 0)) continue;
    open.push(piece);
    sum += piece.gain;
    if (sum > most) {
      most = sum;
      length = open.length;
    } else if (sum < most - ENTER) close();
  }
  close();
  return found;
}

/** Nats by which a piece may make more sense as it stands, and still belongs to those beside it; and on a page where all is letters. */
const LITTLE = 6;
const MOST_AMONG_OTHERS = 15;
/** What a piece costs that is no letters, in nats. */
const UNREADABLE = 20;

/** The pieces of a passage with those that tell little beside them. */
export function withNeighbours(suspect: Suspect, reading: PairedReading, language: Language): readonly PairedPiece[] {
  const own = new Set(piecesOf(suspect, reading, language).map(({ start }) => start));
  if (own.size === 0) return [];
  return suspect.candidates.flatMap((candidate) => {
    const piece = pieceOf(candidate, reading, language);
    return piece && (own.has(piece.start) || piece.gain > -LITTLE) ? piece : [];
  });
}

/** The pieces of a passage of a page where the reading is proven: all that are letters, if they make more sense together. */
export function allPiecesOf(
  { candidates }: Suspect,
  reading: PairedReading,
  language: Language,
): readonly PairedPiece[] {
  const pieces = candidates.map((candidate) => pieceOf(candidate, reading, language));
  if (pieces.reduce((sum, piece) => sum + (piece?.gain ?? -UNREADABLE), 0) <= 0) return [];
  return pieces.filter((piece) => piece !== undefined).filter(({ gain }) => gain > -MOST_AMONG_OTHERS);
}

/** A piece as the letters that make the most sense; `undefined` where it is none. */
function pieceOf({ start, was, cost }: Candidate, reading: PairedReading, language: Language): PairedPiece | undefined {
  let best: PairedPiece | undefined;
  for (const now of lettersOf(was, reading)) {
    const gain = cost - wordsCost(language, now);
    if (!best || gain > best.gain) best = { start, was, now, gain };
  }
  return best;
}

/** Nats that a letter of sound text costs at most; the model has read less of scripts further away. */
const SOUND = 4.6;
const SOUND_ELSEWHERE = 5.6;
/** So many letters at least tell anything. */
const FEWEST = 4;

function isSound(text: string, pieces: readonly PairedPiece[], reading: PairedReading, language: Language): boolean {
  const said = pieces.map(({ now }) => now).join(' ');
  const letters = said.replace(/[^\p{L}\p{M}]/gu, '');
  if (letters.length < FEWEST || isMonotonous(letters)) return false;
  const last = pieces.at(-1)!;
  const ascii = text.slice(pieces[0]!.start, last.start + last.was.length).match(/[a-z]/gi)?.length ?? 0;
  if (ascii > letters.length) return false;
  const most = isWellKnown(reading) ? SOUND : SOUND_ELSEWHERE;
  return wordsCost(language, said) <= most * said.length;
}

/** No letter is so large a share of a language's text; the first byte of the characters of one row is half of them. */
const MOST_OF_ALL = 0.3;
/** Fewer letters may be alike by chance. */
const FEW = 8;

function isMonotonous(letters: string): boolean {
  const counts = new Map<string, number>();
  for (const letter of letters) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return letters.length >= FEW && Math.max(...counts.values()) > MOST_OF_ALL * letters.length;
}
