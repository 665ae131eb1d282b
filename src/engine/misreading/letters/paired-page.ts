import type { Language } from '../../language/language';
import { type OddPlaces, oddPlacesSteps, SUSPICIOUS } from '../../language/odd-places';
import { nameOf } from '../kinds/opened';
import { longPageFact } from '../windows/page-fact';
import { isWellKnown, type PairedReading, pairedReadings } from './paired-letters';
import {
  allPiecesOf,
  type KnownPieces,
  type PairedPiece,
  piecesOf,
  type Suspect,
  suspectIn,
  withNeighbours,
} from './paired-pieces';

/** The one reading in which what reads badly on a page makes the most sense. */
export interface PairedFinding {
  readonly name: string;
  /** By passage. */
  readonly pieces: ReadonlyMap<number, readonly PairedPiece[]>;
  /** Nats gained by different pieces, and by how many no other reading gains as much of them. */
  readonly gain: number;
  readonly lead: number;
}

type Suspects = ReadonlyMap<number, Suspect>;

/** So many UTF-16 units of passages that read badly tell in which reading they make sense. */
const ENOUGH = 4_000;

/** What finds the letters that a page's characters stand for, where they read badly. */
export const pairedIn = longPageFact(function* (passages: readonly string[], language: Language) {
  const odd = yield* oddPlacesSteps(passages, language);
  const badly = passages.flatMap((text, index) => (odd[index]!.worst > 0 ? [[index, text] as const] : []));
  const telling = badly.filter(([index, text]) => isTelling(text, odd[index]!));
  if (telling.length === 0) return undefined;
  const some = sampleOf(telling, language);
  const size = sizeOf([...some.values()].flatMap(({ candidates }) => candidates));
  const found: Evidence[] = [];
  for (const reading of pairedReadings) {
    const evidence = evidenceOf(some, size, reading, language);
    if (evidence) found.push(evidence);
    yield;
  }
  if (found.length === 0) return undefined;
  const best = found.reduce((a, b) => (b.gain > a.gain ? b : a));
  const rivals = found.filter((one) => one !== best).map(({ gain }) => gain);
  const lead = rivals.length === 0 ? Number.POSITIVE_INFINITY : best.gain - Math.max(...rivals);
  const finding = { name: nameOf(best.reading), gain: best.gain, lead };
  const inPassage = isConvincing(finding) ? allPiecesOf : withNeighbours;
  const pieces = new Map<number, readonly PairedPiece[]>();
  for (const [index, text] of badly) {
    pieces.set(index, inPassage(suspectIn(text, language), best.reading, language));
    yield;
  }
  return { ...finding, pieces };
});

/** Nats that different pieces of a page must gain, and by how many no other reading may come close, to be shown, and to be trusted. */
const SHOWN = { gain: 10, lead: 5 };
const CONVINCING = { gain: 26, lead: 7 };

type Told = Pick<PairedFinding, 'gain' | 'lead'>;

/** Whether what a page's characters stand for is worth showing. */
export const isWorthShowing = ({ gain, lead }: Told): boolean => gain >= SHOWN.gain && lead >= SHOWN.lead;

/** Whether it is to be trusted. */
export const isConvincing = ({ gain, lead }: Told): boolean => gain >= CONVINCING.gain && lead >= CONVINCING.lead;

/** Where it costs so many nats more than usual, a place is odder than sound text has any. */
const ODDEST = 20;
/** So large a share of what is not ASCII is odd where a passage is nothing but letters. */
const MOSTLY = 0.4;

/** Whether a passage reads as badly as letters that were read two at a time: hardly any sound one does. */
function isTelling(text: string, { worst, places }: OddPlaces): boolean {
  if (worst > ODDEST || worst <= SUSPICIOUS) return worst > ODDEST;
  const beyond = text.match(/[^\0-\x7f]/g)?.length ?? 0;
  return places.reduce((sum, { start, end }) => sum + end - start, 0) >= MOSTLY * beyond;
}

function sampleOf(telling: readonly (readonly [index: number, text: string])[], language: Language): Suspects {
  let left = ENOUGH;
  const some = new Map<number, Suspect>();
  for (const [index, text] of telling) {
    if (left <= 0) break;
    some.set(index, suspectIn(text, language, left));
    left -= text.length;
  }
  return some;
}

/** A reading that makes sense of most of what reads badly, and how many nats different pieces gain. */
interface Evidence {
  readonly reading: PairedReading;
  readonly gain: number;
}

/** Of the characters of passages that read badly, so large a share are letters: others make sense so here and there. */
const MOST = 0.7;
/** So many nats of letters that the model knows well need no such share. */
const PLENTY = 40;

const sizeOf = (list: readonly { readonly was: string }[]): number =>
  list.reduce((sum, { was }) => sum + was.length, 0);

function evidenceOf(
  suspects: Suspects,
  size: number,
  reading: PairedReading,
  language: Language,
): Evidence | undefined {
  const known: KnownPieces = new Map();
  const pieces = [...suspects.values()].flatMap((suspect) => piecesOf(suspect, reading, language, known));
  const gains = new Map(pieces.map(({ was, gain }) => [was, gain]));
  const gain = [...gains.values()].reduce((sum, one) => sum + one, 0);
  const isMost = sizeOf(pieces) >= MOST * size || (isWellKnown(reading) && gain >= PLENTY);
  return gain > 0 && isMost ? { reading, gain } : undefined;
}
