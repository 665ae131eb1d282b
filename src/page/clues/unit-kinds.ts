import * as kinds from './kinds';

const ranges: readonly (readonly [first: number, last: number, kind: number])[] = [
  [0x80, 0xbf, kinds.trail],
  [0x80, 0x9f, kinds.odd],
  [0xc2, 0xf4, kinds.lead],
  [0x100, 0x17f, kinds.stranger],
  [0x2013, 0x203a, kinds.trail],
  [0x370, 0x52f, kinds.stranger],
  [0x2500, 0x257f, kinds.stranger],
  [0x3001, 0x303f, kinds.mark],
  [0x30a1, 0x30fa, kinds.katakana],
  [0x3105, 0x312f, kinds.stranger],
  [0x3400, 0x9fff, kinds.han],
  [0xac00, 0xd7a3, kinds.stranger],
  [0xe000, 0xf8ff, kinds.odd],
  [0xff01, 0xff60, kinds.mark],
  [0xff61, 0xff9f, kinds.stranger],
];
const singles: readonly (readonly [units: string, kind: number])[] = [
  ['āǎēěīǐōǒūǔǖǘǚǜ\ufffd', kinds.odd],
  ['\u20ac\u0192\u02c6\u02dc\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u2122', kinds.trail],
  ['鐨勬槸涓浜鍦鏈鍒鎴鍚銆锛锟鈥闂婵鐢绗瀛涔鍙鍥鍏鍔缁璁鏂浠浣縺繧荳譁蜿', kinds.rare],
  ['?', kinds.question],
  ['(', kinds.bracket],
  ['&', kinds.ampersand],
  ['#*×□', kinds.mask],
];

/** The kind of every UTF-16 unit. */
export function kindsOfUnits(): Uint8Array {
  const out = new Uint8Array(0x10000);
  for (const [first, last, kind] of ranges) out.fill(kind, first, last + 1);
  for (const [units, kind] of singles) for (const unit of units) out[unit.charCodeAt(0)] = kind;
  return out;
}

/** All kinds there are. */
export const anything = [...Array(kinds.mask + 1).keys()];
const amidHan = [kinds.han, kinds.rare, kinds.mark];
/** Kinds behind which a unit of some kind is worth a second look. */
export const oddPairs: readonly (readonly [before: readonly number[], kind: number])[] = [
  [anything, kinds.odd],
  [anything, kinds.rare],
  [anything, kinds.ampersand],
  [amidHan, kinds.stranger],
  [amidHan, kinds.question],
  [amidHan, kinds.bracket],
  [[kinds.han, kinds.rare], kinds.katakana],
  [[kinds.stranger], kinds.han],
  [[kinds.lead], kinds.trail],
  [[kinds.mask], kinds.mask],
];
