import ranges from 'iconv-lite/encodings/tables/gb18030-ranges.json' with { type: 'json' };

/*
 * The four-byte half of GB 18030, which has all of Unicode that GBK lacks: 81–FE, 30–39, 81–FE, 30–39
 * (https://encoding.spec.whatwg.org/#index-gb18030-ranges-code-point). What browsers call GBK is read so, too.
 *
 *     𠮷   95 34 B9 37     한   83 30 9A 34
 */

/** The number of 90 30 81 30, with which the characters of two UTF-16 units begin, and the first that is none of one unit. */
const FIRST_OF_TWO_UNITS = 189_000;
const END_OF_ONE_UNIT = 39_420;

/** Planes from here on have no characters that texts are written with. */
const END = 0x34000;

/** The code point that four bytes are, `undefined` where they are none, private, or of a plane without characters. */
export function pointOfFour(first: number, second: number, third: number, fourth: number): number | undefined {
  const at = (((first - 0x81) * 10 + second - 0x30) * 126 + third - 0x81) * 10 + fourth - 0x30;
  if (at >= FIRST_OF_TWO_UNITS) {
    const point = 0x10000 + at - FIRST_OF_TWO_UNITS;
    return point < END ? point : undefined;
  }
  if (at >= END_OF_ONE_UNIT) return undefined;
  const range = ranges.gbChars.findLastIndex((from) => from <= at);
  const point = ranges.uChars[range]! + at - ranges.gbChars[range]!;
  return point >= 0xd800 && point < 0xf900 ? undefined : point;
}

/** The four bytes of a code point that GBK has no two for. */
export function fourOf(point: number): readonly [number, number, number, number] {
  const range = ranges.uChars.findLastIndex((from) => from <= point);
  const at =
    point > 0xffff ? FIRST_OF_TWO_UNITS + point - 0x10000 : ranges.gbChars[range]! + point - ranges.uChars[range]!;
  const third = Math.floor(at / 10);
  const second = Math.floor(third / 126);
  return [0x81 + Math.floor(second / 10), 0x30 + (second % 10), 0x81 + (third % 126), 0x30 + (at % 10)];
}
