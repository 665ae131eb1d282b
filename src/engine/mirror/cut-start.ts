import { charset } from '../charset/bytes';
import { readsBadly } from '../language/gate';
import { costOf, type Language } from '../language/language';
import { isPrivate } from './mirror';

/*
 * A program that cuts GBK text by bytes may begin a line in the midst of a character. The rest of that one is paired with the first byte
 * of the next, and so on:
 *
 *     这座石桥是村里的    D5[E2 D7][F9 CA][AF C7][C5 CA][C7 B4][E5 C0][EF B5]C4     庾攀谴謇锏, each pair one byte late
 *
 * until a byte below 80 is taken for a second one, or is one and stands by itself, or the line ends with half a character. All bytes but the first are there, so that
 * only one text shows like this; of the first character nobody knows more than that there was one.
 */

/** A stretch of a line that was read one byte late from its start on. */
export interface CutRun {
  readonly start: number;
  readonly was: string;
  /** What it says, with U+FFFD for the character that was cut. */
  readonly now: string;
  /** Nats by which that makes more sense than what is shown. */
  readonly gain: number;
  /** Whether pairs without a character are shown, as characters for private use: elsewhere some may be gone from its midst. */
  readonly isWhole: boolean;
}

/** Stands for the character of which only the second byte is left. */
const CUT = '\ufffd';
/** Shorter stretches may make sense both ways by chance, in UTF-16 units. */
const SHORTEST = 6;
/** Nats that a character may cost on average in what a stretch says: text of rare words costs less, chance costs more. */
const SENSIBLE = 7.5;
/** The least byte that is a second one of GBK: behind a first one it is shown by itself only where that was taken for a second one. */
const FIRST_SECOND = 0x40;

/** Whether a text has a stretch that is long enough. */
export function mayBeCut(text: string): boolean {
  return text.length >= SHORTEST && /[\u4e00-\u9fff]{4}/.test(text);
}

/** The stretches of a text that begin where a line does, or behind ASCII, and make sense when they are read one byte earlier. */
export function cutRunsIn(text: string, language: Language): CutRun[] {
  const { bytesOfUnit } = charset('gbk');
  const isPair = (at: number) => bytesOfUnit[text.charCodeAt(at)]! > 0xff;
  const runs: CutRun[] = [];
  for (let start = 0; start < text.length; start++) {
    if (!isPair(start)) continue;
    let end = start;
    while (end < text.length && isPair(end)) end++;
    const run = end - start >= SHORTEST ? runAt(text, start, end, language) : undefined;
    if (run) runs.push(run);
    start = end;
  }
  return runs;
}

function runAt(text: string, start: number, end: number, language: Language): CutRun | undefined {
  if (!readsBadly(text.slice(start, end), language)) return undefined;
  const read = readOneByteEarlier(text, start, end);
  if (!read || read.said.length < SHORTEST - 1) return undefined;
  const { said } = read;
  const was = text.slice(start, read.end);
  const cost = costOf(language, said);
  if (cost > SENSIBLE * said.length || readsBadly(said, language)) return undefined;
  const isWhole = [...was].some((unit) => isPrivate(unit.charCodeAt(0)));
  return { start, was, now: CUT + said, gain: costOf(language, was) - cost, isWhole };
}

/** What a stretch says when its first byte is left out, up to where it is in step again; nothing where that is no text. */
function readOneByteEarlier(text: string, start: number, end: number): { said: string; end: number } | undefined {
  const { bytesOfUnit, unitOfPair } = charset('gbk');
  let pending = bytesOfUnit[text.charCodeAt(start)]! & 0xff;
  let said = '';
  for (let at = start + 1; at < end && pending > 0x7f; at++) {
    const bytes = bytesOfUnit[text.charCodeAt(at)]!;
    const unit = unitOfPair[(pending << 8) | (bytes >> 8)]!;
    if (unit === 0 || isPrivate(unit)) return undefined;
    said += String.fromCharCode(unit);
    pending = bytes & 0xff;
    if (pending < 0x80) return { said: said + String.fromCharCode(pending), end: at + 1 };
  }
  const next = bytesOfUnit[text.charCodeAt(end)] ?? 0;
  const last = next >= FIRST_SECOND && next <= 0x80 ? unitOfPair[(pending << 8) | next]! : 0;
  return last === 0 ? { said, end } : { said: said + String.fromCharCode(last), end: end + 1 };
}

/** What WHATWG's decoder of GBK shows for the byte 80 (https://encoding.spec.whatwg.org/#gb18030-decoder). */
const EURO = 0x20ac;

/** Whether text of which the first byte was cut shows as `was` where it says `now`, when it is read in GBK. */
export function isShownCut(now: string, was: string): boolean {
  const { bytesOfUnit, unitOfPair } = charset('gbk');
  const last = bytesOfUnit[was.charCodeAt(was.length - 1)]!;
  const bytes = [bytesOfUnit[was.charCodeAt(0)]! >> 8];
  for (const unit of now.slice(CUT.length)) {
    const own = bytesOfUnit[unit.charCodeAt(0)]!;
    if (own > 0xff) bytes.push(own >> 8);
    bytes.push(own & 0xff);
  }
  // The first byte of a character whose second one is behind the stretch.
  if (last > 0xff && (last & 0xff) > 0x7f) bytes.push(last & 0xff);
  let shown = '';
  for (let i = 0; i < bytes.length; i++) {
    const lead = bytes[i]!;
    shown += String.fromCharCode(
      lead < 0x80 ? lead : i + 1 === bytes.length ? EURO : unitOfPair[(lead << 8) | bytes[++i]!]!,
    );
  }
  return now.startsWith(CUT) && shown === was;
}
