import { isWide } from '../../charset/bytes';
import type { Language } from '../../language/language';
import { nameOf, type Opened, opened } from '../kinds/opened';
import { readings } from '../kinds/readings';
import { type Atom, gainOf, type Run } from '../kinds/run';
import { readStrictly } from '../trust/doubtful';
import type { RunsByName } from './page-runs';

/** So many UTF-16 units at most lie between two runs that are one. */
const LONGEST = 2;
/** Nats that the runs beside it gain together, and by how many more what lies between may cost as the runs read it. */
const ENOUGH = 40;
const MOST = 12;

/** East Asian bytes shown as other East Asian text: any character of that may be sound. No tables are opened before they are needed. */
const vague = readings.filter(({ written, shownAs }) => written !== 'utf-8' && isWide(shownAs));

/**
 * Joins runs of East Asian text that was read as other such text across a character or two that would read well as they stand, too: nobody
 * writes a sound character in the midst of a misread sentence.
 *
 *     能力や学習   恘|支|喀蓮   支 is や, though 力支 and 支学 look sound to the model
 */
export function bridge(runs: RunsByName, passages: readonly string[], language: Language): void {
  for (const reading of vague) {
    const page = runs.get(nameOf(reading));
    for (const [passage, own] of page?.entries() ?? []) {
      if (own.length < 2) continue;
      const others = [...runs.values()].filter((other) => other !== page).flatMap((other) => other[passage]!);
      const isFree = (from: number, to: number) => !others.some(({ start }) => start >= from && start < to);
      page![passage] = joined(own, passages[passage]!, opened(reading), isFree, language);
    }
  }
}

function joined(
  runs: readonly Run[],
  text: string,
  tables: Opened,
  isFree: (from: number, to: number) => boolean,
  language: Language,
): Run[] {
  const all: Run[] = [];
  for (const run of runs) {
    const last = all.at(-1);
    const from = last ? last.start + last.was.length : 0;
    const isNear = last && run.start - from <= LONGEST && isFree(from, run.start);
    const between = isNear ? atomOf(text.slice(from, run.start), tables) : undefined;
    const both = last && between ? over(last, between, run, text, language) : undefined;
    if (both) all[all.length - 1] = both;
    else all.push(run);
  }
  return all;
}

/** What a few units say in a reading, where that is something else. */
export function atomOf(was: string, tables: Opened): Atom | undefined {
  const now = readStrictly(was, tables);
  if (now === undefined || now === was) return undefined;
  const codes = Array.from(was, (unit) => tables.writing[unit.charCodeAt(0)]!);
  return { was, now, bytes: codes.flatMap((code) => (code > 255 ? [code >> 8, code & 255] : [code])) };
}

/** Two runs and what lies between as one, if that costs no more than it may. */
function over(a: Run, between: Atom, b: Run, text: string, language: Language): Run | undefined {
  const [was, now] = [a.was + between.was + b.was, a.now + between.now + b.now];
  const gain = gainOf(language, text, a.start, was, now);
  if (a.gain + b.gain < ENOUGH || gain < a.gain + b.gain - MOST) return undefined;
  return { ...a, was, now, gain, atoms: [...a.atoms, between, ...b.atoms] };
}
