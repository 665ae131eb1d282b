import { examine, type Knowledge } from '../../src/engine/examine';
import { type Family, families } from './families';
import { garble, type Losses } from './forward';
import { Random } from './random';
import { score, Tally, type Trial } from './score';
import type { Lines } from './trials';

/** What became of pages that were garbled from end to end, as most are. */
export interface PageResult {
  readonly family: string;
  readonly loss: keyof typeof losses;
  readonly tally: Tally;
  /** Lines of which every byte is there, and those that came back to the letter. */
  readonly whole: number;
  readonly wholeExact: number;
}

const losses = {
  seen: { mark: '\ufffd', keepsPrivate: true },
  unseen: { mark: '', keepsPrivate: false },
} as const satisfies Record<string, Losses>;

const linesOfPage = 20;
/** Pages of each language of a family, with each kind of loss. */
const pagesEach = 2;

/** Garbles lines that follow each other as a page each, in every family whose name matches `only`, and mends them. */
export function* runPages(lines: Lines, knowledge: Knowledge, only: RegExp): Generator<PageResult> {
  for (const family of families)
    for (const loss of ['seen', 'unseen'] as const)
      if (family.rounds.length > 0 && only.test(`pages, ${family.name}`))
        yield runFamily(family, loss, lines, knowledge);
}

function runFamily(family: Family, loss: keyof typeof losses, lines: Lines, knowledge: Knowledge): PageResult {
  const tally = new Tally();
  let whole = 0;
  let wholeExact = 0;
  for (const language of new Set(family.languages))
    for (const page of pagesOf(family, loss, language, lines.get(language) ?? [])) {
      const shown = page.map((trial) => trial.shown);
      const { patches } = examine(shown, knowledge);
      for (const [index, trial] of page.entries()) {
        const before = tally.exact;
        score(trial, patches[index] ?? [], tally);
        if (trial.lost?.some((bytes) => bytes > 0)) continue;
        whole++;
        wholeExact += tally.exact - before;
      }
    }
  return { family: family.name, loss, tally, whole, wholeExact };
}

function* pagesOf(
  family: Family,
  loss: keyof typeof losses,
  language: string,
  lines: readonly string[],
): Generator<readonly Trial[]> {
  const random = new Random(`${family.name} ${language} page`);
  for (let page = 0; page < pagesEach && lines.length > linesOfPage; page++) {
    const at = random.below(lines.length - linesOfPage);
    yield lines.slice(at, at + linesOfPage).flatMap((wanted) => {
      const garbled = garble(wanted, family.rounds, losses[loss]);
      if (!garbled || garbled.text === wanted) return [];
      return [{ shown: garbled.text, wanted, from: 0, to: wanted.length, lost: garbled.lost, language }];
    });
  }
}
