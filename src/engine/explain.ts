import { encodeUtf8 } from './charset/utf8';
import type { Edit } from './patch';

/** How a repaired place came to look as it did: its bytes, what they were taken for, and what they mean. */
export interface Explanation {
  /** What the page shows. */
  readonly shows: string;
  /** The bytes behind it, those that were lost on the way included. */
  readonly bytes: readonly number[];
  /** The charset that the page's program took them for, by its usual name. */
  readonly readAs: string;
  /** The charset they are written in. */
  readonly writtenIn: string;
  /** What they mean in that. */
  readonly shouldBe: string;
}

/** The bytes of a text in a charset, `undefined` where it has none. */
export type Encoder = (text: string, charset: string) => Iterable<number> | undefined;

/** What charsets are called, by the word that names of damages have for them. */
const NAMES: Readonly<Record<string, string>> = {
  utf8: 'UTF-8',
  latin: 'windows-1252',
  gbk: 'GBK',
  big5: 'Big5',
  'euc-kr': 'EUC-KR',
  'euc-jp': 'EUC-JP',
  'shift-jis': 'Shift_JIS',
  'koi8-r': 'KOI8-R',
  'koi8-u': 'KOI8-U',
  'iso-8859-2': 'ISO-8859-2',
  'iso-8859-5': 'ISO-8859-5',
  macintosh: 'MacRoman',
  cp437: 'cp437',
  cp866: 'cp866',
};

/** The characters that windows-1252 has for the bytes 80 to 9F; a space where it has none. */
const WINDOWS =
  '\u20ac \u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152 \u017d  \u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153 \u017e\u0178';

/**
 * Explains an edit that a damage made whose name says how bytes were misread (`utf8-as-gbk`). Where neither UTF-8 nor
 * windows-1252 has part in it, `encoder` is asked for the bytes, by the name `Explanation` has for the charset. Nothing is
 * explained of other damages, nor where nobody knows the bytes.
 */
export function explain(
  { was, now }: Pick<Edit, 'was' | 'now'>,
  damage: string,
  encoder?: Encoder,
): Explanation | undefined {
  const charsets = charsetsOf(damage);
  if (!charsets) return undefined;
  const { writtenIn, readAs } = charsets;
  const bytes = bytesOf(was, now, writtenIn, readAs, encoder);
  return bytes && { shows: was, bytes: [...bytes], readAs, writtenIn, shouldBe: now };
}

/** The usual names of both charsets that the name of a damage (`utf8-as-gbk`) tells of; undefined where it tells of none. */
export function charsetsOf(damage: string): Pick<Explanation, 'writtenIn' | 'readAs'> | undefined {
  const [, written = '', read = ''] = /^(.+)-as-(.+)$/.exec(damage) ?? [];
  const writtenIn = nameOf(written);
  const readAs = nameOf(read);
  return writtenIn && readAs ? { writtenIn, readAs } : undefined;
}

function nameOf(word: string): string | undefined {
  return NAMES[word] ?? (word.startsWith('windows-') ? word : undefined);
}

function bytesOf(was: string, now: string, writtenIn: string, readAs: string, encoder: Encoder | undefined) {
  if (writtenIn === 'UTF-8') return encodeUtf8(now);
  return encoder?.(now, writtenIn) ?? (readAs === 'windows-1252' ? bytesAsShown(was) : undefined);
}

/** The bytes behind Western characters; those above FF are two bytes that a program read as UTF-8. */
function bytesAsShown(was: string): number[] {
  return [...was].flatMap((letter) => {
    const unit = letter.charCodeAt(0);
    const windows = letter === ' ' ? -1 : WINDOWS.indexOf(letter);
    if (windows >= 0) return [0x80 + windows];
    return unit < 0x100 ? [unit] : [...encodeUtf8(letter)];
  });
}
