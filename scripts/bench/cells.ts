import { examine, type Knowledge } from '../../src/engine/examine';
import { exactTarget, type Family, families } from './families';
import { score, Tally } from './score';
import { type Lines, type Loss, trialsOf } from './trials';

/** One family at one length with or without loss, and what came of its trials. */
export interface Cell {
  readonly family: Family;
  readonly length: number;
  readonly loss: Loss;
  readonly tally: Tally;
}

/** A target of a cell: what is measured, what came and what is wanted, as shares. */
export interface Verdict {
  readonly measure: string;
  readonly came: number;
  readonly wanted: number;
}

/** The lengths of garbled runs, in characters that are garbled; 1 is a lone letter with an accent, for which no aim was set. */
export const lengths = [1, 4, 8, 16, 32] as const;
const losses: readonly Loss[] = ['none', 'seen', 'unseen'];

/** Runs every cell whose name `only` matches; cells without trials are left out. */
export function* runCells(lines: Lines, knowledge: Knowledge, trials: number, only: RegExp): Generator<Cell> {
  for (const family of families)
    for (const loss of losses)
      for (const length of lengths) {
        if (!only.test(cellName(family, length, loss))) continue;
        if (length === 1 && !hasLoneLetters(family)) continue;
        if (loss !== 'none' && family.rounds.length > 1) continue; // beyond repair
        const tally = new Tally();
        for (const trial of trialsOf(family, length, loss, trials, lines))
          score(trial, examine([trial.shown], knowledge).patches[0] ?? [], tally);
        if (tally.trials > 0) yield { family, length, loss, tally };
      }
}

const hasLoneLetters = ({ languages }: Family): boolean => languages.includes('fr');

/** What a cell is called, for --only and the report. */
export function cellName(family: Family, length: number, loss: Loss): string {
  return `${family.name}, ${length} characters, loss ${loss}`;
}

/** What the cell's figures are held against; empty where no target was set or nothing could be measured. */
export function verdictsOf({ family, length, loss, tally }: Cell): Verdict[] {
  const verdicts: Verdict[] = [];
  const judge = (measure: string, right: number, all: number, wanted: number | undefined) => {
    if (wanted !== undefined && all > 0) verdicts.push({ measure, came: right / all, wanted });
  };
  if (loss === 'none') judge('exact', tally.exact, tally.trials, exactTarget(family.kind, length));
  else {
    if (loss === 'seen') judge('surviving right', tally.survivingRight, tally.surviving, 0.999);
    if (loss === 'seen') judge('one lost byte guessed', tally.oneLostRight, tally.oneLost, 0.9);
    if (loss === 'unseen') judge('characters right', tally.rightWithGuesses, tally.damaged, 0.85);
  }
  judge('likely right', tally.putRight.likely, tally.put.likely, 0.99);
  return verdicts;
}

/** Whether a target is met. */
export const isMet = ({ came, wanted }: Verdict): boolean => came >= wanted;
