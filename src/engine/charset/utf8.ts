/** The UTF-8 bytes of a text; a lone surrogate gets the three bytes that WTF-8 gives it, so that nothing is lost. */
export function encodeUtf8(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 3);
  let length = 0;
  for (let i = 0; i < text.length; i++) {
    const point = text.codePointAt(i)!;
    if (point > 0xffff) i++;
    length = putPoint(bytes, length, point);
  }
  return bytes.slice(0, length);
}

/** The bits that start a sequence, by the number of continuation bytes. */
const LEAD_OF_TAIL = [0, 0xc0, 0xe0, 0xf0];

/** Writes a code point's bytes at `at` and says where they end. */
function putPoint(bytes: Uint8Array, at: number, point: number): number {
  if (point < 0x80) {
    bytes[at] = point;
    return at + 1;
  }
  const tail = point < 0x800 ? 1 : point < 0x10000 ? 2 : 3;
  bytes[at] = LEAD_OF_TAIL[tail]! | (point >> (6 * tail));
  for (let left = tail - 1, to = at + 1; left >= 0; left--, to++) bytes[to] = 0x80 | ((point >> (6 * left)) & 0x3f);
  return at + tail + 1;
}

/**
 * The text of well-formed UTF-8, `undefined` for anything else: overlong forms, surrogates, code points past U+10FFFF and
 * broken sequences (https://encoding.spec.whatwg.org/#utf-8-decoder). A byte order mark is kept: it is part of the text.
 */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  let text = '';
  for (let at = 0; at < bytes.length; ) {
    const lead = bytes[at]!;
    const tail = lead < 0x80 ? 0 : lead < 0xc2 ? -1 : lead < 0xe0 ? 1 : lead < 0xf0 ? 2 : lead < 0xf5 ? 3 : -1;
    if (tail < 0 || !formsPoint(bytes, at, tail)) return undefined;
    let point = tail === 0 ? lead : lead & (0x3f >> tail);
    for (let i = 1; i <= tail; i++) point = (point << 6) | (bytes[at + i]! & 0x3f);
    text += String.fromCodePoint(point);
    at += tail + 1;
  }
  return text;
}

/** Whether the `tail` bytes after the lead at `at` are continuations, and the first of them one that this lead allows. */
function formsPoint(bytes: Uint8Array, at: number, tail: number): boolean {
  if (tail === 0) return true;
  for (let i = 1; i <= tail; i++) if ((bytes[at + i] ?? 0) >> 6 !== 2) return false;
  const lead = bytes[at];
  const second = bytes[at + 1]!;
  if (lead === 0xe0) return second >= 0xa0; // below: overlong
  if (lead === 0xed) return second < 0xa0; // above: a surrogate
  if (lead === 0xf0) return second >= 0x90; // below: overlong
  return lead !== 0xf4 || second < 0x90; // above: past U+10FFFF
}
