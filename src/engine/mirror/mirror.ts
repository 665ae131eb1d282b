import { charset } from '../charset/bytes';

/**
 * How one document-mirror site treats the GBK bytes of its pages. Such programs replace and cut byte by byte, without
 * minding where characters begin; what they leave is decoded piece by piece.
 */
export interface MirrorSite {
  /** Characters that get their reading behind them, in parentheses. */
  readonly annotated: ReadonlyMap<string, string>;
  /** Sentence marks at which the bytes are cut, one mark after another. */
  readonly marks: string;
  /** What a pair without a character shows: nothing, its private-use character, or a question mark. */
  readonly unassigned: 'nothing' | 'private' | '?';
  /** A lead byte before ASCII is dropped, or takes the ASCII character with it and shows `?`. */
  readonly beforeAscii: 'drops' | 'eats';
  /** What a lead byte at the end of a piece shows. */
  readonly loneLead: '?' | '';
}

/** Codes from here on are no bytes but whole characters that the byte programs do not see into. */
const WHOLE = 0x10000;

/**
 * The forward run of the damage: what `site` shows of `text`. Punctuation widths are left as they are: compare after
 * `foldWidth`, because many sites fold some of them afterwards.
 */
export function mirror(text: string, site: MirrorSite): string {
  let codes = annotate(gbkCodes(text), site.annotated);
  for (const mark of site.marks) codes = cutAt(codes, mark);
  return decode(codes, site);
}

/** Full-width ASCII and the ideographic space in their half-width forms; everything else as it is. */
export function foldWidth(text: string): string {
  return text.replace(/[\uFF01-\uFF5E\u3000]/g, (wide) =>
    wide === '\u3000' ? ' ' : String.fromCharCode(wide.charCodeAt(0) - 0xfee0),
  );
}

function gbkCodes(text: string): number[] {
  const { bytesOfUnit } = charset('gbk');
  const codes: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const bytes = bytesOfUnit[unit] ?? 0;
    if (bytes > 0xff) codes.push(bytes >> 8, bytes & 0xff);
    else codes.push(unit < 0x80 ? unit : WHOLE + unit);
  }
  return codes;
}

// BE D6 94 B5 …   局數…: D6 94 is 謹, so that 謹's reading goes between 局 and the second byte of 數
//    ^^^^^
function annotate(codes: readonly number[], annotated: ReadonlyMap<string, string>): readonly number[] {
  if (annotated.size === 0) return codes;
  const readings = new Map<number, string>();
  const { bytesOfUnit } = charset('gbk');
  for (const [character, reading] of annotated) readings.set(bytesOfUnit[character.charCodeAt(0)] ?? 0, reading);
  const out: number[] = [];
  for (let i = 0; i < codes.length; i++) {
    const pair = i > 0 ? (codes[i - 1]! << 8) | codes[i]! : 0;
    out.push(codes[i]!);
    const reading = pair > 0 && pair < WHOLE ? readings.get(pair) : undefined;
    if (reading !== undefined) for (const letter of `(${reading})`) out.push(unsplit(letter));
  }
  return out;
}

/** The tone-marked letters are two bytes each as well, but no program was seen to cut them. */
function unsplit(letter: string): number {
  const unit = letter.charCodeAt(0);
  return unit < 0x80 ? unit : WHOLE + unit;
}

function cutAt(codes: readonly number[], mark: string): readonly number[] {
  const unit = mark.charCodeAt(0);
  const bytes = charset('gbk').bytesOfUnit[unit] ?? 0;
  const out: number[] = [];
  for (let i = 0; i < codes.length; i++) {
    if (codes[i] === bytes >> 8 && codes[i + 1] === (bytes & 0xff)) {
      out.push(WHOLE + unit);
      i++;
    } else out.push(codes[i]!);
  }
  return out;
}

function decode(codes: readonly number[], site: MirrorSite): string {
  let text = '';
  for (let i = 0; i < codes.length; i++) {
    const code = codes[i]!;
    if (code >= WHOLE) text += String.fromCharCode(code - WHOLE);
    else if (code < 0x80) text += String.fromCharCode(code);
    else if (code === 0x80) text += '€';
    else {
      const next = codes[i + 1] ?? WHOLE;
      const shown = showPair(code, next, site);
      text += shown.text;
      i += shown.bytes - 1;
    }
  }
  return text;
}

function showPair(lead: number, next: number, site: MirrorSite): { text: string; bytes: number } {
  if (next >= WHOLE) return { text: site.loneLead, bytes: 1 };
  const unit = charset('gbk').unitOfPair[(lead << 8) | next] ?? 0;
  if (unit > 0 && !isPrivate(unit)) return { text: String.fromCharCode(unit), bytes: 2 };
  if (next < 0x80) return site.beforeAscii === 'eats' ? { text: '?', bytes: 2 } : { text: '', bytes: 1 };
  if (site.unassigned === 'private' && unit > 0) return { text: String.fromCharCode(unit), bytes: 2 };
  return { text: site.unassigned === '?' ? '?' : '', bytes: 2 };
}

/** Whether this UTF-16 unit is a private-use character, as a user-defined pair of GBK decodes to. */
export function isPrivate(unit: number): boolean {
  return unit >= 0xe000 && unit < 0xf900;
}
