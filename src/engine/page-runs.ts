import { charset } from './bytes';
import type { Context } from './damage';
import { readsBadly } from './gate';
import type { Language } from './language';
import { Misread } from './misread';
import { otherWritingOf, readerOf, writingOf } from './misreading-kind';
import { applyPatch } from './patch';
import { plausibility } from './plausibility';
import type { Reader } from './readers';
import type { Reading } from './rivals';
import { gainOf, type Losses, type Run, type Writing } from './run';

/** How often the same misreading is undone at a place in one go. */
export const MOST_ROUNDS = 3;

/** The runs of each passage of a page. */
export type PageOfRuns = readonly (readonly Run[])[];

type Fact = (passages: readonly string[]) => PageOfRuns;

/** Facts by reading and language, so that a page is searched once for each reading, rival or not. */
const facts = new Map<string, WeakMap<Language, Fact>>();

/** What finds the runs of a reading on a page; the same function for the same reading and language. */
export function finderOf(kind: Reading & { readonly losses?: Losses }): (language: Language) => Fact {
  const name = `${nameOf(kind)} ${kind.losses ? 'with losses' : ''}`;
  const known = facts.get(name) ?? new WeakMap<Language, Fact>();
  facts.set(name, known);
  return (language) => {
    const fact = known.get(language) ?? findIn(kind, language);
    known.set(language, fact);
    return fact;
  };
}

function findIn(kind: Reading & { readonly losses?: Losses }, language: Language): Fact {
  const judge = plausibility(language);
  let search: ((text: string) => readonly Run[]) | undefined;
  return (passages) => {
    const tables = opened(kind);
    search ??= searchIn(tables, judge, kind.losses);
    const runsOf = search;
    const worth = (i: number) => !tables.vague || passagesReadingBadly(passages, language)[i] === true;
    return passages.map((text, i) => (worth(i) ? runsOf(text) : []));
  };
}

const badly = new WeakMap<readonly string[], { readonly language: Language; readonly flags: readonly boolean[] }>();

/** Which passages read so badly that East Asian characters may stand for others; asked by many readings of a page. */
function passagesReadingBadly(passages: readonly string[], language: Language): readonly boolean[] {
  const known = badly.get(passages);
  if (known?.language === language) return known.flags;
  const flags = passages.map((text) => readsBadly(text, language));
  badly.set(passages, { language, flags });
  return flags;
}

/** A name for a reading, the same for the same reading. */
export function nameOf({ written, shownAs, mixed }: Reading): string {
  return `${written} as ${shownAs}${mixed ? ', mixed' : ''}`;
}

/** The runs of a page that no rival makes more sense of. */
export function withoutBeaten(runs: PageOfRuns, rivals: readonly Reading[], context: Context): PageOfRuns {
  const others = rivals.map((rival) => context.page(finderOf(rival)(context.language)));
  return runs.map((list, index) => {
    if (list.length === 0) return list;
    const beaten = new Set(others.flatMap((other) => beatenBy(other[index] ?? [], list)));
    return list.filter((run) => !beaten.has(run));
  });
}

/** The tables of a reading. */
export interface Opened {
  readonly writing: Writing;
  /** Other bytes that the same characters may stand for. */
  readonly other: Writing | undefined;
  readonly reader: Reader;
  /** Whether the same may have happened several times over. */
  readonly again: boolean;
  /** Whether whatever East Asian text there is could be this misreading, so that only what reads badly is looked at. */
  readonly vague: boolean;
}

const open = new Map<string, Opened>();

/** The tables of a reading, made when first asked for. */
export function opened(kind: Reading): Opened {
  const name = nameOf(kind);
  const known = open.get(name);
  if (known) return known;
  const again = kind.written === 'utf-8' && !charset(kind.shownAs).wide;
  const vague = kind.written !== 'utf-8' && charset(kind.shownAs).wide;
  const made = { writing: writingOf(kind), other: otherWritingOf(kind), reader: readerOf(kind), vague, again };
  open.set(name, made);
  return made;
}

/** Whether a text has at least two characters in a row that a reading can stand for. */
export function mayBeMisread(text: string, { writing, reader }: Opened): boolean {
  let before = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const bytes = unit < 0x80 ? 0 : writing[unit]!;
    if (bytes && before && continues(reader, before, bytes)) return true;
    if (bytes > 255 && continues(reader, bytes >> 8, bytes & 255)) before = 0x100 | (bytes & 255);
    before = bytes;
  }
  return false;
}

function continues(reader: Reader, first: number, then: number): boolean {
  let pending = 0;
  for (const bytes of [first, then])
    for (let shift = bytes > 255 ? 8 : 0; shift >= 0; shift -= 8) {
      pending = reader.step(pending, (bytes >> shift) & 255);
      if (pending === -1) return false;
      if (pending < 0) pending = 0;
    }
  return true;
}

function searchIn(opened: Opened, language: Language, losses: Losses | undefined): (text: string) => readonly Run[] {
  const search = new Misread(opened.writing, opened.reader, language, losses, opened.other);
  return (text) => {
    if (!mayBeMisread(text, opened)) return [];
    const runs = search.runsOf(text);
    return opened.again ? runs.map((run) => readAgain(run, text, search, opened, language)) : runs;
  };
}

/** A run read once more as long as that helps: `ÃƒÂ©` is `Ã©` is `é`. */
function readAgain(run: Run, text: string, search: Misread, opened: Opened, language: Language): Run {
  let now = run.now;
  for (let round = 2; round <= MOST_ROUNDS && mayBeMisread(now, opened); round++) {
    const inside = search.runsOf(now).filter(({ gain }) => gain > 0);
    if (inside.length === 0) break;
    now = applyPatch(
      now,
      inside.map(({ start, was, now }) => ({ start, was, now, causes: [] })),
    );
  }
  return now === run.now ? run : { ...run, now, gain: gainOf(language, text, run.start, run.was, now) };
}

/** The runs that a rival makes more sense of, each together with what else it covers, if it makes more of the whole too. */
function beatenBy(rivals: readonly Run[], runs: readonly Run[]): Run[] {
  if (totalOf(rivals) <= totalOf(runs)) return [];
  let at = 0;
  return rivals.flatMap((rival) => {
    const end = rival.start + rival.was.length;
    while (at < runs.length && runs[at]!.start + runs[at]!.was.length <= rival.start) at++;
    let to = at;
    let gain = 0;
    for (; to < runs.length && runs[to]!.start < end; to++) gain += runs[to]!.gain;
    return gain <= rival.gain ? runs.slice(at, to) : [];
  });
}

const totalOf = (runs: readonly Run[]) => runs.reduce((sum, { gain }) => sum + Math.max(0, gain), 0);
