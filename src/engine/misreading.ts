import { type CharsetName, charset, decode, encode, encodeUtf8 } from './bytes';
import type { Context, Damage } from './damage';
import type { Language } from './language';
import { Misread } from './misread';
import type { Edit, Patch, Trust } from './patch';
import { plausibility } from './plausibility';
import { isAboutGarbling, isQuoted } from './quoted';
import { charsetReader, type Reader, utf8Reader } from './readers';
import { lostIn, restore } from './restore';
import type { Losses, Run, Writing } from './run';

/** How a text was written and how it was read. */
export interface Misreading {
  readonly id: string;
  /** The charset of the bytes. */
  readonly written: CharsetName | 'utf-8';
  /** The charset that the page's program took them for. */
  readonly shownAs: CharsetName;
  /** What else may have been meant where this misreading is found: written charsets that share `shownAs`. */
  readonly rivals?: readonly CharsetName[];
  /** How much more plausible a lone run must become, in nats; by default 10. */
  readonly lone?: number;
  /** What losing bytes costs, in nats, where a page loses some of them in this misreading. */
  readonly losses?: Losses;
}

const LONE = 10;
/** With this much proven elsewhere on the page, in nats, a run needs only to become more plausible at all. */
const PROVEN = 15;
const AMONG_OTHERS = 2;
const WORTH_SHOWING = 7;

interface PageOfRuns {
  readonly runs: readonly (readonly Run[])[];
  /** Nats gained by all runs that are no quotations. */
  readonly gained: number;
}

/** The damage that bytes of one charset were taken for another, found wherever that makes the text more plausible. */
export function misreading(kind: Misreading): Damage {
  const opened = lazily(() => open(kind));
  const facts = new WeakMap<Language, (passages: readonly string[]) => PageOfRuns>();
  const factOf = (language: Language) => {
    const known = facts.get(language);
    if (known) return known;
    const judge = plausibility(language);
    const fact = (passages: readonly string[]) => pageOfRuns(passages, (text) => runsIn(text, opened(), judge));
    facts.set(language, fact);
    return fact;
  };
  return {
    id: kind.id,
    mayApply: (text) => mayBeMisread(text, opened()),
    garble: (text) => shown(kind, text),
    mend: (text, context) => mendRuns(kind, text, context, factOf(context.language)),
    reproduces: (edit) => reproduces(kind, edit),
  };
}

interface Opened {
  readonly losses?: Losses | undefined;
  readonly writing: Writing;
  readonly reader: Reader;
}

function open(kind: Misreading): Opened {
  return {
    losses: kind.losses,
    writing: writingOf(kind.shownAs),
    reader: kind.written === 'utf-8' ? utf8Reader : charsetReader(kind.written),
  };
}

/** Works something out when it is first asked for. */
function lazily<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/**
 * The bytes behind each character where a page was read as `name`. Bytes that the charset leaves undefined show as C1
 * controls, as browsers do it; a program that took windows-1252 for Latin-1 shows C1 controls for all of 80 to 9F.
 */
export function writingOf(name: CharsetName): Writing {
  const { wide, bytesOfUnit } = charset(name);
  const writing = Uint16Array.from(bytesOfUnit);
  if (wide) return writing;
  for (let byte = 0x80; byte < 0xa0; byte++) if (!writing[byte]) writing[byte] = byte;
  return writing;
}

function mayBeMisread(text: string, { writing, reader }: Opened): boolean {
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

function runsIn(text: string, opened: Opened, language: Language): readonly Run[] {
  return mayBeMisread(text, opened)
    ? new Misread(opened.writing, opened.reader, language, opened.losses).runsOf(text)
    : [];
}

function pageOfRuns(passages: readonly string[], runsOf: (text: string) => readonly Run[]): PageOfRuns {
  const runs = passages.map(runsOf);
  let gained = 0;
  runs.forEach((list, index) => {
    for (const run of list) if (!isMentioned(run, passages[index] ?? '', list)) gained += Math.max(0, run.gain);
  });
  return { runs, gained };
}

function mendRuns(
  kind: Misreading,
  text: string,
  context: Context,
  fact: (passages: readonly string[]) => PageOfRuns,
): Patch {
  const page = context.page(fact);
  const runs = (context.passages[context.index] === text ? page.runs[context.index] : undefined) ?? [];
  return runs.flatMap((run) => {
    const trust = trustIn(kind, run, text, runs, page.gained);
    if (trust && kind.losses)
      return restore(run, text, trust, kind.id, plausibility(context.language), lostIn(kind.shownAs));
    return trust ? [{ start: run.start, was: run.was, now: run.now, causes: [{ damage: kind.id, trust }] }] : [];
  });
}

function trustIn(kind: Misreading, run: Run, text: string, runs: readonly Run[], gained: number): Trust | undefined {
  if (isMentioned(run, text, runs)) return run.gain >= WORTH_SHOWING ? 'guess' : undefined;
  if (run.gain >= (kind.lone ?? LONE)) return 'sure';
  if (run.gain >= AMONG_OTHERS && gained - run.gain >= PROVEN) return 'sure';
  return run.gain >= WORTH_SHOWING ? 'guess' : undefined;
}

/** Whether a run is shown as a specimen: between quotation marks, or in sound words about garbled text. */
function isMentioned(run: Run, text: string, runs: readonly Run[]): boolean {
  const garbled = runs.reduce((sum, { was }) => sum + was.length, 0);
  if (isQuoted(text, run.start, run.start + run.was.length)) return true;
  return garbled * 2 < text.length && isAboutGarbling(text);
}

function bytesOf(kind: Misreading, text: string): Uint8Array | undefined {
  return kind.written === 'utf-8' ? encodeUtf8(text) : encode(charset(kind.written), text);
}

function shown(kind: Misreading, text: string): string {
  const bytes = bytesOf(kind, text);
  if (!bytes) return text;
  return decode(charset(kind.shownAs), bytes);
}

function reproduces(kind: Misreading, { was, now }: Edit): boolean {
  if (shown(kind, now) === was) return true;
  const bytes = charset(kind.shownAs).wide ? undefined : bytesOf(kind, now);
  return bytes !== undefined && String.fromCharCode(...bytes) === was;
}
