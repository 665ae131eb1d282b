import { isHole, isKept, isReading } from '../engine/found';
import type { Gap } from '../engine/gap';
import type { Ledger } from '../engine/ledger';
import type { Paragraph, Piece } from '../engine/paragraphs';

/** A stretch of the document: text that is here, or a gap; `size` in characters, undefined where nobody knows it. */
export interface Stretch {
  readonly kind: 'here' | 'gap';
  readonly size?: number;
}

/** A place that was repaired, or would be; `at` and `size` are shares of the text that is here, from 0 to 1. */
export interface Tick {
  readonly kind: 'mended' | 'likely' | 'guess';
  readonly at: number;
  readonly size: number;
}

/** A map of the document from beginning to end. Ticks lie on the stretches that are here, counted without the gaps. */
export interface Bar {
  readonly stretches: readonly (Stretch & { readonly ticks: readonly Tick[] })[];
}

/** So many places can be told apart on the bar; a million repairs draw no more than this. */
const STEPS = 400;

/** The map of these paragraphs; gaps measured in pages or words are turned into characters by the share that is here. */
export function barOf(paragraphs: readonly Paragraph[], ledger: Ledger): Bar {
  const pieces = paragraphs.flatMap((paragraph) => paragraph.pieces);
  const here = pieces.reduce((sum, piece) => sum + lengthOf(piece), 0);
  const perUnit = charactersPerUnit(ledger, here);
  const stretches: { kind: 'here' | 'gap'; size?: number; ticks: Tick[] }[] = [];
  let open: { kind: 'here'; size: number; ticks: Tick[] } | undefined;
  for (const piece of pieces) {
    if (isHolePiece(piece)) {
      const size = sizeOf(piece.gap, perUnit);
      stretches.push({ kind: 'gap', ...(size !== undefined && { size }), ticks: [] });
      open = undefined;
      continue;
    }
    if (!open) {
      open = { kind: 'here', size: 0, ticks: [] };
      stretches.push(open);
    }
    const kind = tickKind(piece);
    if (kind) addTick(open.ticks, { kind, at: open.size, size: lengthOf(piece) }, here / STEPS);
    open.size += lengthOf(piece);
  }
  return { stretches: stretches.filter(({ kind, size }) => kind === 'gap' || size).map(inShares) };
}

/** Masked words and suspicions are marked in the text; on the bar they would be specks. */
function isHolePiece(piece: Piece): piece is Extract<Piece, { kind: 'flag' }> {
  return piece.kind === 'flag' && isHole(piece.gap);
}

function lengthOf(piece: Piece): number {
  if (piece.kind === 'text') return piece.text.length;
  if (piece.kind !== 'flag') return (piece.isLeft ? piece.was : piece.now).length;
  return isKept(piece.gap) ? piece.gap.notice.length : 0;
}

/** Removed readings have no tick: they are everywhere, and would hide the rest. */
function tickKind(piece: Piece): Tick['kind'] | undefined {
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
    ticks[ticks.length - 1] = { kind, at: last.at, size: tick.at + tick.size - last.at };
  } else {
    ticks.push(tick);
  }
}

function inShares(stretch: { kind: 'here' | 'gap'; size?: number; ticks: Tick[] }) {
  const whole = stretch.size || 1;
  return {
    ...stretch,
    ticks: stretch.ticks.map(({ kind, at, size }) => ({ kind, at: at / whole, size: size / whole })),
  };
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
