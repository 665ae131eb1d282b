import { composePatches } from './compose';
import type { Language } from './language';
import { Misread } from './misread';
import { mayBeMisread, type Opened, opened } from './opened';
import { applyPatch, type Edit, endOf, type Patch } from './patch';
import { finished, type Reader } from './readers';
import type { Reading } from './rivals';
import { gainOf, type Run, type Writing } from './run';

/** How often the same misreading is undone at a place in one go. */
const MOST_ROUNDS = 3;

/**
 * The runs of a text of which some are read once more, in the same or another way, where that helps: `ÃƒÂ©` is `Ã©` is `é`.
 * What lost bytes is past helping.
 */
export function readFurther(
  runs: readonly Run[],
  text: string,
  own: Opened,
  after: readonly Reading[],
  language: Language,
): readonly Run[] {
  const whole = runs.filter(({ now }) => !now.includes('\ufffd'));
  if (whole.length === 0) return runs;
  const first = patchOf(whole);
  let best = runs;
  const keepBetter = (patch: Patch) => {
    const further = patch.filter((edit) =>
      whole.some((run) => run.start < endOf(edit) && edit.start < run.start + run.was.length),
    );
    const found = further.map((edit) => whole.find((run) => isSame(run, edit)) ?? runOf(edit, text, language));
    const all = [...found, ...runs.filter(({ now }) => now.includes('\ufffd'))].sort((a, b) => a.start - b.start);
    if (totalOf(all) > totalOf(best)) best = all;
  };
  let patch: Patch = first;
  for (let round = 2; round <= MOST_ROUNDS; round++) {
    const more = readOnce(applyPatch(text, patch), own, language);
    if (more.length === 0) break;
    patch = composePatches(patch, more);
    keepBetter(patch);
  }
  for (const reading of after) {
    const stretches = stretchesOf(text, whole, own);
    const twice = stretches.flatMap((run) => readStretch(run, text, opened(reading), language));
    best = replaced(best, twice);
  }
  return best;
}

function readOnce(text: string, by: Opened, language: Language): Patch {
  if (!mayBeMisread(text, by)) return [];
  const search = new Misread(by.writing, by.reader, language, undefined, by.other);
  return patchOf(search.runsOf(text).filter(({ gain }) => gain > 0));
}

const patchOf = (runs: readonly Run[]): Patch => runs.map(({ start, was, now }) => ({ start, was, now, causes: [] }));

/**
 * What the bytes of whole stretches of a text say, where all of them can be read and some runs are inside. Characters that a run
 * leaves alone because they make no better sense by themselves are read too.
 */
function stretchesOf(text: string, runs: readonly Run[], { writing, reader }: Opened): Run[] {
  const stretches: Run[] = [];
  for (const run of runs) {
    const last = stretches.at(-1);
    if (last && run.start < last.start + last.was.length) continue;
    let start = run.start;
    let end = run.start + run.was.length;
    while (start > 0 && writing[text.charCodeAt(start - 1)]! > 0x7f) start--;
    for (let to = end; to < text.length && to - end < REACH && writing[text.charCodeAt(to)]!; to++)
      if (writing[text.charCodeAt(to)]! > 0x7f) end = to + 1;
    const was = text.slice(start, end);
    const now = readStrictly(was, writing, reader);
    if (now !== undefined) stretches.push({ start, was, now, gain: 0, atoms: [] });
  }
  return stretches;
}

/** How many ASCII characters may stand inside a stretch. */
const REACH = 4;

function readStrictly(text: string, writing: Writing, reader: Reader): string | undefined {
  let now = '';
  let pending = 0;
  for (let i = 0; i < text.length; i++) {
    pending = reader.step(pending, writing[text.charCodeAt(i)]!);
    if (pending === -1) return undefined;
    if (pending > 0) continue;
    now += String.fromCodePoint(finished(pending));
    pending = 0;
  }
  return pending === 0 ? now : undefined;
}

function readStretch({ start, was, now }: Run, text: string, by: Opened, language: Language): Run[] {
  const more = readOnce(now, by, language);
  const read = applyPatch(now, more);
  return isEastAsian(read) ? [runOf({ start, was, now: read, causes: [] }, text, language)] : [];
}

/** Whether a text has East Asian letters or Cyrillic ones, and none that only chance puts beside them. */
const isEastAsian = (text: string) =>
  /[\u0400-\u04ff\u3041-\u30ff\u3400-\u9fff\uac00-\ud7a3]/.test(text) && !/[\u0370-\u03ff\uff61-\uff9f]/.test(text);

/** Runs of which those that a better one covers give way to it. */
function replaced(runs: readonly Run[], others: readonly Run[]): readonly Run[] {
  return others.reduce((list, other) => {
    const overlaps = (run: Run) =>
      run.start < other.start + other.was.length && other.start < run.start + run.was.length;
    const under = list.filter(overlaps);
    if (totalOf(under) >= other.gain) return list;
    return [...list.filter((run) => !overlaps(run)), other].sort((a, b) => a.start - b.start);
  }, runs);
}

const isSame = (run: Run, { start, was, now }: Edit) => run.start === start && run.was === was && run.now === now;

function runOf({ start, was, now }: Edit, text: string, language: Language): Run {
  return { start, was, now, gain: gainOf(language, text, start, was, now), atoms: [{ was, now, bytes: [] }] };
}

/** Nats that all runs gain together that gain any. */
export const totalOf = (runs: readonly Run[]) => runs.reduce((sum, { gain }) => sum + Math.max(0, gain), 0);
