import { describe, expect, test } from 'vitest';
import { type CharsetName, charset, decode, encodeUtf8 } from '../../../src/engine/charset/bytes';
import { examine } from '../../../src/engine/examine';
import { applyPatch, atLeast } from '../../../src/engine/patch';
import { knowledge } from '../../../src/rules/knowledge';

const engine = knowledge();

/** Every eighth emoji of one code point; a sign that is also written as text has the selector behind it that makes one of it. */
const emoji = Array.from({ length: 0x1fb00 - 0x203c }, (_, i) => String.fromCodePoint(0x203c + i))
  .filter((sign) => /^\p{Emoji}$/u.test(sign))
  .filter((_, i) => i % 8 === 0)
  .map((sign) => (/^\p{Emoji_Presentation}$/u.test(sign) ? sign : `${sign}\ufe0f`));

const charsets = [
  'windows-1252',
  'windows-1254',
  'windows-1250',
  'windows-1251',
] as const satisfies readonly CharsetName[];

const shownIn = (name: CharsetName, text: string) => decode(charset(name), encodeUtf8(text));
const patchOf = (page: string) => atLeast(examine([page], engine).patches[0]!, 'likely');

describe.each(charsets)('emoji of UTF-8 that was read as %s', (name) => {
  test.each(['Have a nice day # everyone', '#'])(
    'are never taken for what they were not, bytes dropped or not: %s',
    (line) => {
      const wrong = emoji.flatMap((sign) => {
        const text = line.replace('#', sign);
        const whole = shownIn(name, text);
        const pages = [whole, whole.replace(/[\u0080-\u009f]/g, '')];
        return pages.flatMap((page) => patchOf(page).filter(({ now }) => !text.includes(now)));
      });
      expect(wrong).toEqual([]);
    },
  );
});

test.each([
  '\u2705',
  '\u26d4',
  '\u26ab',
  '\u2764\ufe0f',
  '\u26a0\ufe0f',
  '\ud83d\udc4d',
  '\ud83c\udf89',
  '\ud83d\ude00',
])('one emoji alone is read on a page of otherwise sound text: %s', (sign) => {
  const text = `Have a nice day ${sign} everyone`;
  for (const name of ['windows-1252', 'windows-1254', 'windows-1250'] as const)
    expect(applyPatch(shownIn(name, text), patchOf(shownIn(name, text)))).toBe(text);
});

test('a heart is read, too, where the page dropped the bytes that have no character', () => {
  const page = shownIn('windows-1252', 'Danke dir \u2764\ufe0f bis bald').replace(/[\u0080-\u009f]/g, '');
  expect(applyPatch(page, patchOf(page))).toBe('Danke dir \u2764\ufe0f bis bald');
});
