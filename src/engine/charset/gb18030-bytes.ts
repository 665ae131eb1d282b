import { charset, encode } from './bytes';
import { fourOf } from './gb18030';

/** The bytes of a text in GB 18030, `undefined` where it has half a character of two units, or a private one. */
export function encodeGb18030(text: string): Uint8Array | undefined {
  const bytes: number[] = [];
  for (const letter of text) {
    const point = letter.codePointAt(0)!;
    const pair = encode(charset('gbk'), letter);
    if (!pair && point >= 0xd800 && point < 0xf900) return undefined;
    bytes.push(...(pair ?? fourOf(point)));
  }
  return Uint8Array.from(bytes);
}
