import type { Run as Stretch } from '../../language/gate';
import type { Language } from '../../language/language';
import { type Edit, endOf } from '../../patch';
import { nameOf } from '../kinds/opened';
import { gainOf, type Run } from '../kinds/run';
import { type Decoding, mendedIn } from '../windows/page-runs';
import { type Reread, readingThrough } from './further-rounds';
import { isGarbledStill } from './garbled-still';
import { undonePlacesIn } from './undone-places';

/** The runs, and where places still read badly with them, what more rounds make of those. */
export function* furtherIn(
  decoding: Decoding,
  passages: readonly string[],
  judge: Language,
  hasTime: () => boolean,
): Generator<undefined, Decoding> {
  const known = new Map<string, boolean>();
  const isGarbled = (text: string): boolean => {
    const isStill = known.get(text) ?? isGarbledStill(text, judge);
    known.set(text, isStill);
    return isStill;
  };
  const unread = passages.flatMap((text, passage) => {
    const runs = [...decoding.values()].flatMap((page) => page[passage]!);
    return runs.length > 0 && isGarbled(mendedIn(text, passage, decoding)) ? [{ text, passage, runs }] : [];
  });
  yield;
  if (unread.length === 0) return decoding;
  const further = new Map<string, (readonly Run[])[]>(Array.from(decoding, ([name, page]) => [name, [...page]]));
  for (const { text, passage, runs } of unread) {
    const anew: Anew[] = [];
    const before = new Set(
      Array.from(decoding, ([name, page]) => page[passage]!.map((run) => keyOf(name, run))).flat(),
    );
    for (const { start, end } of undonePlacesIn(text, runs)) {
      if (!hasTime()) break;
      const found = yield* readingThrough(text.slice(start, end), judge);
      const moved = found.map(({ edit, reading }) => ({ edit: { ...edit, start: edit.start + start }, reading }));
      if (moved.some(({ edit, reading }) => !before.has(keyOf(nameOf(reading), edit))))
        anew.push({ start, end, found: moved });
    }
    if (anew.length > 0) put(anew, { text, passage, judge }, further, passages.length);
  }
  return further;
}

/** A stretch that more rounds read anew, and what they found there. */
interface Anew extends Stretch {
  readonly found: readonly Reread[];
}

/** A passage of a page. */
interface Passage {
  readonly text: string;
  readonly passage: number;
  readonly judge: Language;
}

/** Puts what was found in stretches of a passage in place of the runs there. */
function put(
  anew: readonly Anew[],
  { text, passage, judge }: Passage,
  further: Map<string, (readonly Run[])[]>,
  passages: number,
): void {
  const own = new Map(Array.from(further, ([name, page]) => [name, outside(anew, page[passage]!)]));
  for (const { edit, reading } of anew.flatMap(({ found }) => found)) {
    const name = nameOf(reading);
    const runs = own.get(name) ?? [];
    own.set(name, runs);
    runs.push(rereadOf(edit, text, judge));
  }
  for (const [name, runs] of own) {
    const page = further.get(name) ?? Array.from({ length: passages }, (): readonly Run[] => []);
    further.set(name, page);
    page[passage] = runs.sort((a, b) => a.start - b.start);
  }
}

/** The runs that lie outside of all stretches; none lies across an end of one. */
function outside(stretches: readonly Stretch[], runs: readonly Run[]): Run[] {
  let next = 0;
  return [...runs]
    .sort((a, b) => a.start - b.start)
    .filter((run) => {
      while (next < stretches.length && stretches[next]!.end <= run.start) next++;
      return next === stretches.length || endOf(run) <= stretches[next]!.start;
    });
}

const keyOf = (name: string, { start, was, now }: Pick<Edit, 'start' | 'was' | 'now'>): string =>
  `${name} ${start} ${was} ${now}`;

function rereadOf({ start, was, now }: Edit, text: string, judge: Language): Run {
  const gain = gainOf(judge, text, start, was, now);
  return { start, was, now, gain, atoms: [{ was, now, bytes: [] }], stay: -1 };
}
