import type { Language } from '../../language/language';
import { Decoder } from '../decoder/decoder';
import { Prospect } from '../decoder/decoder-prospect';
import type { Found } from '../decoder/decoder-trace';
import type { Hypothesis } from '../decoder/hypothesis';
import { UnseenEnds } from '../decoder/unseen-ends';
import { nameOf, opened } from '../kinds/opened';
import { ENTER, type RankedReading } from '../kinds/readings';
import { gainOf, type Run } from '../kinds/run';
import type { OwnRuns } from './page-runs';
import type { Window } from './page-windows';

/** Decodes windows of passages, each once. */
export class WindowReader {
  private readonly decoder: Decoder;
  private readonly prospect: Prospect;
  private readonly hypotheses = new Map<RankedReading, Hypothesis>();
  private readonly known = new WeakMap<Window, readonly Found[]>();

  /** `enter` gives what it costs to enter a reading, in nats. */
  constructor(
    private readonly judge: Language,
    private readonly enter: (reading: RankedReading) => number,
  ) {
    this.decoder = new Decoder(judge);
    this.prospect = new Prospect(judge);
  }

  /** The stretches that the candidates of a window in a passage make better sense of. */
  found(window: Window, text: string): readonly Found[] {
    const found = this.known.get(window) ?? this.decoded(window, text);
    this.known.set(window, found);
    return found;
  }

  private decoded({ from, to, candidates }: Window, text: string): readonly Found[] {
    const hypotheses = candidates.map((reading) => this.hypothesisOf(reading));
    // What marks a byte that means nothing does not show another as nothing.
    if (text.includes(MARK)) for (const [at, one] of hypotheses.entries()) hypotheses[at] = unhidden(one);
    if (!this.prospect.isIn(text, from, to, hypotheses)) return [];
    return this.decoder.decode(text, from, to, hypotheses);
  }

  /** The runs in some windows of a passage, by the reading's name. */
  runsIn(windows: readonly Window[], text: string): OwnRuns {
    const runs = new Map<string, Run[]>();
    for (const window of windows)
      for (const found of this.found(window, text)) {
        const name = nameOf(window.candidates[found.hypothesis]!);
        const own = runs.get(name) ?? [];
        runs.set(name, own);
        own.push(runOf(found, text, this.judge));
      }
    return runs;
  }

  private hypothesisOf(reading: RankedReading): Hypothesis {
    const known = this.hypotheses.get(reading);
    if (known) return known;
    const tables = opened(reading);
    const { losses } = reading;
    const unseen = tables.unseen && new UnseenEnds(tables.unseen, tables.reader, this.judge);
    const made = { tables, losses, ...(unseen && { unseen }), enter: this.enter(reading) };
    this.hypotheses.set(reading, made);
    return made;
  }
}

const MARK = '\ufffd';

function unhidden({ tables, losses, enter }: Hypothesis): Hypothesis {
  return { tables, losses, enter };
}

const firstReaders = new WeakMap<Language, WindowReader>();

/** What reads pages that nothing is known of: it need not find out for each of them which pairs of characters begin no misreading. */
export function firstReaderOf(judge: Language): WindowReader {
  const reader = firstReaders.get(judge) ?? new WindowReader(judge, ({ rarity }) => ENTER + rarity);
  firstReaders.set(judge, reader);
  return reader;
}

/** An unknown character's cost, half of it, and the character that stands for it: 的 is cheaper than what it stands for. */
const BLIND = 3.5;
const COMMON = '\u7684';

function runOf({ start, atoms, stay }: Found, text: string, judge: Language): Run {
  let was = '';
  let now = '';
  for (const atom of atoms) {
    was += atom.was;
    now += atom.now;
  }
  const known = now.replaceAll('\ufffd', COMMON);
  const unsure = known === now ? 0 : BLIND * (now.split('\ufffd').length - 1);
  const gain = gainOf(judge, text, start, was, known) - unsure;
  return { start, was, now, gain, atoms, stay };
}
