import type { BackgroundCalls, Caller } from '../messages';
import type { Display } from './display';
import { accept } from './findings';
import { boxOf, elementAround } from './nodes';
import type { Partly } from './passages';
import type { Passage } from './run';
import { isSeen } from './sight';
import { inSlices } from './slices';

/** UTF-16 units of a page from which on nobody is kept waiting for all of it. */
const long = 20_000;
/** UTF-16 units in sight that are asked about: no screen shows more. */
const most = 8_000;
/** So many passages in a row beyond the edge: what is in sight ended before them. */
const beyond = 50;
const passagesAStep = 16;

/** What of these passages is on the screen. */
interface InSight {
  readonly indices: readonly number[];
  /** Whether no further passage can be. */
  readonly isAll: boolean;
}

/** Hears what was read of a page so far, and in the end of all of it; settles then when what is in sight is shown. */
export type FirstSight = (read: Partly, isAll?: true) => Promise<void>;

/**
 * Shows what is surely garbled in the passages that are on the screen now, of a long page: as soon as enough of it was read, and
 * once more in the end where further passages make a difference. Where more of the page says something else, that is shown then.
 */
export function firstSight(background: Caller<BackgroundCalls>, display: Display): FirstSight {
  let early: Promise<boolean> | undefined;
  return async ({ passages, size }, isAll) => {
    if (size < long) return;
    if (isAll) {
      const begun = early;
      early = undefined;
      if (!(await begun)) await showInSight(passages, background, display);
    } else if (!early) {
      early = showInSight([...passages], background, display);
      // It is heard of in the end.
      early.catch(() => undefined);
    }
  };
}

/** Gives whether further passages would make no difference. */
async function showInSight(
  passages: readonly Passage[],
  background: Caller<BackgroundCalls>,
  display: Display,
): Promise<boolean> {
  const { indices, isAll } = await inSlices(inSight(passages));
  if (indices.length === 0) return isAll;
  const there = indices.map((index) => passages[index]!);
  const { patches } = await background('examine', { passages: there.map(({ text }) => text) });
  const found = await inSlices(accept(there, { patches, gaps: [], faults: [], least: 'sure' }));
  await display.show(there, found, found.unasked);
  return isAll;
}

function* inSight(passages: readonly Passage[]): Generator<void, InSight> {
  const indices: number[] = [];
  let size = 0;
  let below = 0;
  for (const [index, passage] of passages.entries()) {
    if (index % passagesAStep === 0) yield;
    const element = elementAround(passage.pieces[0]!.node);
    if (!element || !isSeen(passage)) continue;
    const { top, bottom } = boxOf(element);
    if (bottom > 0 && top < window.innerHeight) {
      size += passage.text.length;
      if (size > most) return { indices, isAll: true };
      indices.push(index);
      below = 0;
    } else if (top > 0 && ++below > beyond && indices.length > 0) return { indices, isAll: true };
  }
  return { indices, isAll: false };
}
