import type { Opened } from '../kinds/opened';
import { finished, type Reader, stepOf, UNKNOWN } from '../kinds/readers';
import { type Atom, LOST } from '../kinds/run';
import { Steps } from './decoder-steps';
import {
  AFTER_UNSEEN_BYTE,
  AFTER_UNSEEN_PAIR,
  addBytesOfStep,
  endsBlindly,
  IN_OTHER_BYTES,
  PLAIN,
  STATES,
  slotOf,
  UNSEEN_WHOLE,
  unseenOf,
  wayOf,
} from './decoder-ways';
import type { Hypothesis } from './hypothesis';

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

/** Ways are followed back one after the other. */
const steps = new Steps();

/** The stretches along the cheapest way, in order; `back` holds a row of `slots` steps for each unit from `from` on. */
export function spansOf(
  text: string,
  from: number,
  to: number,
  back: Uint32Array,
  slots: number,
  hypotheses: readonly Hypothesis[],
): Found[] {
  const length = to - from;
  steps.follow(length, back, slots);
  const found: Found[] = [];
  let at = 0;
  let stay = 0;
  while (at < length) {
    const slot = steps.slots[at]!;
    if (slot === 0) {
      at++;
      continue;
    }
    const h = hypothesisAt(slot);
    const first = at;
    do at++;
    while (at < length && hypothesisAt(steps.slots[at]!) === h && slotOf(steps.sources[at]!) > 0);
    addStretches(found, text, { from, first, end: at, hypothesis: h, stay: stay++ }, hypotheses[h]!.tables);
  }
  return found;
}

const hypothesisAt = (slot: number): number => Math.floor((slot - 1) / STATES);

/** Steps under one hypothesis, from `first` to before `end`, of a text that is read from an offset on. */
interface Stay {
  readonly from: number;
  readonly first: number;
  readonly end: number;
  readonly hypothesis: number;
  readonly stay: number;
}

/** Adds the stretches of a stay, without the characters that stay as they are. */
function addStretches(
  found: Found[],
  text: string,
  { from, first, end, hypothesis, stay }: Stay,
  tables: Opened,
): void {
  const whole = 1 + hypothesis * STATES;
  let open: Atom[] | undefined;
  let start = first;
  let hasPair = true; // whether a pair that shows as nothing before the first unit of an atom is the atom's
  const add = (atom: Atom | undefined) => {
    if (!atom) open = undefined;
    else if (open) open.push(atom);
    else {
      open = [atom];
      found.push({ hypothesis, start: from + start, atoms: open, stay });
    }
  };
  for (let at = first; at < end; at++) {
    if (start < at && wayOf(steps.sources[at]!) === AFTER_UNSEEN_PAIR) {
      const before = bytesOf(text, from, start, at, tables, hasPair);
      before.bytes.push(LOST, LOST);
      if (pendingAfter(before.bytes, tables.reader) === 0) {
        add(atomOf(text.slice(from + start, from + at), before, tables.reader));
        start = at;
        hasPair = false;
      }
    }
    const slot = steps.slots[at]!;
    if (slot !== whole && slot !== whole + UNSEEN_WHOLE) continue;
    const isSame = staysAt(text, from, at, tables);
    const own = isSame ? undefined : bytesOf(text, from, start, at + 1, tables, hasPair);
    add(own && atomOf(text.slice(from + start, from + at + 1), own, tables.reader));
    start = at + 1;
    hasPair = true;
  }
}

/** Whether a character ends with a step that has no bytes. */
function staysAt(text: string, from: number, at: number, { writing }: Opened): boolean {
  return wayOf(steps.sources[at]!) === PLAIN && writing[text.charCodeAt(from + at)] === 0;
}

/** Bytes that some steps read, and what of them the page does not show. */
type Bytes = Pick<Atom, 'unseen'> & { readonly bytes: number[]; readonly isSpaced: boolean };

/** What the steps from `first` to before `end` read, with or without a pair that shows as nothing before the first. */
function bytesOf(text: string, from: number, first: number, end: number, tables: Opened, hasPair: boolean): Bytes {
  const bytes: number[] = [];
  let unseen: number[] | undefined;
  let isSpaced = false;
  const hide = (source: number) => {
    for (const byte of unseenOf(source)) {
      unseen ??= [];
      unseen.push(bytes.length);
      bytes.push(byte);
    }
  };
  for (let at = first; at < end; at++) {
    const source = steps.sources[at]!;
    const way = wayOf(source);
    const unit = text.charCodeAt(from + at);
    if (way === AFTER_UNSEEN_BYTE) hide(source);
    if (way === IN_OTHER_BYTES && unit === SPACE) isSpaced = true;
    const isTaken = at === first && !hasPair && way === AFTER_UNSEEN_PAIR;
    const code = (way === IN_OTHER_BYTES ? tables.other : tables.writing)![unit]!;
    addBytesOfStep(bytes, isTaken ? PLAIN : way, code);
    const ending = steps.endings[at]!;
    if (ending === 0) continue;
    if (endsBlindly(ending)) bytes.push(LOST);
    else hide(ending);
  }
  return { bytes, isSpaced, ...(unseen && { unseen }) };
}

/** The smallest part of a stretch that some bytes make; `undefined` where it stays as it is. */
function atomOf(was: string, { bytes, unseen, isSpaced }: Bytes, reader: Reader): Atom | undefined {
  const now = textOf(bytes, reader);
  if (now === was && !bytes.includes(LOST)) return undefined;
  return { was, now, bytes, ...(unseen && { unseen }), ...(isSpaced && { isSpaced }) };
}

const SPACE = 0x20;

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

// 杩峰   E8 BF B7, E5 and two that show as nothing: what is seen behind them begins a character, and loses nothing with them
/** What is pending behind bytes, 0 where a character ends. */
function pendingAfter(bytes: readonly number[], reader: Reader): number {
  return bytes.reduce((pending, byte) => Math.max(0, afterByte(pending, byte, reader)), 0);
}

const afterByte = (pending: number, byte: number, reader: Reader): number =>
  byte === LOST ? reader.lose(pending, 1) : stepOf(reader, pending, byte);
