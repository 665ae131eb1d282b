import { BLIND, COMMON, type Lattice, slotAt } from './decoder-lattice';
import { HOPELESS, NONE } from './decoder-paths';
import {
  AFTER_UNSEEN_BYTE,
  AFTER_UNSEEN_PAIR,
  ANY_BYTE,
  MARKS_BYTE,
  MARKS_PAIR,
  STATES,
  UNSEEN_END,
  UNSEEN_WHOLE,
  wayed,
} from './decoder-ways';
import { finished, stepOf } from './readers';
import type { Losses } from './run';

/** What it costs that a byte shows as nothing, in nats. */
export const UNSEEN = 3.5;

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

/**
 * Reads a unit behind a byte that shows as nothing, where the two end a character: only then it is known which byte it was.
 *
 *     こ   E3 81 93   ->  ã “
 *     国   8D 91      ->  ‘
 */
export function readAfterUnseen(
  lattice: Lattice,
  h: number,
  from: number,
  cost: number,
  last: number,
  pending: number,
  bytes: number,
): void {
  const { tables, unseen = [] } = lattice.hypotheses[h]!;
  if (bytes > 255) return;
  for (const byte of unseen) {
    const then = stepOf(tables.reader, pending, byte);
    if (then > 0)
      end(lattice, h, wayed(from, AFTER_UNSEEN_BYTE, byte), cost + UNSEEN, last, stepOf(tables.reader, then, bytes));
  }
}

/**
 * Ends characters whose last bytes show as nothing.
 *
 *     с   D1 81      ->  Ñ
 *     き   E3 81 8D   ->  ã
 */
export function endUnseen(lattice: Lattice, h: number): void {
  const { tables, unseen = [], enter } = lattice.hypotheses[h]!;
  const { reader } = tables;
  const { cost, last, pending } = lattice.next;
  const whole = 1 + h * STATES;
  const most = cost[0]! + enter + HOPELESS;
  for (let slot = whole + 1; slot < whole + STATES; slot++) {
    const spent = cost[slot]! + UNSEEN;
    if (slot === whole + UNSEEN_WHOLE || spent === NONE || spent > most) continue;
    for (const first of unseen) {
      const then = stepOf(reader, pending[slot]!, first);
      end(lattice, h, wayed(slot, UNSEEN_END, first), spent, last[slot]!, then);
      if (then <= 0 || spent + UNSEEN > most) continue;
      for (const second of unseen)
        end(
          lattice,
          h,
          wayed(slot, UNSEEN_END, first, second),
          spent + UNSEEN,
          last[slot]!,
          stepOf(reader, then, second),
        );
    }
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

/** Keeps the way to a character that a reader's `step` ended, if it did. */
function end(lattice: Lattice, h: number, source: number, spent: number, last: number, step: number): void {
  const unit = finished(step);
  if (step >= -1 || unit > 0xffff || spent >= lattice.next.cost[1 + h * STATES + UNSEEN_WHOLE]!) return;
  if (lattice.isHopeless(h, spent, 0) || !isAssigned(unit)) return;
  lattice.keep(h, 1 + h * STATES + UNSEEN_WHOLE, source, spent + lattice.costs.cost(last, unit), unit, 0);
}

const [ASSIGNED, UNASSIGNED] = [1, 2];
/** Of each unit that was asked for, one of these. */
const assigned = new Uint8Array(0x10000);

/** Whether there is such a character: nobody wrote \u038d, whose bytes are those of half a \u03a0. */
function isAssigned(unit: number): boolean {
  assigned[unit] ||= /\p{Cn}/u.test(String.fromCharCode(unit)) ? UNASSIGNED : ASSIGNED;
  return assigned[unit] === ASSIGNED;
}
