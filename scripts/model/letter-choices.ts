import { type CharsetName, charset } from '../../src/engine/charset/bytes';
import { unknownLetter } from '../../src/engine/language/letter-model';

/** The letters that may stand where one does, itself among them, and what a place like that shows of others. */
export interface Choice {
  readonly letters: readonly string[];
  /** What is left of letters around it. */
  shows(letter: string): string;
}

/** Charsets of the same languages, of which one shows a letter as another shows a different one. */
const alike = [
  ['windows-1250', 'iso-8859-2'],
  ['iso-8859-2', 'windows-1250'],
] as const satisfies readonly (readonly CharsetName[])[];

/** Letters that nobody writes any more, and signs of phonetics. */
const UNUSED = /[\u0180-\u018e\u0190-\u019f\u01a2-\u01ae\u01b1-\u036f\u03cf-\u03ff\u0450\u045d\u0460-\u048f]/;

const utf8 = new TextEncoder();
const LATIN = /^\p{Script=Latin}$/u;
const reader = new TextDecoder('utf-8', { fatal: true });

function letterOf(bytes: readonly number[]): string[] {
  try {
    const letter = reader.decode(Uint8Array.from(bytes));
    return /^\p{L}$/u.test(letter) && !UNUSED.test(letter) ? [letter] : [];
  } catch {
    return [];
  }
}

/** A letter with each of some bytes in place of those of its own for which `others` gives any; nothing where that is more than one. */
function lettersBeside(letter: string, others: (byte: number) => readonly number[]): readonly string[] {
  const bytes = [...utf8.encode(letter)];
  const places = bytes.flatMap((byte, at) => (byte > 0x7f && others(byte).length > 0 ? [at] : []));
  const [at] = places;
  if (at === undefined || places.length > 1) return [];
  const letters = others(bytes[at]!).flatMap((byte) => letterOf(bytes.with(at, byte)));
  return letters.length > 1 && letters.includes(letter) ? letters : [];
}

/** A function that remembers what it gave for each letter. */
function once<Value>(give: (letter: string) => Value): (letter: string) => Value {
  const known = new Map<string, Value>();
  return (letter) => {
    if (!known.has(letter)) known.set(letter, give(letter));
    return known.get(letter)!;
  };
}

function ofDropped(name: CharsetName): (letter: string) => Choice {
  const { unitOfByte } = charset(name);
  const dropped = Array.from({ length: 32 }, (_, i) => 0x80 + i).filter((byte) => unitOfByte[byte] === byte);
  const letters = once((letter: string) => lettersBeside(letter, (byte) => (dropped.includes(byte) ? dropped : [])));
  const shows = once((letter: string) =>
    letters(letter).length > 0 ? unknownLetter(utf8.encode(letter)[0]!) : letter,
  );
  return (letter) => ({ letters: letters(letter), shows });
}

function ofAlike([written, read]: readonly [CharsetName, CharsetName]): (letter: string) => Choice {
  const { unitOfByte } = charset(written);
  const { bytesOfUnit } = charset(read);
  const letters = once((letter: string) =>
    lettersBeside(letter, (byte) => {
      const other = bytesOfUnit[unitOfByte[byte]!]!;
      return other > 0x7f && other !== byte ? [byte, other] : [];
    }),
  );
  return (letter) => ({ letters: letters(letter), shows: (other) => other });
}

/** The same of Latin letters below the Vietnamese ones only. */
const inLatin = (of: (letter: string) => Choice) => (letter: string) =>
  LATIN.test(letter) && letter < '\u0250' ? of(letter) : { letters: [], shows: (other: string) => other };

/** What may stand where a letter does, in each of the ways in which letters are hidden, and how much that counts. */
export const choices: readonly { readonly of: (letter: string) => Choice; readonly weight: number }[] = [
  { of: ofDropped('windows-1252'), weight: 1 },
  { of: inLatin(ofDropped('windows-1250')), weight: 0.3 },
  ...alike.map((pair) => ({ of: inLatin(ofAlike(pair)), weight: 0.3 })),
];
