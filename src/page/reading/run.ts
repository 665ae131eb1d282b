import { isElement, parentOf } from './nodes';

/** A stretch of a text node, in offsets of the text that the page had. */
export interface Piece {
  readonly node: Text;
  readonly from: number;
  readonly to: number;
  /** Program text, which is shown as it is. */
  readonly code: boolean;
}

/** A run of text that a reader sees as one, and the stretches of text nodes that it lies in. */
export interface Passage {
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly part: 'document' | 'aside';
  readonly role: 'paragraph' | 'heading' | 'item';
}

type Place = Pick<Passage, 'part' | 'role'>;

/** Longer runs become several passages, so that no rule meets a text without end. */
const longest = 5_000;
/** Where a run that is too long is best cut. */
const sentenceEnds = /[。！？!?\n](?=[^。！？!?\n]*$)/;

/** Text gathered node by node until the line ends. */
export class Run {
  #pieces: Piece[] = [];
  #texts: string[] = [];
  #place: Place | undefined;

  /** Adds a text node, of which the page's own words are `text`. */
  add(node: Text, text: string, place: Place, code: boolean): void {
    if (text === '') return;
    this.#pieces.push({ node, from: 0, to: text.length, code });
    this.#texts.push(text);
    if (!this.#place && /\S/.test(text)) this.#place = place;
  }

  /** The passages gathered so far: one, or one a line where the page keeps line feeds. The run is empty afterwards. */
  take(): Passage[] {
    const place = this.#place;
    const pieces = this.#pieces;
    const text = place ? this.#texts.join('') : '';
    this.#pieces = [];
    this.#texts = [];
    this.#place = undefined;
    if (!place) return [];
    const whole: Passage = { ...place, text, pieces };
    const isKept = text.includes('\n') && keepsLines(pieces);
    if (!isKept && text.length <= longest && text.trim() === text) return [whole];
    return linesOf(whole, isKept).flatMap(([from, to]) => cut(whole, from, to, isKept));
  }
}

/** The lines of a passage as offsets; one where line feeds are nothing but white space, and not kept. */
function linesOf({ text }: Passage, isKept: boolean): readonly (readonly [number, number])[] {
  if (!isKept) return [[0, text.length]];
  const lines: [number, number][] = [];
  for (let from = 0; from <= text.length; ) {
    const feed = text.indexOf('\n', from);
    const to = feed < 0 ? text.length : feed;
    lines.push([from, to]);
    from = to + 1;
  }
  return lines;
}

function keepsLines(pieces: readonly Piece[]): boolean {
  const fed = pieces.find(({ node }) => node.data.includes('\n') && /\S/.test(node.data)) ?? pieces[0];
  const element = fed && parentOf(fed.node);
  return !!element && isElement(element) && /^(pre|break)/.test(getComputedStyle(element).whiteSpace);
}

/** A stretch of a passage without the white space around it (a kept indent is text), in windows when it is very long; nothing when it is blank. */
function cut(whole: Passage, start: number, end: number, isKept: boolean): Passage[] {
  const text = whole.text.slice(start, end);
  if (!/\S/.test(text)) return [];
  // Only what a browser folds: an indent of ideographic or no-break spaces is text.
  const from = start + (isKept ? 0 : /^[ \t\r\n\f]*/.exec(text)![0].length);
  const to = end - /[ \t\r\n\f]*$/.exec(text.slice(-1000))![0].length;
  const out: Passage[] = [];
  const feeder = new Feeder(whole.pieces);
  for (let at = from; at < to; ) {
    const stop = windowEnd(whole.text, at, to);
    out.push({ ...whole, text: whole.text.slice(at, stop), pieces: feeder.pieces(at, stop) });
    at = stop;
  }
  return out;
}

/** Where a window that starts at `at` ends: at the end of a sentence if there is one in its second half. */
function windowEnd(text: string, at: number, to: number): number {
  if (to - at <= longest) return to;
  const middle = at + longest / 2;
  const found = sentenceEnds.exec(text.slice(middle, at + longest));
  if (found) return middle + found.index + 1;
  const last = text.charCodeAt(at + longest - 1);
  return at + longest - (last >= 0xd800 && last < 0xdc00 ? 1 : 0);
}

/** Cuts pieces along growing offsets, each piece looked at once. */
class Feeder {
  #next = 0;
  #start = 0;
  readonly #pieces: readonly Piece[];

  constructor(pieces: readonly Piece[]) {
    this.#pieces = pieces;
  }

  /** The pieces from one offset to another. */
  pieces(from: number, to: number): Piece[] {
    const out: Piece[] = [];
    for (; this.#next < this.#pieces.length; this.#next++) {
      const piece = this.#pieces[this.#next]!;
      const end = this.#start + piece.to - piece.from;
      const shift = piece.from - this.#start;
      if (end > from && this.#start < to) {
        out.push({ ...piece, from: Math.max(from, this.#start) + shift, to: Math.min(end, to) + shift });
      }
      if (end > to) break;
      this.#start = end;
    }
    return out;
  }
}
