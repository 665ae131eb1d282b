import { examine, type Knowledge } from '../examine';
import type { Fault } from '../fault';
import { type Found, foundIn, lostCharacters } from '../gaps/found';
import { findGaps, type Gap } from '../gaps/gap';
import { balance, type Ledger } from '../gaps/ledger';
import { applyPatch, atLeast, type Edit, isJoin, type Patch, type Trust, trustOf } from '../patch';
import { textOf } from './export';
import { paragraphsOf } from './paragraphs';

/** How to clean a text: what to know, how far an edit must be trusted to be made, and how to say what is missing at a gap. */
export interface CleanOptions {
  readonly knowledge: Knowledge;
  readonly trust: Trust;
  readonly flag: (gap: Gap) => string;
}

/** An edit of the whole text, with the trust it has as a whole. */
export interface TextEdit extends Edit {
  readonly trust: Trust;
}

/** A gap of the whole text: `mended.startsWith(notice, at)`. */
export type TextGap = Omit<Gap, 'passage' | 'stated'>;

/** What became of a text. */
export interface CleanedText {
  /** The text with the edits made that are trusted far enough; notices are left as they are, line ends too. */
  readonly mended: string;
  /** The mended text with a flag in place of each notice, and without line ends in the midst of a sentence. */
  readonly clean: string;
  /** All edits found, trusted or not; `start` is an offset in the text given. */
  readonly edits: readonly TextEdit[];
  /** Line ends in the midst of a sentence: `clean` goes without those that are trusted far enough, `mended` keeps them all. */
  readonly joins: readonly TextEdit[];
  readonly gaps: readonly TextGap[];
  readonly ledger: Ledger;
  /** What of all this is told to a reader, counted. */
  readonly found: Found;
  readonly faults: readonly Fault[];
}

/** Examines a plain text whose lines are passages, mends it and flags its gaps. */
export function cleanText(text: string, { knowledge, trust, flag }: CleanOptions): CleanedText {
  const lines = linesOf(text);
  const {
    patches,
    gaps: likely,
    faults,
  } = examine(
    lines.map((line) => line.text),
    knowledge,
  );
  const mended = lines.map((line, i) => applyPatch(line.text, atLeast(patches[i]!, trust)));
  // `examine` looks for gaps in what likely edits make of the text.
  const sought = trust === 'likely' ? { gaps: likely, faults: [] } : findGaps(mended, knowledge.markers);
  const { ledger, gaps } = balance(mended, sought.gaps);
  const joins = joinsOf(lines, patches);
  const edits = editsOf(lines, patches);
  const made = new Set(atLeast([...edits, ...joins], trust));
  const read = lines.map((line, i) => applyPatch(line.text, patches[i]!));
  const flagged = paragraphsOf(
    mended.map((line) => ({ text: line, role: 'paragraph' as const })),
    mended.map((line, i) =>
      atLeast(patches[i]!.filter(isJoin), trust).map((join) => ({ ...join, start: line.length })),
    ),
    gaps,
    () => true,
  );
  const clean = flagged.map(({ pieces }) => pieces.map((piece) => textOf(piece, flag)).join(''));
  const lasts = flagged.map((_, i) => lines[(flagged[i + 1]?.passage ?? lines.length) - 1]!);
  return {
    mended: withEnds(mended, lines),
    clean: withEnds(clean, lasts),
    edits,
    joins,
    gaps: gapsOf(mended, lines, gaps),
    ledger,
    found: foundIn([...edits, ...joins], gaps, ledger, (edit) => made.has(edit), undefined, lostCharacters(read, gaps)),
    faults: [...faults, ...sought.faults.filter(({ rule }) => !faults.some((fault) => fault.rule === rule))],
  };
}

/** A line, where it begins, and the line end behind it, empty behind the last one. */
interface Line {
  readonly from: number;
  readonly text: string;
  readonly end: string;
}

function linesOf(text: string): Line[] {
  return Array.from(text.matchAll(/([^\r\n]*)(\r\n|\r|\n|$)/g), ({ index: from, 1: line, 2: end }) => ({
    from,
    text: line!,
    end: end!,
  })).filter((line, i, all) => i < all.length - 1 || line.text !== '' || i === 0);
}

function withEnds(texts: readonly string[], lines: readonly Line[]): string {
  return texts.map((text, i) => text + lines[i]!.end).join('');
}

function editsOf(lines: readonly Line[], patches: readonly Patch[]): TextEdit[] {
  return lines.flatMap(({ from }, i) =>
    patches[i]!.filter((edit) => !isJoin(edit)).map((edit) => {
      const { start, was, now, causes } = edit;
      return { start: start + from, was, now, trust: trustOf(edit), causes };
    }),
  );
}

function joinsOf(lines: readonly Line[], patches: readonly Patch[]): TextEdit[] {
  return lines.flatMap(({ from, text, end }, i) =>
    patches[i]!.filter(isJoin).map((join) => ({
      start: from + text.length,
      was: end,
      now: '',
      trust: trustOf(join),
      causes: join.causes,
    })),
  );
}

function gapsOf(mended: readonly string[], lines: readonly Line[], gaps: readonly Gap[]): TextGap[] {
  const starts: number[] = [];
  let offset = 0;
  for (const [i, text] of mended.entries()) {
    starts.push(offset);
    offset += text.length + lines[i]!.end.length;
  }
  return gaps.map(({ passage, at, stated: _stated, ...gap }) => ({ ...gap, at: at + starts[passage]! }));
}
