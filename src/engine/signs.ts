import { charset } from './bytes';
import { readerOf, writingOf } from './misreading-kind';
import type { Reading } from './rivals';
import type { Sign, Units } from './scan';

/** Marks of windows-1252 that sound East Asian text has side by side: quotation marks, dashes, an ellipsis. */
const ORDINARY =
  '\u00a0\u00a7\u00a9\u00ab\u00ae\u00b0\u00b1\u00b7\u00bb\u00d7\u00f7\u2013\u2014\u2018\u2019\u201c\u201d\u2022\u2026\u20ac\u2122';

/** East Asian characters, and what programs show where they have none. */
const eastAsian: Sign = { second: [[0x2e80, 0xffff]] };

const known = new Map<string, readonly Sign[]>();

/**
 * What a page must show somewhere before it can be a reading: for UTF-8 shown one byte a character, a first byte and a
 * second one; for other bytes shown so, two characters of which one is not an ordinary mark.
 */
export function signsOf(kind: Reading): readonly Sign[] {
  if (charset(kind.shownAs).wide) return [eastAsian];
  const name = kind.written === 'utf-8' ? `utf-8 as ${kind.shownAs}` : `${kind.shownAs} ${kind.mixed ?? false}`;
  const found = known.get(name) ?? (kind.written === 'utf-8' ? [signOfUtf8(kind)] : signsOfOthers(kind));
  known.set(name, found);
  return found;
}

function signOfUtf8(kind: Reading): Sign {
  const writing = writingOf(kind);
  const { step } = readerOf(kind);
  const isFirst = (unit: number) => unit > 0x7f && writing[unit]! > 0x7f && step(0, writing[unit]!) > 0;
  const isNext = (unit: number) => unit > 0x7f && (writing[unit]! & 0xc0) === 0x80;
  return { first: unitsWhere(isFirst), second: unitsWhere(isNext) };
}

function signsOfOthers(kind: Reading): Sign[] {
  const writing = writingOf(kind);
  const isWritten = (unit: number) => unit > 0x7f && writing[unit]! > 0;
  const any = unitsWhere(isWritten);
  const odd = unitsWhere((unit) => isWritten(unit) && !ORDINARY.includes(String.fromCharCode(unit)));
  return [
    { first: odd, second: any },
    { first: any, second: odd },
  ];
}

function unitsWhere(isMeant: (unit: number) => boolean): Units {
  const units: [number, number][] = [];
  for (let unit = 0; unit < 0x10000; unit++) {
    if (!isMeant(unit)) continue;
    const last = units.at(-1);
    if (last && last[1] === unit - 1) last[1] = unit;
    else units.push([unit, unit]);
  }
  return units;
}
