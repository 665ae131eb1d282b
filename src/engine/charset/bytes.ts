import { narrowSources, type Row, type WideSource, wideSources } from './charset-tables';

export { decodeUtf8, encodeUtf8 } from './utf8';

/** A charset other than UTF-8, by its WHATWG label; `latin1` is the true ISO-8859-1, `cp437` the one of DOS. */
export type CharsetName = keyof typeof wideSources | keyof typeof narrowSources;

/** A charset as lookup tables between bytes and UTF-16 units. */
export interface Charset {
  readonly name: CharsetName;
  /** Whether it has two-byte characters. */
  readonly wide: boolean;
  /** 256 UTF-16 units: that of a lone byte, 0xffff where the byte starts a pair or is nothing. */
  readonly unitOfByte: Uint16Array;
  /** 65536 UTF-16 units by lead << 8 | trail, 0 where nothing is assigned; empty when not wide. */
  readonly unitOfPair: Uint16Array;
  /**
   * 65536 codes by unit: 0 = no bytes (U+0000 itself is byte 0), below 256 one byte, otherwise lead << 8 | trail. As the
   * WHATWG encoders choose; units they refuse although the decoder makes them have their first pair here, so that
   * whatever a page shows can be taken back.
   */
  readonly bytesOfUnit: Uint16Array;
}

const NOTHING = 0xffff;
const built = new Map<CharsetName, Charset>();

/** The tables of a charset, built when they are first asked for. */
export function charset(name: CharsetName): Charset {
  const known = built.get(name);
  if (known) return known;
  const made =
    name in wideSources ? wide(name as keyof typeof wideSources) : narrow(name as keyof typeof narrowSources);
  built.set(name, made);
  return made;
}

/** Whether a charset has two-byte characters; builds no tables. */
export function isWide(name: CharsetName): boolean {
  return name in wideSources;
}

/** The bytes of a text in a charset, `undefined` when some unit has none there. */
export function encode(target: Charset, text: string): Uint8Array | undefined {
  const bytes = new Uint8Array(text.length * 2);
  let length = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const code = target.bytesOfUnit[unit]!;
    if (code === 0 && unit !== 0) return undefined;
    if (code > 0xff) bytes[length++] = code >> 8;
    bytes[length++] = code; // a Uint8Array keeps the low byte
  }
  return bytes.slice(0, length);
}

/**
 * The text that a browser reads from bytes. Where there is none it shows `bad(at)`, with the offset of the first byte
 * concerned: a byte that is nothing; a lead at the end; a lead and a byte that form no pair, of which an ASCII byte
 * survives (https://encoding.spec.whatwg.org/#legacy-multi-byte-chinese-(traditional)-encodings).
 */
export function decode(source: Charset, bytes: Uint8Array, bad: (at: number) => string = () => '\ufffd'): string {
  let text = '';
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]!;
    const alone = source.unitOfByte[byte]!;
    if (alone !== NOTHING) {
      text += String.fromCharCode(alone);
      continue;
    }
    const next = bytes[at + 1];
    const starts = next !== undefined && isLead(source, byte);
    const unit = starts ? source.unitOfPair[(byte << 8) | next]! : 0;
    text += unit === 0 ? bad(at) : String.fromCharCode(unit);
    if (unit !== 0 || (starts && next > 0x7f)) at++;
  }
  return text;
}

function isLead(source: Charset, byte: number): boolean {
  if (!source.wide) return false;
  const { leads } = wideSources[source.name as keyof typeof wideSources];
  return leads.some((from, i) => i % 2 === 0 && byte >= from && byte <= leads[i + 1]!);
}

function narrow(name: keyof typeof narrowSources): Charset {
  const unitOfByte = asciiUnits();
  const high = narrowSources[name]();
  for (let at = 0; at < 0x80; at++) {
    const unit = high.charCodeAt(at);
    if (unit !== 0xfffd) unitOfByte[0x80 + at] = unit;
  }
  let bytesOfUnit: Uint16Array | undefined;
  return {
    name,
    wide: false,
    unitOfByte,
    unitOfPair: new Uint16Array(0),
    // There are many of these charsets, and most pages have nothing to be written in them.
    get bytesOfUnit() {
      bytesOfUnit ??= bytesOf(unitOfByte);
      return bytesOfUnit;
    },
  };
}

/** The codes of all units of a charset of single bytes; of several bytes with one unit the last. */
function bytesOf(unitOfByte: Uint16Array): Uint16Array {
  const codes = new Uint16Array(0x10000);
  for (let byte = 0; byte < 0x100; byte++) {
    const unit = unitOfByte[byte]!;
    if (unit !== NOTHING) codes[unit] = byte;
  }
  return codes;
}

function wide(name: keyof typeof wideSources): Charset {
  const source: WideSource = wideSources[name];
  const unitOfByte = asciiUnits();
  for (const row of source.rows) if (bytesIn(row) === 1) fill(row, unitOfByte);
  if (name === 'shift_jis') unitOfByte[0x80] = 0x80;
  let unitOfPair: Uint16Array | undefined;
  let bytesOfUnit: Uint16Array | undefined;
  // Sound pages ask for hardly more than the bytes.
  return {
    name,
    wide: true,
    unitOfByte,
    get unitOfPair() {
      unitOfPair ??= pairsOf(source);
      return unitOfPair;
    },
    get bytesOfUnit() {
      bytesOfUnit ??= turnAround(source, unitOfByte, this.unitOfPair);
      return bytesOfUnit;
    },
  };
}

function pairsOf({ rows, runs }: WideSource): Uint16Array {
  const unitOfPair = new Uint16Array(0x10000);
  for (const row of rows) if (bytesIn(row) === 2) fill(row, unitOfPair);
  for (const [pair, unit, count] of runs) for (let i = 0; i < count; i++) unitOfPair[pair + i] = unit + i;
  return unitOfPair;
}

/** How many bytes the codes of a row of iconv-lite's table have. */
const bytesIn = ([start]: Row): number => Math.ceil(String(start).length / 2);

/** Writes a row of iconv-lite's table into the units; characters that are not one unit leave their cell empty. */
function fill(row: Row, units: Uint16Array): void {
  let at = Number.parseInt(String(row[0]), 16);
  let last = 0;
  for (const part of row.slice(1)) {
    if (typeof part === 'number') {
      for (let i = 0; i < part; i++) units[at++] = ++last;
      continue;
    }
    for (let i = 0; i < part.length; i++, at++) {
      last = part.charCodeAt(i);
      if (last >= 0xff0 && last <= 0xfff)
        i += 0xfff - last + 2; // iconv-lite's sign for a sequence of that many units
      else if (last >> 10 === 0x36)
        i++; // a surrogate pair
      else units[at] = last;
    }
  }
}

/** The codes of all units: a byte rather than a pair, and the first of several pairs. */
function turnAround(source: WideSource, unitOfByte: Uint16Array, unitOfPair: Uint16Array): Uint16Array {
  const bytesOfUnit = new Uint16Array(0x10000);
  // What comes later wins.
  const add = (from: number, to: number) => {
    for (let pair = to - 1; pair >= from; pair--) bytesOfUnit[unitOfPair[pair]!] = pair;
  };
  const [from, to] = source.avoided;
  add(from, to);
  add(Math.max(to, 0x8100), 0x10000);
  add(0x8100, from);
  for (let byte = 0; byte < 0x100; byte++) {
    const unit = unitOfByte[byte]!;
    if (unit !== NOTHING) bytesOfUnit[unit] = byte;
  }
  bytesOfUnit[0] = 0; // nothing is assigned to many pairs
  for (const unit of source.takesLast) bytesOfUnit[unit.charCodeAt(0)] = unitOfPair.lastIndexOf(unit.charCodeAt(0));
  for (const [unit, code] of Object.entries(source.encodesToo)) bytesOfUnit[unit.charCodeAt(0)] = code;
  return bytesOfUnit;
}

function asciiUnits(): Uint16Array {
  const units = new Uint16Array(0x100).fill(NOTHING);
  for (let byte = 0; byte < 0x80; byte++) units[byte] = byte;
  return units;
}
