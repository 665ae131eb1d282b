import { type CharsetName, charset } from '../../charset/bytes';
import type { Sign, Units } from '../../scan';
import { isOrdinary, type Reading } from './readings';

/** Marks of windows-1252 that sound East Asian text has side by side: quotation marks, dashes, an ellipsis. */
const ORDINARY =
  '\u00a0\u00a7\u00a9\u00ab\u00ae\u00b0\u00b1\u00b7\u00bb\u00d7\u00f7\u2013\u2014\u2018\u2019\u201c\u201d\u2022\u2026\u20ac\u2122';

/** Whether a text is such marks and nothing else. */
export function isOrdinaryMarks(text: string): boolean {
  return [...text].every((mark) => ORDINARY.includes(mark));
}

/** East Asian characters, and what programs show where they have none. */
const eastAsian: Sign = { second: [[0x2e80, 0xffff]] };

const known = new Map<string, readonly Sign[]>();

/**
 * What a page must show somewhere before it can be a reading: for UTF-8 shown one byte a character, a first byte and a
 * second one; for other bytes shown so, two characters of which one is not an ordinary mark.
 */
export function signsOf(kind: Reading): readonly Sign[] {
  if (charset(kind.shownAs).wide) return [eastAsian];
  if (isOrdinary(kind)) return signsOfOrdinary(kind);
  const group = kind.written === 'utf-8' ? groupOf(kind.shownAs, ALIKE) : [];
  const name =
    kind.written === 'utf-8'
      ? `utf-8 as ${group.join(' ')}`
      : `${kind.shownAs} ${kind.mixed ?? false} ${charset(kind.written).wide}`;
  const found = known.get(name) ?? (kind.written === 'utf-8' ? [signOfUtf8(kind, group)] : signsOfOthers(kind));
  known.set(name, found);
  return found;
}

/** Charsets of letters that sound text has side by side: one sign does for each line of them, whatever the bytes are. */
const ORDINARY_CHARSETS = [
  ['windows-1251', 'koi8-r', 'cp866'],
  ['cp437', 'macintosh'],
] as const satisfies readonly (readonly CharsetName[])[];

function signsOfOrdinary(kind: Reading): readonly Sign[] {
  const group = groupOf(kind.shownAs, ORDINARY_CHARSETS);
  const name = group.join(' ');
  const found = known.get(name) ?? [signOfGroup(kind, group)];
  known.set(name, found);
  return found;
}

function signOfGroup(kind: Reading, group: readonly CharsetName[]): Sign {
  const each = group.flatMap((shownAs) => unitsOf({ ...kind, shownAs }, 0x80, 0xff));
  return { first: each, second: [...each, [0x40, 0x7e] as const] };
}

/** Charsets that have the same for most bytes: one sign does for all of them. */
const ALIKE = [
  ['windows-1252', 'windows-1254', 'windows-1258'],
  ['windows-1250', 'iso-8859-2'],
] as const satisfies readonly (readonly CharsetName[])[];

const groupOf = (shownAs: CharsetName, groups: readonly (readonly CharsetName[])[]): readonly CharsetName[] =>
  groups.find((names) => names.includes(shownAs)) ?? [shownAs];

function signOfUtf8(kind: Reading, group: readonly CharsetName[]): Sign {
  const shownFor = (from: number, to: number) => group.flatMap((shownAs) => unitsOf({ ...kind, shownAs }, from, to));
  return { first: shownFor(0xc2, 0xf4), second: shownFor(0x80, 0xbf) };
}

function signsOfOthers(kind: Reading): Sign[] {
  const each = [...unitsOf(kind, 0x80, 0xff), ...(kind.mixed ? TWO_BYTES : [])];
  const odd = each.flatMap(([from, to]) => (from === to && isMark(from) ? [] : [[from, to] as const]));
  const trails: Units = charset(kind.written as CharsetName).wide ? [[0x40, 0x7e]] : [];
  return [
    { first: odd, second: [...each, ...trails] },
    { first: each, second: odd },
  ];
}

const isMark = (unit: number) => ORDINARY.includes(String.fromCharCode(unit));

/** What two bytes of UTF-8 stand for. */
const TWO_BYTES: Units = [[0x100, 0x7ff]];

/** What a page shows for these bytes; C1 controls too where a program took windows-1252 for Latin-1. */
function unitsOf({ shownAs }: Reading, from: number, to: number): Units {
  const { unitOfByte } = charset(shownAs);
  const units: (readonly [number, number])[] = [];
  for (let byte = from; byte <= to; byte++) {
    const unit = unitOfByte[byte]!;
    if (unit < 0xffff) units.push([unit, unit]);
    if (shownAs === 'windows-1252' && byte < 0xa0) units.push([byte, byte]);
  }
  return units;
}
