import { describe, expect, test } from 'vitest';
import { encodeIn } from '../../src/engine/charset/charset-encoder';
import { rulerOf } from '../../src/engine/ruler';

const ruler = (was: string, now: string, damage: string) =>
  rulerOf({ was, now, causes: [{ damage, trust: 'sure' }] }, encodeIn);
/** Bytes as hexadecimal, with a sign for what was lost and what does not belong there. */
const bytesOf = (was: string, now: string, damage: string) =>
  ruler(was, now, damage)
    ?.bytes.map(({ value, fate }) => value.toString(16).toUpperCase() + { kept: '', lost: '-', stray: '+' }[fate])
    .join(' ');

describe('an edit along its bytes', () => {
  test.each([
    ['Ã©', 'é', 'utf8-as-latin', 'C3 A9'],
    ['浣犲ソ', '你好', 'utf8-as-gbk', 'E4 BD A0 E5 A5 BD'],
    ['。ㄒ唬', '（一）', 'misaligned-gbk', 'A1+ A3 A8 D2 BB A3 A9-'],
  ])('%s means %s', (was, now, damage, bytes) => {
    expect(bytesOf(was, now, damage)).toBe(bytes);
  });

  test('shows each character over or under its own', () => {
    expect(ruler('浣犲ソ', '你好', 'utf8-as-gbk')).toMatchObject({
      shown: [
        { text: '浣', from: 0, to: 2 },
        { from: 2, to: 4 },
        { from: 4, to: 6 },
      ],
      meant: [
        { text: '你', from: 0, to: 3 },
        { text: '好', from: 3, to: 6 },
      ],
      readAs: 'GBK',
      writtenIn: 'UTF-8',
    });
  });

  test.each([
    ['a damage that is none of bytes', '(jié)', '', 'injected-pinyin'],
    ['a character that the charset does not have', '你', 'é', 'utf8-as-latin'],
    ['a long text', 'Ã©'.repeat(40), 'é'.repeat(40), 'utf8-as-latin'],
    ['a charset that nobody knows', 'a', 'b', 'utf8-as-klingon'],
  ])('is not drawn of %s', (_what, was, now, damage) => {
    expect(ruler(was, now, damage)).toBeUndefined();
  });
});
