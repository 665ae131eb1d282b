import type { Hypothesis } from './decoder';
import { bytesOfStep, EXIT, IN_OTHER_BYTES, PLAIN, STATES, slotOf, wayOf } from './decoder-ways';
import { finished, type Reader, UNKNOWN } from './readers';
import { type Atom, LOST } from './run';

/** A stretch that a hypothesis reads otherwise, without sound neighbours. */
export interface Found {
  /** Which hypothesis. */
  readonly hypothesis: number;
  /** UTF-16 offset in the text. */
  readonly start: number;
  readonly atoms: readonly Atom[];
  /** Stretches of one misreading, with sound characters between them, have the same number. */
  readonly stay: number;
}

/** The stretches along the cheapest way, in order; `back` holds a row of `slots` steps for each unit from `from` on. */
export function spansOf(
  text: string,
  from: number,
  to: number,
  back: Uint16Array,
  slots: number,
  hypotheses: readonly Hypothesis[],
): Found[] {
  const { way, slot } = stepsTo(to - from, back, slots);
  const found: Found[] = [];
  let at = 0;
  let stay = 0;
  while (at < way.length) {
    if (slot[at] === 0) {
      at++;
      continue;
    }
    const h = Math.floor((slot[at]! - 1) / STATES);
    const first = at;
    do at++;
    while (at < way.length && slot[at]! > 0 && Math.floor((slot[at]! - 1) / STATES) === h && !entersAt(way[at]!));
    found.push(...stretches(text, from, first, at, way, slot, h, hypotheses[h]!, stay++));
  }
  return found;
}

/** The mark of a step that comes from the page as it stands. */
const FROM_PAGE = 8;
const entersAt = (way: number): boolean => (way & FROM_PAGE) > 0;

/** For each unit the way it was taken (with `FROM_PAGE`), and the slot that it led to, 0 where it stays. */
function stepsTo(length: number, back: Uint16Array, slots: number): { way: Uint8Array; slot: Uint16Array } {
  const way = new Uint8Array(length);
  const slot = new Uint16Array(length);
  let now = 0;
  for (let i = length; i > 0; i--) {
    let source = back[i * slots + now]!;
    if (wayOf(source) === EXIT) {
      now = slotOf(source);
      source = back[i * slots + now]!;
    }
    slot[i - 1] = now;
    way[i - 1] = wayOf(source) | (slotOf(source) === 0 ? FROM_PAGE : 0);
    now = slotOf(source);
  }
  return { way, slot };
}

function stretches(
  text: string,
  from: number,
  first: number,
  end: number,
  way: Uint8Array,
  slot: Uint16Array,
  h: number,
  { tables }: Hypothesis,
  stay: number,
): Found[] {
  const found: Found[] = [];
  const whole = 1 + h * STATES;
  let taken: Atom[] = [];
  let start = first;
  let atom = first;
  let bytes: number[] = [];
  const flush = () => {
    if (taken.length > 0) found.push({ hypothesis: h, start: from + start, atoms: taken, stay });
    taken = [];
  };
  for (let i = first; i < end; i++) {
    const step = way[i]! & 7;
    const unit = text.charCodeAt(from + i);
    const code = (step === IN_OTHER_BYTES ? tables.other : tables.writing)![unit]!;
    const stays = slot[i] === whole && code === 0 && step === PLAIN;
    if (!stays) bytes.push(...bytesOfStep(step, code));
    if (slot[i] !== whole) continue;
    const was = text.slice(from + atom, from + i + 1);
    const now = stays ? was : textOf(bytes, tables.reader);
    if (now === was && !bytes.includes(LOST)) {
      flush();
      start = i + 1;
    } else taken.push({ was, now, bytes });
    atom = i + 1;
    bytes = [];
  }
  flush();
  return found;
}

function textOf(bytes: readonly number[], reader: Reader): string {
  let text = '';
  let pending = 0;
  for (const byte of bytes) {
    pending = byte === LOST ? reader.lose(pending, 1) : reader.step(pending, byte);
    if (pending > 0) continue;
    const point = pending === 0 ? UNKNOWN : finished(pending);
    text += point === UNKNOWN ? '\ufffd' : String.fromCodePoint(point);
    pending = 0;
  }
  return text;
}
