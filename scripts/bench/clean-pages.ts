import { examine, type Knowledge } from '../../src/engine/examine';
import { type Patch, trustOf } from '../../src/engine/patch';
import type { HeldOut } from './held-out';

/** What the engine did to a clean text; all but the characters and the time should be nothing. */
export interface CleanResult {
  readonly name: string;
  characters: number;
  milliseconds: number;
  /** Edits of a trust above guess. */
  edits: number;
  guesses: number;
  gaps: number;
  /** Edits, guesses and gaps by the rule that made them. */
  readonly byRule: Record<string, number>;
  /** The first few of them, with what stands around them. */
  readonly harms: { readonly kind: 'edit' | 'guess' | 'gap'; readonly text: string }[];
}

const linesOfPage = 300;
const shownOfEach = 4; // of a rule

/** Examines texts as pages of a few hundred lines, at most `most` characters of each; no long line twice. */
export function* runClean(
  texts: readonly HeldOut[],
  knowledge: Knowledge,
  mostOf: (text: HeldOut) => number,
): Generator<CleanResult> {
  const seen = new Set<string>();
  for (const text of texts) {
    const lines = fresh(text.lines, seen, mostOf(text));
    const result: CleanResult = {
      name: text.name,
      characters: 0,
      milliseconds: 0,
      edits: 0,
      guesses: 0,
      gaps: 0,
      byRule: {},
      harms: [],
    };
    for (let at = 0; at < lines.length; at += linesOfPage)
      addPage(result, lines.slice(at, at + linesOfPage), knowledge);
    if (result.characters > 0) yield result;
  }
}

function fresh(lines: readonly string[], seen: Set<string>, most: number): string[] {
  const kept: string[] = [];
  let characters = 0;
  for (const line of lines) {
    if (characters >= most) break;
    if (line.length > 30 && seen.has(line)) continue;
    seen.add(line);
    kept.push(line);
    characters += line.length;
  }
  return kept;
}

function addPage(result: CleanResult, page: readonly string[], knowledge: Knowledge): void {
  const start = performance.now();
  const { patches, gaps, faults } = examine(page, knowledge);
  result.milliseconds += performance.now() - start;
  for (const line of page) result.characters += line.length;
  for (const { rule, message } of faults) result.harms.push({ kind: 'edit', text: `fault in ${rule}: ${message}` });
  for (const [index, patch] of patches.entries()) addPatch(result, patch, page[index] ?? '');
  for (const gap of gaps) {
    result.gaps++;
    count(result, 'gap', gap.rule, `${gap.notice} :: ${(page[gap.passage] ?? '').slice(0, 120)}`);
  }
}

function addPatch(result: CleanResult, patch: Patch, text: string): void {
  for (const edit of patch) {
    const kind = trustOf(edit) === 'guess' ? 'guess' : 'edit';
    if (kind === 'edit') result.edits++;
    else result.guesses++;
    const around = `${text.slice(Math.max(0, edit.start - 24), edit.start)}[${edit.was}=>${edit.now}]${text.slice(edit.start + edit.was.length, edit.start + edit.was.length + 24)}`;
    count(result, kind, edit.causes.map(({ damage, trust }) => `${damage}:${trust}`).join('+'), around);
  }
}

function count(result: CleanResult, kind: 'edit' | 'guess' | 'gap', rule: string, text: string): void {
  result.byRule[rule] = (result.byRule[rule] ?? 0) + 1;
  if (result.byRule[rule]! <= shownOfEach) result.harms.push({ kind, text: `${rule} ${text}` });
}
