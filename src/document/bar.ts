import { type PlacedParagraph, type PlacedPiece, passageOf } from '../engine/export/paragraphs';
import { isHole, isKept, isReading } from '../engine/gaps/found';
import type { Gap } from '../engine/gaps/gap';
import type { Ledger } from '../engine/gaps/ledger';
import type { Place } from './view';

/** A place that was repaired, or would be (`guess`: it is left as it was); `at` and `size` are shares of the text of its stretch, from 0 to 1. */
export interface Tick {
  readonly kind: 'mended' | 'likely' | 'guess';
  readonly at: number;
  readonly size: number;
  /** The first of the places it stands for, and what it says. */
  readonly place: Place;
  readonly words: string;
}

/** A stretch of the document: text that is here, or a gap. */
export interface BarStretch {
  readonly kind: 'here' | 'gap';
  /** In characters; undefined where nobody knows it. */
  readonly size?: number;
  /** None in a gap. */
  readonly ticks: readonly Tick[];
  /** Where text begins, or where the page tells of the gap. */
  readonly place: Place;
  readonly gap?: Gap;
}

/** A map of the document from beginning to end. */
export interface Bar {
  readonly stretches: readonly BarStretch[];
}

interface Growing {
  readonly kind: 'here' | 'gap';
  size?: number;
  readonly ticks: Tick[];
  readonly place: Place;
  readonly gap?: Gap;
}

/** So many places can be told apart on the bar; a million repairs draw no more than this. */
const STEPS = 400;

/** The map of these paragraphs; gaps measured in pages or words are turned into characters by the share that is here. */
export function barOf(paragraphs: readonly PlacedParagraph[], ledger: Ledger): Bar {
  const here = paragraphs.reduce((sum, { pieces }) => pieces.reduce((all, piece) => all + lengthOf(piece), sum), 0);
  const perUnit = charactersPerUnit(ledger, here);
  const stretches: Growing[] = [];
  for (const paragraph of paragraphs) {
    for (const piece of paragraph.pieces) {
      const { from, to } = piece;
      grow(stretches, piece, { passage: passageOf(piece, paragraph), from, to }, perUnit, here);
    }
  }
  return { stretches: stretches.filter(({ kind, size }) => kind === 'gap' || size).map(inShares) };
}

function grow(stretches: Growing[], piece: PlacedPiece, place: Place, perUnit: number | undefined, here: number): void {
  if (isHolePiece(piece)) {
    const size = sizeOf(piece.gap, perUnit);
    stretches.push({ kind: 'gap', ...(size !== undefined && { size }), ticks: [], place, gap: piece.gap });
    return;
  }
  const last = stretches.at(-1);
  const open = last?.kind === 'here' ? last : { kind: 'here' as const, size: 0, ticks: [], place };
  if (open !== last) stretches.push(open);
  const start = open.size ?? 0;
  const kind = tickKind(piece);
  if (kind) addTick(open.ticks, { kind, at: start, size: lengthOf(piece), place, words: wordsOf(piece) }, here / STEPS);
  open.size = start + lengthOf(piece);
}

/** Where the text that is here has come so far: `share` of the stretch (0 to 1) is ahead of it. */
export function placeIn(stretch: BarStretch, share: number, paragraphs: readonly PlacedParagraph[]): Place {
  let left = share * (stretch.size ?? 0);
  let isInside = false;
  for (const paragraph of paragraphs) {
    for (const piece of paragraph.pieces) {
      const passage = passageOf(piece, paragraph);
      isInside ||= passage === stretch.place.passage && piece.from === stretch.place.from;
      if (!isInside) continue;
      const length = lengthOf(piece);
      if (left < length) return { passage, from: piece.from, to: piece.to, ...within(piece, Math.floor(left)) };
      left -= length;
    }
  }
  return stretch.place;
}

function within(piece: PlacedPiece, offset: number): Partial<Place> {
  return piece.kind === 'text' ? { from: piece.from + offset, to: piece.from + offset + 1 } : {};
}

/** Masked words and suspicions are marked in the text; on the bar they would be specks. */
function isHolePiece(piece: PlacedPiece): piece is Extract<PlacedPiece, { kind: 'flag' }> {
  return piece.kind === 'flag' && isHole(piece.gap);
}

function lengthOf(piece: PlacedPiece): number {
  if (piece.kind === 'text') return piece.text.length;
  if (piece.kind !== 'flag') return (piece.isLeft ? piece.was : piece.now).length;
  return isKept(piece.gap) ? piece.gap.notice.length : 0;
}

function wordsOf(piece: PlacedPiece): string {
  if (piece.kind !== 'mended') return '';
  return piece.isLeft ? piece.was : piece.now;
}

/** Removed readings have no tick: they are everywhere, and would hide the rest. */
function tickKind(piece: PlacedPiece): Tick['kind'] | undefined {
  if (piece.kind === 'text' || piece.kind === 'flag' || isReading(piece.causes)) return undefined;
  if (piece.isLeft) return 'guess';
  return piece.trust === 'sure' ? 'mended' : 'likely';
}

/** Ticks that nobody could tell apart become one, of the kind that is less certain. */
function addTick(ticks: Tick[], tick: Tick, step: number): void {
  const last = ticks.at(-1);
  if (!last || tick.at - (last.at + last.size) > step) {
    ticks.push(tick);
    return;
  }
  const order = ['mended', 'likely', 'guess'] as const;
  const kind = order[Math.max(order.indexOf(last.kind), order.indexOf(tick.kind))]!;
  if (kind === last.kind || tick.size < step) {
    ticks[ticks.length - 1] = { ...last, kind, size: tick.at + tick.size - last.at };
  } else {
    ticks.push(tick);
  }
}

function inShares(stretch: Growing): BarStretch {
  const whole = stretch.size || 1;
  const ticks = stretch.ticks.map((tick) => ({ ...tick, at: tick.at / whole, size: tick.size / whole }));
  return { ...stretch, ticks };
}

/** How many characters a page, word or percent of this document has, judged by the part that is here. */
function charactersPerUnit(ledger: Ledger, here: number): number | undefined {
  if (ledger.unit === 'character') return 1;
  const shown = ledger.shown ?? (ledger.total && ledger.missing ? ledger.total - ledger.missing : undefined);
  return shown ? here / shown : undefined;
}

function sizeOf({ amount }: Gap, perUnit: number | undefined): number | undefined {
  if (!amount) return undefined;
  if (amount.unit === 'character') return amount.value;
  return perUnit && amount.value * perUnit;
}
