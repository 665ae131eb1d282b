import type { Opened } from './opened';

/** No character of UTF-8 is longer, in bytes. */
export const LONGEST = 4;

/** How many units from `at` on are the bytes of one character of UTF-8 beyond ASCII; 0 where none is. */
export function lengthOfUtf8({ writing, reader }: Opened, text: string, at: number): number {
  let pending = 0;
  for (let i = at; i < Math.min(text.length, at + LONGEST); i++) {
    const byte = writing[text.charCodeAt(i)]!;
    pending = byte > 0x7f && byte < 0x100 ? reader.step(pending, byte) : -1;
    if (pending <= 0) return pending < -1 ? i + 1 - at : 0;
  }
  return 0;
}

/** How many bytes a character of UTF-8 has that begins with this one; 1 where none beyond ASCII does. */
export function lengthByLead(byte: number): number {
  if (byte < 0xc2 || byte > 0xf4) return 1;
  return byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
}
