import { type CharsetName, charset, encode, encodeUtf8 } from './bytes';

/** The labels of the charsets by the names that explanations have for them. */
const LABELS: Readonly<Record<string, CharsetName>> = {
  GBK: 'gbk',
  Big5: 'big5',
  'EUC-KR': 'euc-kr',
  'EUC-JP': 'euc-jp',
  Shift_JIS: 'shift_jis',
  'KOI8-R': 'koi8-r',
  'ISO-8859-2': 'iso-8859-2',
  MacRoman: 'macintosh',
  cp437: 'cp437',
};

/** The bytes of a text in a charset by its usual name, from the full tables; undefined where it has none, or nobody knows the name. */
export function encodeIn(text: string, name: string): Iterable<number> | undefined {
  if (name === 'UTF-8') return encodeUtf8(text);
  const label = LABELS[name] ?? (/^windows-\d+$/.test(name) ? (name as CharsetName) : undefined);
  try {
    return label && encode(charset(label), text);
  } catch {
    return undefined; // a charset whose tables are not here
  }
}
