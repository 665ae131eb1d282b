import { type CharsetName, charset } from '../../charset/bytes';
import { nameOf } from '../kinds/opened';
import { utf8AsNarrow } from '../kinds/readings';
import { lengthByLead } from '../kinds/utf8-length';
import { isLossyUtf8 } from '../lost/lossy-utf8';

/** A single-byte charset whose bytes were taken for another: each letter shows as one other character. */
export interface LetterReading {
  readonly written: CharsetName;
  readonly shownAs: CharsetName;
}

/**
 * Letters of one script read as others: the charsets of Cyrillic that were in use side by side, and letters that are not Latin
 * as Western ones. They compete, so that what is Greek does not become Cyrillic that nobody can read.
 */
export const letterReadings: readonly LetterReading[] = [
  { written: 'koi8-r', shownAs: 'windows-1251' },
  { written: 'koi8-u', shownAs: 'windows-1251' },
  { written: 'cp866', shownAs: 'windows-1251' },
  { written: 'iso-8859-5', shownAs: 'windows-1251' },
  { written: 'windows-1251', shownAs: 'koi8-r' },
  { written: 'windows-1251', shownAs: 'cp866' },
  { written: 'windows-1251', shownAs: 'iso-8859-5' },
  { written: 'windows-1251', shownAs: 'windows-1252' },
  { written: 'koi8-r', shownAs: 'windows-1252' },
  { written: 'koi8-u', shownAs: 'windows-1252' },
  { written: 'cp866', shownAs: 'windows-1252' },
  { written: 'iso-8859-5', shownAs: 'windows-1252' },
  { written: 'windows-1253', shownAs: 'windows-1252' },
  { written: 'windows-1255', shownAs: 'windows-1252' },
  { written: 'windows-1256', shownAs: 'windows-1252' },
  { written: 'windows-874', shownAs: 'windows-1252' },
  { written: 'cp866', shownAs: 'cp437' },
];

const becomes = new Map<string, Uint16Array>();

/** The units that each unit becomes in a reading; 0 where it has no byte, or the byte says nothing. */
export function tableOf(reading: LetterReading): Uint16Array {
  const name = nameOf(reading);
  const known = becomes.get(name);
  if (known) return known;
  const table = new Uint16Array(0x10000);
  const from = charset(reading.shownAs).unitOfByte;
  const to = charset(reading.written).unitOfByte;
  for (let byte = 0; byte < 0x100; byte++) {
    const unit = to[byte]!;
    if (from[byte]! < 0xfffd && (byte < 0x80 || (unit >= 0xa0 && unit < 0xfffd))) table[from[byte]!] = unit;
  }
  becomes.set(name, table);
  return table;
}

/** What a text says in the table of a reading; `undefined` where some character of it has no byte, or its byte says nothing. */
export function read(text: string, table: Uint16Array): string | undefined {
  let now = '';
  for (let i = 0; i < text.length; i++) {
    const unit = table[text.charCodeAt(i)]!;
    if (unit === 0) return undefined;
    now += String.fromCharCode(unit);
  }
  return now;
}

/** Of the characters beyond ASCII, so many are bytes of whole characters of UTF-8 only where it was that. */
const MOST = 0.85;

/** Whether a text is UTF-8 for the most part that was read in some single-byte charset, bytes lost or not, and no letters of a byte each. */
export function isUtf8(text: string): boolean {
  const beyond = beyondAscii(text);
  const isMost = ({ shownAs }: Pick<LetterReading, 'shownAs'>) =>
    unitsOfUtf8(text, charset(shownAs).bytesOfUnit) >= MOST * beyond;
  return utf8AsNarrow.some(isMost) || isLossyUtf8(text);
}

/**
 * Whether every word of a text, and so every stretch of whole words, is that in one charset. It costs little where the first
 * word is not.
 */
export function isAllUtf8(text: string): boolean {
  if (text.includes('\u3000')) return false; // blank, and yet no byte of these charsets
  const words = text.split(/[ \t\n\r]+/).filter((word) => beyondAscii(word) > 0);
  return utf8AsNarrow.some(({ shownAs }) => {
    const { bytesOfUnit } = charset(shownAs);
    return words.every((word) => unitsOfUtf8(word, bytesOfUnit) >= MOST * beyondAscii(word));
  });
}

function beyondAscii(text: string): number {
  let beyond = 0;
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0x7f) beyond++;
  return beyond;
}

/** How many units of a text are bytes of whole characters of UTF-8 beyond ASCII (https://www.rfc-editor.org/rfc/rfc3629#section-4, without the finer points). */
function unitsOfUtf8(text: string, bytesOfUnit: Uint16Array): number {
  let units = 0;
  for (let i = 0; i < text.length; ) {
    const length = lengthByLead(bytesOfUnit[text.charCodeAt(i)]!);
    let end = i + 1;
    while (end < i + length && bytesOfUnit[text.charCodeAt(end)]! >> 6 === 2) end++;
    const isWhole = length > 1 && end === i + length;
    if (isWhole) units += length;
    i = isWhole ? end : i + 1;
  }
  return units;
}

/** Whether a word lists letters as a table of them does, each after the last; two may be a word of their own. */
export function isListed(word: string): boolean {
  let steps = 0;
  for (let i = 1; i < word.length; i++) {
    const step = word.charCodeAt(i) - word.charCodeAt(i - 1);
    if (step === 1 || step === 0) steps++;
  }
  return steps > 1 && steps * 2 >= word.length;
}
