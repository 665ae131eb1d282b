import { reproduces } from './misreading-kind';
import { nameOf } from './opened';
import type { Decoding } from './page-decoding';
import { type RankedReading, utf8AsNarrow } from './readings';
import type { Run } from './run';

/**
 * The runs under readings whose forward run shows what the page shows: windows-1254 leaves other bytes undefined than
 * windows-1252, so that one text may have been read as either, and only one of them gives a C1 control.
 */
export function relabelled(decoding: Decoding): Decoding {
  const relabelled = new Map(Array.from(decoding, ([name, page]) => [name, page.map((runs) => [...runs])] as const));
  for (const reading of utf8AsNarrow) {
    const page = decoding.get(nameOf(reading)) ?? [];
    for (const [passage, runs] of page.entries())
      for (const run of runs) {
        if (isShownBy(reading, run)) continue;
        const other = utf8AsNarrow.find((one) => isShownBy(one, run));
        if (!other) continue;
        const to = relabelled.get(nameOf(other)) ?? page.map((): Run[] => []);
        relabelled.set(nameOf(other), to);
        to[passage] = [...to[passage]!, run].sort((a, b) => a.start - b.start);
        const from = relabelled.get(nameOf(reading))!;
        from[passage] = from[passage]!.filter((one) => one !== run);
      }
  }
  return relabelled;
}

const isShownBy = (reading: RankedReading, { start, was, now }: Run): boolean =>
  reproduces({ ...reading, id: '' }, { start, was, now, causes: [] });
