import { allOf, firstChildOf, isElement, isText, nameOf, nextSiblingOf, parentOf, textContentOf } from './nodes';
import { endsOfAnchors, saysHowMuch, saysWithheld } from './withheld-words';

/**
 * A cheap look at text that decides whether the background is asked at all. It errs on the side of asking: what it takes
 * for suspicious costs one message, what it misses is seen after the click only.
 *
 * Units fall into classes by a table, and what counts is mostly which classes stand side by side:
 *
 * ```
 * 。ㄒ唬┳シ    思想?！墩    局?jǐn)?shù)    cafÃ©    鐨勬槸
 *  ^^   ^^       ^^         ^  ^         ^^     ^ ^
 * ```
 */
const kinds = {
  other: 0,
  han: 1,
  /** Punctuation of Chinese and Japanese. */
  mark: 2,
  /** Bopomofo, frames, Cyrillic, half-width kana …: what wrong bytes turn into amid Chinese. */
  stranger: 3,
  katakana: 4,
  /** First and further bytes of UTF-8, read as Latin. */
  lead: 5,
  trail: 6,
  question: 7,
  /** Nothing a page says on purpose: controls, private use, replacement characters, pinyin's own letters. */
  odd: 8,
  /** Characters that common Chinese becomes when its UTF-8 is read as GBK or Shift_JIS. */
  rare: 9,
  bracket: 10,
  ampersand: 11,
  mask: 12,
  digit: 13,
} as const;
type Kind = (typeof kinds)[keyof typeof kinds];

/** Added to the kind of a unit with which words may end by which pages say that text is withheld. */
const END = 16;

const ranges: readonly (readonly [number, number, Kind])[] = [
  [0x30, 0x39, kinds.digit],
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
  [0xfffd, 0xfffd, kinds.odd],
];
const singles: readonly (readonly [string, Kind])[] = [
  ['āǎēěīǐōǒūǔǖǘǚǜ', kinds.odd],
  ['\u20ac\u0192\u02c6\u02dc\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u2122', kinds.trail],
  ['鐨勬槸涓浜鍦鏈鍒鎴鍚銆锛锟鈥闂婵鐢绗瀛涔鍙鍥鍏鍔缁璁鏂浠浣縺繧荳譁蜿', kinds.rare],
  ['?', kinds.question],
  ['(', kinds.bracket],
  ['&', kinds.ampersand],
  ['#*×□', kinds.mask],
];

let table: Uint8Array | undefined;

function kindsOfUnits(): Uint8Array {
  const out = new Uint8Array(0x10000);
  for (const [first, last, kind] of ranges) out.fill(kind, first, last + 1);
  for (const [units, kind] of singles) for (const unit of units) out[unit.charCodeAt(0)] = kind;
  for (const unit of endsOfAnchors()) out[unit]! |= END;
  return out;
}

/** What begins at a bracket or an ampersand and tells of pinyin put in or of entities escaped twice. */
const pinyin = /\([a-zü\u00e0-\u01dc]{1,7}\)/y;
const entity = /&(?:amp|lt|gt|quot|nbsp|[lr]dquo|middot|#x?[0-9a-f]{2,6});|&#/iy;

/** Whether a text looks garbled, or says that something is missing. */
export function looksSuspicious(text: string): boolean {
  table ??= kindsOfUnits();
  let before: number = kinds.other;
  let rare = 0;
  let digit = Number.NEGATIVE_INFINITY;
  let kana = false;
  let katakanaAmidHan = false;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    let kind = table[unit]!;
    if (kind >= END) {
      if (saysWithheld(text, at)) return true;
      kind -= END;
    }
    if (kind > kinds.mark) {
      if (kind === kinds.digit) {
        if (saysHowMuch(text, digit, at)) return true;
        digit = at;
      } else if (kind === kinds.odd || isOddPair(before, kind, text, at)) return true;
      if (kind === kinds.rare && ++rare > 2) return true;
      if (kind === kinds.katakana && before === kinds.han) katakanaAmidHan = true;
    } else if (kind !== kinds.other && before === kinds.stranger && kind === kinds.han) return true;
    // Hiragana: Japanese, where katakana beside Chinese characters is no wonder.
    else if (unit >= 0x3041 && unit <= 0x3096) kana = true;
    before = kind === kinds.rare ? kinds.han : kind;
  }
  return katakanaAmidHan && !kana;
}

function isOddPair(before: number, kind: number, text: string, at: number): boolean {
  const amidHan = before === kinds.han || before === kinds.mark;
  switch (kind) {
    case kinds.stranger:
      return amidHan;
    case kinds.trail:
      return before === kinds.lead;
    case kinds.question:
      // Digits, the last of the kinds, are nothing special here.
      return amidHan && ((table![text.charCodeAt(at + 1)] ?? 0) % END) % kinds.digit > 0;
    case kinds.bracket:
      return amidHan && matchesAt(pinyin, text, at);
    case kinds.ampersand:
      return matchesAt(entity, text, at);
    case kinds.mask:
      return before === kinds.mask;
    default:
      return false;
  }
}

function matchesAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

/**
 * Whether anything within these nodes looks suspicious. Text is taken by `textContent`, subtree by subtree: a tenth of what a
 * walk over text nodes costs. Ends with the first find.
 */
export function* findSuspicion(...roots: readonly Node[]): Generator<void, boolean> {
  const holders = holdersOfCode();
  const open = roots.filter((root) => !isCode(root));
  for (let node = open.pop(); node; node = open.pop()) {
    const text = isText(node) ? node.data : isElement(node) && !holders.has(node) ? textContentOf(node) : undefined;
    if (text !== undefined) {
      for (let at = 0; at === 0 || at < (text ?? '').length; at += windowLength - overlap) {
        if (looksSuspicious((text ?? '').slice(at, at + windowLength))) return true;
        yield;
      }
      continue;
    }
    for (let child = firstChildOf(node); child; child = nextSiblingOf(child)) if (!isCode(child)) open.push(child);
  }
  return false;
}

/** UTF-16 units that are looked at in one go, and by how much those of a long text overlap: no notice is longer. */
const windowLength = 16_384;
const overlap = 128;

const codes = ['script', 'style', 'noscript', 'textarea', 'template'];

function isCode(node: Node): boolean {
  return isElement(node) && codes.includes(nameOf(node));
}

/** The nodes within which there is program text, whose `textContent` is therefore of no use. */
function holdersOfCode(): ReadonlySet<Node> {
  const holders = new Set<Node>();
  for (const element of allOf(document, codes.join())) {
    for (let at = parentOf(element); at && !holders.has(at); at = parentOf(at)) holders.add(at);
  }
  return holders;
}
