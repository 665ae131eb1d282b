import type { Language } from '../language/language';
import type { Edit } from '../patch';
import { readingThrough } from './further-rounds';
import { isGarbledStill } from './garbled-still';
import { nameOf } from './opened';
import { type Decoding, mendedIn } from './page-runs';
import { gainOf, type Run } from './run';

/** The runs, and where passages still read badly with them, what more rounds make of those. */
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
  const unread = passages.flatMap((text, passage) =>
    hasRuns(decoding, passage) && isGarbled(mendedIn(text, passage, decoding)) ? [{ text, passage }] : [],
  );
  yield;
  if (unread.length === 0) return decoding;
  const further = new Map<string, (readonly Run[])[]>(Array.from(decoding, ([name, page]) => [name, [...page]]));
  for (const { text, passage } of unread) {
    if (!hasTime()) break;
    const found = yield* readingThrough(text, judge);
    if (!found.some(({ edit, reading }) => !isAmong(decoding.get(nameOf(reading))?.[passage] ?? [], edit))) continue;
    for (const page of further.values()) page[passage] = [];
    for (const { edit, reading } of found) {
      const page = further.get(nameOf(reading)) ?? passages.map((): readonly Run[] => []);
      further.set(nameOf(reading), page);
      page[passage] = [...page[passage]!, rereadOf(edit, text, judge)];
    }
  }
  return further;
}

const hasRuns = (decoding: Decoding, passage: number): boolean =>
  [...decoding.values()].some((page) => page[passage]!.length > 0);

const isAmong = (runs: readonly Run[], { start, was, now }: Edit): boolean =>
  runs.some((run) => run.start === start && run.was === was && run.now === now);

function rereadOf({ start, was, now }: Edit, text: string, judge: Language): Run {
  const gain = gainOf(judge, text, start, was, now);
  return { start, was, now, gain, atoms: [{ was, now, bytes: [] }], stay: -1 };
}
