import { type CharsetName, charset } from '../charset/bytes';
import { nameOf } from './opened';
import { utf8AsNarrow } from './readings';

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

/** A character of UTF-8 beyond ASCII, each byte a unit (https://www.rfc-editor.org/rfc/rfc3629#section-4, without the finer points). */
const CHARACTER_OF_UTF8 =
  /[\u00c2-\u00df][\u0080-\u00bf]|[\u00e0-\u00ef][\u0080-\u00bf]{2}|[\u00f0-\u00f4][\u0080-\u00bf]{3}/g;

/** Whether a text is UTF-8 for the most part that was read in some single-byte charset, and no letters of a byte each. */
export const isUtf8 = (text: string): boolean => utf8AsNarrow.some(({ shownAs }) => isUtf8In(text, shownAs));

function isUtf8In(text: string, shownAs: CharsetName): boolean {
  const { bytesOfUnit } = charset(shownAs);
  const bytes = Array.from(text, (letter) => String.fromCharCode(bytesOfUnit[letter.charCodeAt(0)]!)).join('');
  const inUtf8 = (bytes.match(CHARACTER_OF_UTF8) ?? []).join('').length;
  return inUtf8 >= MOST * (text.match(/[^\0-\u007f]/g)?.length ?? 0);
}

/** Whether a word lists letters as a table of them does, each after the last. */
export function isListed(word: string): boolean {
  let steps = 0;
  for (let i = 1; i < word.length; i++) {
    const step = word.charCodeAt(i) - word.charCodeAt(i - 1);
    if (step === 1 || step === 0) steps++;
  }
  return steps * 2 >= word.length;
}
