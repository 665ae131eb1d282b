import type { PackedReport, Report } from '../messages';

const itemsAStep = 16;
/** UTF-16 units from which on a part is not added to: browsers take some milliseconds for a message with so many. */
const large = 65_536;
/** Milliseconds for which what nobody comes for is kept. */
const patience = 60_000;

/** The parts that are still to be had, by their numbers. */
const waiting = new Map<number, PackedReport>();
let given = 0;

/** A report as JSON, some items of its lists at a time; gives the first part, and holds the others ready for `part`. */
export function* pack(report: Report): Generator<void, PackedReport> {
  const parts = [''];
  for (const piece of piecesOf(report)) {
    yield;
    if (parts[0]!.length < large) parts[0] += piece;
    else parts.unshift(piece);
  }
  return parts.reduce<PackedReport | undefined>(
    (later, text) => ({ text, ...(later && { next: hold(later) }) }),
    undefined,
  )!;
}

/** A part of a packed report by its number; throws where there is none any more. */
export function part({ next }: { readonly next: number }): PackedReport {
  const found = waiting.get(next);
  if (!found) throw new Error('This part of the report is no longer there.');
  waiting.delete(next);
  return found;
}

function hold(later: PackedReport): number {
  const number = given++;
  waiting.set(number, later);
  setTimeout(() => waiting.delete(number), patience);
  return number;
}

function* piecesOf(report: Report): Generator<string> {
  let comma = '{';
  for (const [name, value] of Object.entries(report) as [string, unknown][]) {
    if (value === undefined) continue;
    yield `${comma}${JSON.stringify(name)}:`;
    if (Array.isArray(value)) yield* listOf(value);
    else yield JSON.stringify(value);
    comma = ',';
  }
  yield comma === '{' ? '{}' : '}';
}

function* listOf(items: readonly unknown[]): Generator<string> {
  yield '[';
  for (let at = 0; at < items.length; at += itemsAStep)
    yield (at > 0 ? ',' : '') + JSON.stringify(items.slice(at, at + itemsAStep)).slice(1, -1);
  yield ']';
}
