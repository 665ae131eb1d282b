import type { Edit, Patch } from '../../patch';
import type { Restoring } from '../ends/run-parts';
import type { Misreading } from '../kinds/misreading-kind';
import { type Atom, LOST } from '../kinds/run';
import { lengthByLead } from '../kinds/utf8-length';
import type { Told } from '../trust/run-trust';
import type { PageOfRuns } from '../windows/page-decoding';
import { filledIn, type Marked } from './marked-filling';
import type { Controls } from './restore';

/*
 * A byte that a charset of letters leaves undefined shows as a mark where a program replaces it. Beside what is proven, the bytes
 * that are left say which few characters it can have been, and what stands around tells those apart:
 *
 *     å   C3 A5      Ć�  in windows-1257, which has nothing for A1 and A5: á or å
 *     い   E3 81 84   ã�„ in windows-1252, which has nothing for 81, 8D, 8F, 90 and 9D
 */

/** What a lost byte shows as, if not as a question mark, and any text with one. */
const MARK = '\ufffd';
const MARKED = /[\u0080-\u2fff][\u0080-\u2fff]{0,2}[?\ufffd]/;

/** More bytes of one character tell nothing. */
const MOST_LOST = 2;
/** So many characters in a row are told together. */
const TOGETHER = 4;
/** So many UTF-16 units before and behind a place are looked at. */
const BEFORE = 300;
const BEHIND = 32;

/** What lost a byte that shows as nothing, or so it seems, at the end of a run, with a question mark right behind it. */
function askedAtEnd({ run: { start, was, atoms } }: Told, text: string): Atom | undefined {
  const last = atoms.at(-1);
  return last?.unseen && text.charAt(start + was.length) === '?' ? last : undefined;
}

const CONTROL = /[\u0080-\u009f]/;

/** Which controls a page with some runs may have lost, that shows no byte from 80 to 9F or does. */
export function controlsLost({ shownAs }: Misreading, runs: PageOfRuns, hidesSigns: boolean): Controls {
  if (runs.some((list) => list.some(({ was }) => CONTROL.test(was)))) return 'none';
  return hidesSigns && shownAs === 'windows-1252' ? 'all' : 'undefined';
}

/** Whether most characters of a page that lost a byte have a question mark in its place. */
export function asksFor(told: readonly (readonly Told[])[], passages: readonly string[]): boolean {
  let [asked, unseen] = [0, 0];
  for (const [index, list] of told.entries()) {
    for (const one of list) {
      unseen += one.run.atoms.filter((atom) => atom.unseen).length;
      if (askedAtEnd(one, passages[index]!)) asked++;
    }
  }
  return asked > 0 && asked * 2 >= unseen;
}

/**
 * The edits `found` in a text on a page where a misreading is proven, with those for characters some of whose bytes show as marks. In
 * a later round only marks are left: other charsets make something of some of them, too.
 */
export function withMarkedBytes(
  found: Patch,
  told: readonly Told[],
  text: string,
  page: string,
  restoring: Restoring,
): Patch {
  const { tables, lost, asks } = restoring;
  if (!tables.again || tables.wide) return found;
  const isOther = lost.often || (text !== page && page.includes(MARK));
  const whole = (asks ? withoutAsked(found, told, text) : found).filter(({ was }) => !was.includes(MARK));
  if (isOther || text !== page || !MARKED.test(text)) return isOther ? whole : found;
  return [...whole, ...markedBytesIn(text, whole, restoring)].sort((a, b) => a.start - b.start);
}

/** Edits without characters whose last byte is a question mark that stands behind them. */
function withoutAsked(found: Patch, told: readonly Told[], text: string): Edit[] {
  const ends = new Map(told.map((one) => [one.run.start + one.run.was.length, askedAtEnd(one, text)]));
  return found.flatMap((edit) => {
    const atom = ends.get(edit.start + edit.was.length);
    if (!atom || !edit.was.endsWith(atom.was)) return edit;
    const [was, now] = [edit.was.slice(0, -atom.was.length), edit.now.slice(0, -atom.now.length)];
    return was === '' ? [] : { ...edit, was, now };
  });
}

function markedBytesIn(text: string, found: Patch, restoring: Restoring): Edit[] {
  const edits: Edit[] = [];
  let [at, next, before] = [0, 0, ''];
  for (const group of inGroups(untaken(markedIn(text, restoring), found))) {
    const [from, to] = [group[0]!.start, group.at(-1)!.end];
    for (; next < found.length && found[next]!.start < from; next++) {
      const { start, was, now } = found[next]!;
      before = (before + text.slice(at, start)).slice(-BEFORE) + now;
      at = start + was.length;
    }
    before = (before + text.slice(at, from)).slice(-BEFORE);
    for (const [i, { now, trust }] of filledIn(group, before, behindIn(text, found, next, to), restoring).entries()) {
      const { start, was } = group[i]!;
      edits.push({ start, was, now, causes: [{ damage: restoring.damage, trust }] });
      before += now;
    }
    at = to;
  }
  return edits;
}

/** Places that no edit meets; both are in order. */
function untaken(places: readonly Marked[], found: Patch): Marked[] {
  let next = 0;
  return places.filter(({ start, end }) => {
    while (next < found.length && found[next]!.start + found[next]!.was.length <= start) next++;
    return next === found.length || found[next]!.start >= end;
  });
}

/** What stands behind a place, with the edits from the `next` one on. */
function behindIn(text: string, found: Patch, next: number, from: number): string {
  let [at, behind] = [from, ''];
  for (let i = next; i < found.length && behind.length < BEHIND && found[i]!.start < from + BEHIND; i++) {
    const { start, was, now } = found[i]!;
    behind += text.slice(at, start) + now;
    at = start + was.length;
  }
  return behind + text.slice(at, Math.max(at, from + BEHIND));
}

function markedIn(text: string, { tables: { writing }, asks, drops }: Restoring): Marked[] {
  // Where bytes are dropped, a question mark behind what is left is one.
  const marks = asks || !drops ? `?${MARK}` : MARK;
  const found: Marked[] = [];
  for (let start = 0; start < text.length; start++) {
    const unit = text.charCodeAt(start);
    const length = unit > 0x7f ? lengthByLead(writing[unit]!) : 1;
    if (length === 1) continue;
    const end = start + length;
    const was = text.slice(start, end);
    const bytes = Array.from(was, (letter) => (marks.includes(letter) ? LOST : writing[letter.charCodeAt(0)]!));
    const gone = bytes.filter((byte) => byte === LOST).length;
    const isWhole = bytes.length === length && bytes.slice(1).every((byte) => byte === LOST || byte >> 6 === 2);
    if (!isWhole || gone === 0 || gone > MOST_LOST || gone > length - 1) continue;
    found.push({ start, end, was, bytes });
    start = end - 1;
  }
  return found;
}

/** Characters that stand side by side, together. */
function inGroups(places: readonly Marked[]): Marked[][] {
  const groups: Marked[][] = [];
  for (const place of places) {
    const last = groups.at(-1);
    if (last && last.length < TOGETHER && last.at(-1)!.end === place.start) last.push(place);
    else groups.push([place]);
  }
  return groups;
}
