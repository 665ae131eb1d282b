import fc from 'fast-check';
import { expect, test } from 'vitest';
import { differenceOf } from '../../src/document/difference';

const drawn = (was: string, now: string) =>
  differenceOf(was, now)
    .map(({ kind, text }) => ({ same: text, out: `-${text}-`, in: `+${text}+` })[kind])
    .join('');

test.each([
  ['結(jié)', '結', '結-(jié)-'],
  ['Ã©', 'é', '-Ã©-+é+'],
  ['Â«', '«', '-Â-«'],
  ['abcd', 'axcy', 'a-b-+x+c-d-+y+'],
  ['', 'a', '+a+'],
  ['a', '', '-a-'],
  ['𠮷a', '𠮷b', '𠮷-a-+b+'],
])('%j becomes %j: %s', (was, now, expected) => {
  expect(drawn(was, now)).toBe(expected);
});

test('what is kept and taken out is the text before, what is kept and put in the text after', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', '字', '𠮷'), maxLength: 150 });
  fc.assert(
    fc.property(text, text, (was, now) => {
      const parts = differenceOf(was, now);
      const without = (kind: string) =>
        parts
          .filter((part) => part.kind !== kind)
          .map((part) => part.text)
          .join('');
      expect(without('in')).toBe(was);
      expect(without('out')).toBe(now);
    }),
  );
});
