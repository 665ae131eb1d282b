import { mayEndAfter } from '../kinds/readers';
import type { Losses } from '../kinds/run';
import { BLIND, COMMON, type Lattice } from './decoder-lattice';
import { NONE, WHOLE } from './decoder-paths';
import {
  AFTER_UNSEEN_BYTE,
  AFTER_UNSEEN_PAIR,
  ANY_BYTE,
  MARKS_BYTE,
  MARKS_PAIR,
  STATES,
  slotAt,
  UNSEEN_END,
  UNSEEN_WHOLE,
  wayed,
} from './decoder-ways';
import { UNSEEN, type UnseenEnds } from './unseen-ends';

/** Reads a unit that marks lost bytes (`mark`, else 0), or stands behind a pair that is gone, after the way to slot `from`. */
export function lose(
  lattice: Lattice,
  h: number,
  from: number,
  cost: number,
  pending: number,
  mark: number,
  bytes: number,
  losses: Losses,
): void {
  if (mark === 0 && bytes <= 0x7f) return;
  const { reader } = lattice.hypotheses[h]!.tables;
  const two = reader.lose(pending, 2);
  const blind = pending > 0 ? BLIND : 0;
  if (bytes > 0x7f && two >= 0)
    lattice.feed(h, wayed(from, AFTER_UNSEEN_PAIR), from, cost + losses.unseenPair + blind, COMMON, two, bytes);
  if (mark === 0) return;
  const one = reader.lose(pending, 1);
  const whole = 1 + h * STATES;
  if (one === 0) lattice.keep(h, whole, wayed(from, MARKS_BYTE), cost + losses.byte + blind, COMMON, 0);
  if (mark !== 0x3f && two >= 0)
    lattice.keep(
      h,
      slotAt(h, reader.stage(two), from),
      wayed(from, MARKS_PAIR),
      cost + losses.pair + blind,
      COMMON,
      two,
    );
}

/** Reads a unit behind a byte that shows as nothing, where the two end a character: only then it is known which byte it was. */
export function readAfterUnseen(
  lattice: Lattice,
  h: number,
  from: number,
  cost: number,
  last: number,
  pending: number,
  bytes: number,
  unseen: UnseenEnds,
): void {
  const { reader } = lattice.hypotheses[h]!.tables;
  if (bytes > 255 || !mayEndAfter(2, reader, pending) || isInVain(lattice, h, cost + UNSEEN)) return;
  unseen.find(pending, last, bytes);
  const source = wayed(from, AFTER_UNSEEN_BYTE, unseen.first);
  lattice.keep(h, endOf(h), source, cost + UNSEEN + unseen.cost, unseen.unit, 0);
}

/** Ends characters whose last bytes show as nothing. */
export function endUnseen(lattice: Lattice, h: number, unseen: UnseenEnds): void {
  const { cost, last, pending, open } = lattice.next;
  let slot = 1 + h * STATES;
  for (let bits = open[h]! & ~WHOLE; bits > 0; bits >>= 1, slot++) {
    if ((bits & 1) === 0) continue;
    const count = unseen.count(pending[slot]!);
    const spent = cost[slot]! + UNSEEN + (count === 2 ? UNSEEN : 0);
    if (count === 0 || isInVain(lattice, h, spent)) continue;
    unseen.find(pending[slot]!, last[slot]!);
    const { first, second, unit } = unseen;
    lattice.keep(h, endOf(h), wayed(slot, UNSEEN_END, first, second), spent + unseen.cost, unit, 0);
  }
}

/** Whether a unit is ASCII that is no second byte of a pair in any charset: a space, a digit, most signs. */
export const isAsciiAlone = (unit: number): boolean => unit < 0x40;

/**
 * Ends characters whose last byte shows as nothing, a lead before ASCII that cannot follow it.
 *
 *     第一部。 第二部      E3 80 82 20   ->  銆 and the space
 */
export function endBeforeAscii(lattice: Lattice, h: number): void {
  const { tables, losses } = lattice.hypotheses[h]!;
  const lost = losses?.unseenByte;
  if (lost === undefined) return;
  const { cost, pending } = lattice.next;
  const whole = 1 + h * STATES;
  for (let slot = whole + 1; slot < whole + STATES; slot++) {
    if (slot === whole + UNSEEN_WHOLE || cost[slot] === NONE || tables.reader.lose(pending[slot]!, 1) !== 0) continue;
    const spent = cost[slot]! + lost + BLIND;
    lattice.keep(h, whole + UNSEEN_WHOLE, wayed(slot, UNSEEN_END, ANY_BYTE), spent, COMMON, 0);
  }
}

/** Whether no way is kept that ends a character with an unseen byte and has cost so much: nearly always, and it is known at once. */
const isInVain = (lattice: Lattice, h: number, spent: number): boolean =>
  spent >= lattice.next.cost[endOf(h)]! || lattice.isHopeless(h, spent, 0);

/** The slot where a character of hypothesis `h` ended that has unseen bytes. */
const endOf = (h: number): number => 1 + h * STATES + UNSEEN_WHOLE;
