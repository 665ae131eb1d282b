import type { Language } from '../../language/language';
import { reproduces } from '../kinds/misreading-kind';
import { nameOf, opened } from '../kinds/opened';
import { type RankedReading, readings, utf8AsNarrow } from '../kinds/readings';
import { type Atom, gainOf, isTidied, LOST, type Run } from '../kinds/run';
import { atomOf } from './bridges';
import type { Decoding } from './page-decoding';
import type { RunsByName } from './page-runs';

/**
 * The runs under readings whose forward run shows what the page shows: windows-1254 leaves other bytes undefined than
 * windows-1252, so that one text may have been read as either, and only one of them gives a C1 control.
 */
export function relabelled(decoding: Decoding): Decoding {
  const relabelled = new Map(Array.from(decoding, ([name, page]) => [name, page.map((runs) => [...runs])] as const));
  for (const reading of utf8AsNarrow) {
    const page = decoding.get(nameOf(reading)) ?? [];
    const isOwn = isShownByOnce(reading);
    for (let passage = 0; passage < page.length; passage++)
      for (const run of page[passage]!) {
        // No forward run leaves bytes out.
        if (run.atoms.some(hasLost) || isOwn(run)) continue;
        const other = utf8AsNarrow.find((one) => isShownBy(one, run));
        if (!other) continue;
        move(relabelled, reading, other, passage, run, run);
      }
  }
  return relabelled;
}

const hasLost = (atom: Atom): boolean => isTidied(atom) || atom.bytes.includes(LOST);

/** The same for many runs, most of which are the same few letters. */
function isShownByOnce(reading: RankedReading): (run: Run) => boolean {
  const known = new Map<string, boolean>();
  return (run) => {
    const key = `${run.was.length} ${run.was}${run.now}`;
    const isShown = known.get(key) ?? isShownBy(reading, run);
    known.set(key, isShown);
    return isShown;
  };
}

const isShownBy = (reading: RankedReading, { start, was, now }: Run): boolean =>
  reproduces({ ...reading, id: '' }, { start, was, now, causes: [] });

/** Puts a run of a passage, as another reading has it, among that one's. */
function move(runs: RunsByName, from: RankedReading, to: RankedReading, passage: number, run: Run, now: Run): void {
  const page = runs.get(nameOf(from))!;
  const others = runs.get(nameOf(to)) ?? page.map((): Run[] => []);
  runs.set(nameOf(to), others);
  others[passage] = [...others[passage]!, now].sort((a, b) => a.start - b.start);
  page[passage] = page[passage]!.filter((one) => one !== run);
}

const KANA = /[\u3041-\u30fe]/g;
/** So many kana are no Chinese text's. */
const JAPANESE = 2;

/**
 * Gives what kana are read in, which have the same bytes in GBK and in EUC-JP, to the Japanese charset where it makes as much sense: `化跤卞允月`
 * is \u3066\u516c\u306b\u3059\u308b. Pages in GBK are commoner, but not with kana in them.
 */
export function toJapanese(runs: RunsByName, passages: readonly string[], language: Language): void {
  for (const reading of readings) {
    const page = reading.written === 'gbk' ? runs.get(nameOf(reading)) : undefined;
    const other =
      page && readings.find((one) => one.written === 'euc-jp' && nameOf(one) === `euc-jp as ${reading.shownAs}`);
    if (!page || !other) continue;
    for (const [passage, own] of page.entries())
      for (const run of own) {
        if ((run.now.match(KANA)?.length ?? 0) < JAPANESE) continue;
        const again = rereadIn(other, run, passages[passage]!, language);
        if (again && again.gain >= run.gain) move(runs, reading, other, passage, run, again);
      }
  }
}

/** A run as another reading has it, if all of its atoms say something else in that. */
function rereadIn(reading: RankedReading, run: Run, text: string, language: Language): Run | undefined {
  const tables = opened(reading);
  const atoms = run.atoms.flatMap(({ was }) => atomOf(was, tables) ?? []);
  if (atoms.length < run.atoms.length) return undefined;
  const now = atoms.map((atom) => atom.now).join('');
  return { ...run, now, atoms, gain: gainOf(language, text, run.start, run.was, now) };
}
