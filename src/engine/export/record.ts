import type { Found } from '../gaps/found';
import type { Ledger } from '../gaps/ledger';
import { webAddress } from './address';
import { type Flag, textOf } from './export';
import { type Grouped, groupsOf, isGroup } from './marks';
import type { Paragraph, Piece } from './paragraphs';
import type { Mark } from './passage';

/** A document as it was read, with what was found in it. */
export interface ReadDocument {
  readonly title: string;
  /** Where it was read; empty where nobody knows or wants it said. */
  readonly address: string;
  /** When it was read, as ISO 8601 has it; left out where nobody wants it said. */
  readonly read?: string;
  /** BCP 47 tag as the page declares it, or empty. */
  readonly language: string;
  readonly paragraphs: readonly Paragraph[];
  readonly ledger: Ledger;
  readonly found: Found;
  /** What was found, in the reader's language. */
  readonly sentence: string;
}

/**
 * A document as JSON for programs: `text` of a paragraph is what a reader copies, `gaps` and `repairs` say where in it
 * (UTF-16 offsets), `quoted` in how many quotations it stands, `marks` which of its words HTML has elements for. It may stand in a web page as it is: nothing in it ends a script, or a line to an old parser.
 */
export function toJson(document: ReadDocument, flag: Flag): string {
  const { title, address, read, language, paragraphs, ledger, found, sentence } = document;
  const placed = paragraphs.flatMap(({ pieces }, paragraph) => placesOf(pieces, paragraph, flag));
  const record = {
    title,
    address,
    ...(read !== undefined && { read }),
    language,
    paragraphs: paragraphs.map(({ role, pieces, quotations = [] }) => ({
      role,
      text: textsOf(pieces, flag).join(''),
      ...(quotations.length > 0 && { quoted: quotations.length }),
      ...toldMarks(groupsOf(pieces), flag),
    })),
    gaps: placed.flatMap(({ piece, ...place }) => (piece.kind === 'flag' ? [gapOf(piece, place, flag)] : [])),
    repairs: placed.flatMap(({ piece, ...place }) => (piece.kind === 'mended' ? [repairOf(piece, place)] : [])),
    ledger,
    found,
    sentence,
  };
  return `${JSON.stringify(record, null, 2).replace(/[<>&\u2028\u2029]/gu, escapeOf)}\n`;
}

function escapeOf(sign: string): string {
  return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** Where a piece begins: in which paragraph, and at which offset of its text. */
interface Place {
  readonly paragraph: number;
  readonly at: number;
}

function placesOf(pieces: readonly Piece[], paragraph: number, flag: Flag): (Place & { piece: Piece })[] {
  let at = 0;
  return textsOf(pieces, flag).map((text, i) => {
    at += text.length;
    return { piece: pieces[i]!, paragraph, at: at - text.length };
  });
}

/** What words of a text are besides words: `name` is what HTML calls that. */
interface ToldMark {
  readonly name: Mark[2];
  readonly at: number;
  readonly length: number;
  readonly address?: string;
  readonly reading?: string;
}

function toldMarks(entries: Grouped<Piece>, flag: Flag): { readonly marks?: readonly ToldMark[] } {
  const marks: ToldMark[] = [];
  let end = 0;
  const add = (all: Grouped<Piece>) => {
    for (const one of all) {
      if (!isGroup(one)) {
        end += textOf(one, flag).length;
        continue;
      }
      const [, , name, value] = one.mark;
      const [at, place] = [end, marks.length];
      add(one.inside);
      const address = name === 'a' ? webAddress(value) : undefined;
      if (name === 'a' && address === undefined) continue;
      const reading = name === 'ruby' && { reading: value! };
      marks.splice(place, 0, { name, at, length: end - at, ...(address && { address }), ...reading });
    }
  };
  add(entries);
  return marks.length > 0 ? { marks } : {};
}

function textsOf(pieces: readonly Piece[], flag: Flag): string[] {
  return pieces.map((piece) => textOf(piece, flag));
}

function gapOf({ gap }: Extract<Piece, { kind: 'flag' }>, place: Place, flag: Flag) {
  const { passage: _passage, at: _at, stated: _stated, ...said } = gap;
  return { ...place, flag: flag(gap), ...said };
}

function repairOf({ was, now, trust, isLeft, causes }: Extract<Piece, { kind: 'mended' }>, place: Place) {
  return { ...place, was, now, trust, made: !isLeft, damages: causes.map(({ damage }) => damage) };
}
