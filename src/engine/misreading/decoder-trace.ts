import {
  AFTER_UNSEEN_BYTE,
  AFTER_UNSEEN_PAIR,
  bytesOfStep,
  EXIT,
  endsBlindly,
  IN_OTHER_BYTES,
  PLAIN,
  STATES,
  slotOf,
  UNSEEN_END,
  UNSEEN_WHOLE,
  unseenOf,
  wayOf,
} from './decoder-ways';
import type { Hypothesis } from './hypothesis';
import type { Opened } from './opened';
import { finished, type Reader, UNKNOWN } from './readers';
import { type Atom, LOST } from './run';

/** A stretch that a hypothesis reads otherwise, without sound neighbours. */
export interface Found {
  /** Which hypothesis. */
  readonly hypothesis: number;
  /** UTF-16 offset in the text. */
  readonly start: number;
  readonly atoms: Atom[];
  /** Stretches of one misreading, with sound characters between them, have the same number. */
  readonly stay: number;
}

/** The stretches along the cheapest way, in order; `back` holds a row of `slots` steps for each unit from `from` on. */
export function spansOf(
  text: string,
  from: number,
  to: number,
  back: Uint32Array,
  slots: number,
  hypotheses: readonly Hypothesis[],
): Found[] {
  const steps = stepsTo(to - from, back, slots);
  const found: Found[] = [];
  let at = 0;
  let stay = 0;
  while (at < steps.length) {
    const h = hypothesisAt(steps[at]!);
    if (h < 0) {
      at++;
      continue;
    }
    const first = at;
    do at++;
    while (at < steps.length && hypothesisAt(steps[at]!) === h && slotOf(steps[at]!.source) > 0);
    found.push(
      ...stretches(
        text.slice(from + first, from + at),
        from + first,
        steps.slice(first, at),
        h,
        hypotheses[h]!,
        stay++,
      ),
    );
  }
  return found;
}

/** How one unit was taken. */
interface Step {
  /** As `wayed` gives it. */
  readonly source: number;
  /** The slot it led to, 0 where the unit stays. */
  readonly slot: number;
  /** Bytes behind it that show as nothing, `LOST` for one that nobody knows. */
  readonly ending: readonly number[];
}

const hypothesisAt = ({ slot }: Step): number => Math.floor((slot - 1) / STATES);

function stepsTo(length: number, back: Uint32Array, slots: number): Step[] {
  const steps = new Array<Step>(length);
  let now = 0;
  for (let i = length; i > 0; i--) {
    const row = i * slots;
    if (wayOf(back[row + now]!) === EXIT) now = slotOf(back[row + now]!);
    const slot = now;
    let source = back[row + now]!;
    let ending: readonly number[] = [];
    if (wayOf(source) === UNSEEN_END) {
      ending = endsBlindly(source) ? [LOST] : unseenOf(source);
      source = back[row + slotOf(source)]!;
    }
    steps[i - 1] = { source, slot, ending };
    now = slotOf(source);
  }
  return steps;
}

function stretches(
  text: string,
  from: number,
  steps: readonly Step[],
  hypothesis: number,
  { tables }: Hypothesis,
  stay: number,
): Found[] {
  const found: Found[] = [];
  let at = from;
  let isOpen = false;
  for (const atom of atomsOf(text, steps, 1 + hypothesis * STATES, tables)) {
    const isChanged = atom.now !== atom.was || atom.bytes.includes(LOST);
    if (isChanged && isOpen) found.at(-1)!.atoms.push(atom);
    else if (isChanged) found.push({ hypothesis, start: at, atoms: [atom], stay });
    isOpen = isChanged;
    at += atom.was.length;
  }
  return found;
}

/** The smallest parts of a stretch, those that stay as they are included. */
function atomsOf(text: string, steps: readonly Step[], whole: number, tables: Opened): Atom[] {
  const atoms: Atom[] = [];
  let start = 0;
  let bytes: number[] = [];
  let unseen: number[] = [];
  let isSpaced = false;
  const add = (hidden: readonly number[]) => {
    unseen.push(...hidden.flatMap((byte, at) => (byte === LOST ? [] : bytes.length + at)));
    bytes.push(...hidden);
  };
  const close = (end: number, stays: boolean) => {
    const was = text.slice(start, end);
    const now = stays ? was : textOf(bytes, tables.reader);
    atoms.push({ was, now, bytes, ...(unseen.length > 0 && { unseen }), ...(isSpaced && { isSpaced }) });
    [start, bytes, unseen, isSpaced] = [end, [], [], false];
  };
  for (const [i, { source, slot, ending }] of steps.entries()) {
    const way = wayOf(source);
    const code = (way === IN_OTHER_BYTES ? tables.other : tables.writing)![text.charCodeAt(i)]!;
    const isWhole = slot === whole || slot === whole + UNSEEN_WHOLE;
    const stays = isWhole && code === 0 && way === PLAIN;
    if (way === AFTER_UNSEEN_BYTE) add(unseenOf(source));
    if (way === IN_OTHER_BYTES && text.charAt(i) === ' ') isSpaced = true;
    const own = stays ? [] : bytesOfStep(way, code);
    const ends = way === AFTER_UNSEEN_PAIR && start < i && endsWith(bytes, own.slice(0, 2), tables.reader);
    if (ends) {
      bytes.push(...own.splice(0, 2));
      close(i, false);
    }
    bytes.push(...own);
    add(ending);
    if (isWhole) close(i + 1, stays);
  }
  return atoms;
}

// 杩峰   E8 BF B7, E5 and two that show as nothing: what is seen behind them begins a character, and loses nothing with them
/** Whether the bytes lost behind others end a character. */
function endsWith(bytes: readonly number[], lost: readonly number[], reader: Reader): boolean {
  return pendingAfter([...bytes, ...lost], reader) === 0;
}

function textOf(bytes: readonly number[], reader: Reader): string {
  let text = '';
  let pending = 0;
  for (const byte of bytes) {
    pending = afterByte(pending, byte, reader);
    if (pending > 0) continue;
    const point = pending === 0 ? UNKNOWN : finished(pending);
    text += point === UNKNOWN ? '\ufffd' : String.fromCodePoint(point);
    pending = 0;
  }
  return text;
}

/** What is pending behind bytes, 0 where a character ends. */
function pendingAfter(bytes: readonly number[], reader: Reader): number {
  return bytes.reduce((pending, byte) => Math.max(0, afterByte(pending, byte, reader)), 0);
}

const afterByte = (pending: number, byte: number, reader: Reader): number =>
  byte === LOST ? reader.lose(pending, 1) : reader.step(pending, byte);
