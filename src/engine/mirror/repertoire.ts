import { charset } from '../charset/bytes';
import type { Language } from '../language/language';
import { markConverted } from './traditional';

/*
 * What mainland text converted to Traditional characters is written with: the characters of GB2312 that Big5 has too, and
 * those the conversion yields. A language model knows which characters are frequent; the converter's repertoire tells besides that
 * 砲 cannot be (it would have left 炮 alone), however plausible the word.
 */

/** In which characters a text is written; of mirrors that mostly means converted ones, but the same happens to others. */
export type Script = 'traditional' | 'simplified';

const tables = new Map<Script, Float32Array>();

/** Costs in nats, by what a unit is to such text. */
const COMMON = 0;
const SECOND_LEVEL = 1;
const SIMPLIFIED = 5.5;
const RARE_WIDE = 6.5;
const OUTSIDE = 7;
const FOREIGN = 6;
const NO_TEXT = 16;

/** What other converters than OpenCC make of 墙, 为, 里, 群, 峰, 床, 线, 台, 布, 账 and 启, and what OpenCC makes of 着 and 了. */
const OTHERWISE_CONVERTED = '墻為裡群峰床線臺佈賬啟着瞭';

function fill(script: Script): Float32Array {
  const costs = new Float32Array(0x10000).fill(FOREIGN);
  for (let unit = 0x20; unit < 0x7f; unit++) costs[unit] = COMMON;
  for (let unit = 0xe000; unit < 0xf900; unit++) costs[unit] = NO_TEXT;
  // Done once, before it is compiled: each unit is looked at as seldom as can be.
  costs.fill(OUTSIDE, 0x4e00, 0x9fa6).fill(OUTSIDE, 0x9fb4, 0x9fbc); // those that GBK has
  const { unitOfPair } = charset('gbk');
  for (let pair = 0xa1a2; pair <= 0xa1bf; pair++) costs[unitOfPair[pair]!] = COMMON;
  for (let pair = 0xa3a1; pair < 0xa3ff; pair++) costs[unitOfPair[pair]!] = RARE_WIDE;
  for (const sign of '！％（），．：；？０１２３４５６７８９') costs[sign.charCodeAt(0)] = COMMON;
  const big5 = script === 'simplified' ? undefined : charset('big5').bytesOfUnit;
  if (big5) markConverted(costs, COMMON);
  for (let lead = 0xb0; lead < 0xf8; lead++) {
    const cost = lead < 0xd8 ? COMMON : SECOND_LEVEL;
    for (let pair = (lead << 8) | 0xa1, end = (lead << 8) | 0xff; pair < end; pair++) {
      const unit = unitOfPair[pair]!;
      if (isHan(unit)) costs[unit] = big5 && !isInBig5(big5[unit]!) ? SIMPLIFIED : cost;
    }
  }
  if (big5) for (const character of OTHERWISE_CONVERTED) costs[character.charCodeAt(0)] = COMMON;
  return costs;
}

/** Big5 proper, without Hong Kong's supplement, which has many Simplified characters. */
function isInBig5(bytes: number): boolean {
  return (bytes >= 0xa440 && bytes <= 0xc67e) || (bytes >= 0xc940 && bytes <= 0xf9d5);
}

/** What it costs in nats, besides the language, that text of this script has a unit, by unit: 0 for its common characters. */
export function strangenessIn(script: Script): Float32Array {
  const known = tables.get(script) ?? fill(script);
  tables.set(script, known);
  return known;
}

let ofTraditional: Float32Array | undefined;

/** What it costs that converted mainland text has this unit. */
export function strangeness(unit: number): number {
  ofTraditional ??= strangenessIn('traditional');
  return ofTraditional[unit]!;
}

/** Whether mainland text of this script is written with this unit. */
export function isInRepertoire(unit: number, script: Script = 'traditional'): boolean {
  const cost = strangenessIn(script)[unit]!;
  return cost <= SECOND_LEVEL || cost === RARE_WIDE;
}

/** Whether this is a character of GB2312 that Big5 lacks: one that only Simplified text is written with. */
export function isSimplifiedOnly(unit: number): boolean {
  return strangeness(unit) === SIMPLIFIED;
}

/** All units of the main block that `isSimplifiedOnly` is true of. */
export function simplifiedOnly(): number[] {
  const { unitOfPair } = charset('gbk');
  const big5 = charset('big5').bytesOfUnit;
  const units: number[] = [];
  for (let lead = 0xb0; lead < 0xf8; lead++)
    for (let trail = 0xa1; trail < 0xff; trail++) {
      const unit = unitOfPair[(lead << 8) | trail]!;
      if (isHan(unit) && !isInBig5(big5[unit]!)) units.push(unit);
    }
  for (const character of OTHERWISE_CONVERTED) {
    const at = units.indexOf(character.charCodeAt(0));
    if (at >= 0) units.splice(at, 1);
  }
  return units;
}

/** The cost of a unit after another in nats, from the language and the repertoire together. */
export function costAfter(language: Language, previous: number, unit: number, strangeness: Float32Array): number {
  return language.cost(previous, unit) + strangeness[unit]! + (isSplitWord(previous, unit) ? 3 : 0);
}

/** A Latin letter right between Han characters is how a byte 40–7E surfaces; good text has it rarely. */
function isSplitWord(previous: number, unit: number): boolean {
  return (isHan(previous) && isLetter(unit)) || (isLetter(previous) && isHan(unit));
}

/** Whether this unit is a Han character of the main block. */
export function isHan(unit: number): boolean {
  return unit >= 0x4e00 && unit < 0xa000;
}

function isLetter(unit: number): boolean {
  return (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a);
}
