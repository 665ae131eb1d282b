import { type Scan, type Sign, scanFor, units } from './scan';

/*
 * What rules of many kinds ask of each passage before they look closer, found in one pass for all of them. Each trait is
 * necessary, and not enough: a passage without it has nothing of what is looked for, one that has it may have.
 */

const DIGITS = '0123456789\uff10\uff11\uff12\uff13\uff14\uff15\uff16\uff17\uff18\uff19';
const LETTERS = [[0x61, 0x7a] as const, [0xe0, 0x1dc] as const];

const signs = {
  /** What lost characters show as, in any charset. */
  lost: [{ second: units('\ufffd锟嚙占ｿ\u00ef\u043f\u041e\u010f\u00d4\u2229') }],
  /** A year, in digits. */
  year: [{ first: units(DIGITS), second: units('年') }],
  /** A digit or numeral. */
  numeral: [{ second: units(`${DIGITS}〇零一壹二兩两貳贰三叁參四肆五伍六陸陆七柒八捌九玖十拾百佰千仟廿卅万萬亿億`) }],
  /** A Latin letter beyond ASCII, or a sign that stands for one. */
  latin: [{ second: [[0x80, 0x24f], [0x2c7, 0x2dd], ...units('\u1e9e\u212b\u2c7e\u2c7f')] }],
  /** Two characters that charsets of letters have beyond ASCII, with nothing else but ASCII between. */
  beyond: [{ first: [[0, 0x2e7f]], second: [[0x80, 0x2e7f]] }],
  /** A bracket with small letters, behind any character. */
  reading: [{ first: units('('), second: LETTERS }],
  /** A bracket, a question mark, or a sentence mark at the beginning of a line or behind a question mark. */
  trace: [{ second: units('(?') }, { first: [[0, 0x20], ...units('\u3000\u00a0?')], second: units('！？；，。!?;,') }],
  /** What degrees, plus-minus and times show as that were read as East Asian, perhaps behind a number. */
  measure: [
    {
      first: units('0123456789 \u00a0\uff82'),
      second: units(
        '\u63b3\u7c1e\uc9f8\u5c5e\uff70\u7648\u764b\u8693\uce9c\uce9f\u5364\u8133\u7c23\uc9f9\ud69e\u8cca\uff71\uff97',
      ),
    },
  ],
  /** A line break. */
  broken: [{ second: units('\n\r') }],
  /** A mark that opens a quotation. */
  quotation: [{ second: units('\u201c「『《') }],
} as const satisfies Readonly<Record<string, readonly Sign[]>>;

/** What a passage may have. */
export type Trait = keyof typeof signs;

/** The traits of a page: bits of each passage, and of all together. */
export interface Traits {
  readonly each: readonly number[];
  readonly all: number;
}

let scan: Scan | undefined;
const bits = new Map<Trait, number>();
const known = new WeakMap<readonly string[], Traits>();

const scanOfAll = (): Scan => (scan ??= scanFor(Object.values(signs).flat()));

/** The bits of a trait. */
export function bitsOf(trait: Trait): number {
  const found = bits.get(trait) ?? scanOfAll().bitsOf(signs[trait]);
  bits.set(trait, found);
  return found;
}

/** The traits of a page's passages, found once for a list of them; passages that are the same as before are not looked at again. */
export function traitsOf(passages: readonly string[]): Traits {
  const found = known.get(passages) ?? traitsIn(passages);
  known.set(passages, found);
  return found;
}

function traitsIn(passages: readonly string[]): Traits {
  const each = scanOfAll().signsOn(passages);
  return { each, all: each.reduce((sum, own) => sum | own, 0) };
}

/** Whether some passage of a page has a trait. */
export function someHas(passages: readonly string[], trait: Trait): boolean {
  return (traitsOf(passages).all & bitsOf(trait)) !== 0;
}

/** The passages of a page that have a trait, by their index. */
export function thoseWith(passages: readonly string[], trait: Trait): readonly number[] {
  const { each, all } = traitsOf(passages);
  const wanted = bitsOf(trait);
  const found: number[] = [];
  if ((all & wanted) !== 0) for (let i = 0; i < each.length; i++) if ((each[i]! & wanted) !== 0) found.push(i);
  return found;
}
