import { describe, expect, test } from 'vitest';
import { model } from '../../../../src/engine/language/language-model';
import { plausibility } from '../../../../src/engine/language/plausibility';
import { UnseenEnds } from '../../../../src/engine/misreading/decoder/unseen-ends';
import {
  charsetReader,
  finished,
  type Reader,
  stepOf,
  utf8Reader,
} from '../../../../src/engine/misreading/kinds/readers';

const bytes = [0x81, 0x8d, 0x8f, 0x90, 0x9d];
const judge = plausibility(model);
const before = Array.from('\n 的あсéña國', (character) => character.charCodeAt(0));
const pendingAfter = (reader: Reader, some: readonly number[]) =>
  some.reduce((pending, byte) => stepOf(reader, pending, byte), 0);

/** What the cheapest of some ends costs, found by asking for each. */
function cheapest(reader: Reader, pending: number, last: number, ends: readonly (readonly number[])[]): number {
  const costs = ends.flatMap((end) => {
    const step = end.reduce(
      (state, byte) => (state > 0 || state === pending ? stepOf(reader, state, byte) : -1),
      pending,
    );
    const unit = finished(step);
    return step < -1 && unit < 0x10000 && !/\p{Cn}/u.test(String.fromCharCode(unit)) ? judge.cost(last, unit) : [];
  });
  return Math.min(Number.POSITIVE_INFINITY, ...costs);
}

const single = bytes.map((byte) => [byte]);
const pairs = bytes.flatMap((first) => bytes.map((second) => [first, second]));

describe('bytes that show as nothing at the end of a character', () => {
  test.each([
    { name: 'one of UTF-8', reader: utf8Reader, leads: [0xc3, 0xce, 0xd0, 0xd1], ends: single, count: 1 },
    { name: 'two of UTF-8', reader: utf8Reader, leads: [0xe3, 0xe4, 0xe5, 0xef], ends: pairs, count: 2 },
    { name: 'one of Shift_JIS', reader: charsetReader('shift_jis'), leads: [0x81, 0x82, 0x8a], ends: single, count: 1 },
  ])('are those that cost least, asked for once or again: $name', ({ reader, leads, ends, count }) => {
    const unseen = new UnseenEnds(bytes, reader, judge);
    for (const lead of [...leads, ...leads])
      for (const last of before) {
        const pending = pendingAfter(reader, [lead]);
        unseen.find(pending, last);
        expect(unseen.count(pending)).toBe(count);
        expect(unseen.cost).toBe(cheapest(reader, pending, last, ends));
      }
  });

  test('stand before one that is seen, if that ends the character', () => {
    const unseen = new UnseenEnds(bytes, utf8Reader, judge);
    const pending = pendingAfter(utf8Reader, [0xe5]);
    for (const seen of [0x9b, 0xbd, 0xa4, 0x9b, 0x41])
      for (const last of before) {
        unseen.find(pending, last, seen);
        expect(unseen.cost).toBe(
          cheapest(
            utf8Reader,
            pending,
            last,
            bytes.map((byte) => [byte, seen]),
          ),
        );
        if (seen === 0x41) expect(unseen.cost).toBe(Number.POSITIVE_INFINITY);
        else expect(bytes).toContain(unseen.first);
      }
  });
});
