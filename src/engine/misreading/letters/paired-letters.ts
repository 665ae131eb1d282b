import { type CharsetName, charset } from '../../charset/bytes';
import { opened } from '../kinds/opened';
import type { Reading } from '../kinds/readings';

/*
 * Letters of a byte each that were read two at a time: a Russian word shows as half as many rare hanzi or hangul, and where it has an
 * odd number of letters, the last one is lost with a mark or without.
 *
 *     Привет  CF F0 E8 E2 E5 F2  ->  橡 桠 弪
 */

const WRITTEN = [
  ['windows-1251', 'Cyrillic'],
  ['koi8-r', 'Cyrillic'],
  ['cp866', 'Cyrillic'],
  ['windows-1253', 'Greek'],
  ['windows-1255', 'Hebrew'],
  ['windows-1256', 'Arabic'],
  ['windows-874', 'Thai'],
] as const satisfies readonly (readonly [CharsetName, string])[];
const WIDE = ['gbk', 'big5', 'shift_jis', 'euc-kr', 'euc-jp'] as const satisfies readonly CharsetName[];

/** A single-byte charset whose bytes were taken for characters of two, and the script of its letters. */
export interface PairedReading extends Reading {
  readonly written: (typeof WRITTEN)[number][0];
  readonly script: (typeof WRITTEN)[number][1];
}

/** All of these ways; they compete. */
export const pairedReadings: readonly PairedReading[] = WRITTEN.flatMap(([written, script]) =>
  WIDE.map((shownAs) => ({ written, script, shownAs })),
);

/** Whether the letters are of a script that the language model has read much of. */
export const isWellKnown = ({ script }: PairedReading): boolean => script === 'Cyrillic' || script === 'Greek';

const tables = new Map<string, Uint16Array>();
const SIGN = /[\u00a0\u00ab\u00bb\u00a7\u00b0\u2013\u2014\u2018-\u201e\u2026\u2116\u0e3f]/;

/** What each byte of a charset says, 0 where it is neither ASCII nor a letter of the script nor a sign that stands among such. */
function unitsOf({ written, script }: PairedReading): Uint16Array {
  const known = tables.get(written);
  if (known) return known;
  const isOwn = new RegExp(`\\p{Script_Extensions=${script}}`, 'u');
  const made = charset(written).unitOfByte.map((unit, byte) => {
    const character = String.fromCharCode(unit);
    return byte < 0x80 || isOwn.test(character) || SIGN.test(character) ? unit : 0;
  });
  tables.set(written, made);
  return made;
}

/** No more ways of reading a few characters are told apart. */
const MOST_WAYS = 8;

/**
 * What a few characters say in a reading: in more than one way where some of them are in the charset twice, and may stand for their
 * other bytes. None where they say anything but letters and signs.
 */
export function lettersOf(shown: string, reading: PairedReading): readonly string[] {
  const { writing, other } = opened(reading);
  const units = unitsOf(reading);
  const ways = [''];
  for (let i = 0; i < shown.length; i++) {
    const unit = shown.charCodeAt(i);
    const own = pairOf(writing[unit]!, units);
    const twin = pairOf(other?.[unit] ?? 0, units);
    const first = own ?? twin;
    if (first === undefined) return [];
    const isTwo = twin !== undefined && twin !== first && ways.length < MOST_WAYS;
    const others = isTwo ? ways.map((way) => way + twin) : [];
    for (let at = 0; at < ways.length; at++) ways[at] += first;
    if (isTwo) ways.push(...others);
  }
  return ways;
}

function pairOf(bytes: number, units: Uint16Array): string | undefined {
  const first = units[bytes > 255 ? bytes >> 8 : bytes]!;
  const second = bytes > 255 ? units[bytes & 255]! : -1;
  if (bytes === 0 || first === 0 || second === 0) return undefined;
  return second < 0 ? String.fromCharCode(first) : String.fromCharCode(first, second);
}
