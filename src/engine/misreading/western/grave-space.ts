import { applyPatch, asGuess, type Edit, endOf, type Patch } from '../../patch';

/*
 * à is C3 A0 in UTF-8, and A0 a no-break space where it is read as Latin-1. Programs make that a plain space, and many then make one
 * of several in a row:
 *
 *     à la      Ã + no-break space + space + la   ->   Ã  la   ->   Ã la
 *     pàgina    Ã + no-break space + gina         ->   pÃ gina
 */

/** `Ã` and a plain space: the no-break space of `à`, or one space that a program made of that and of a real one. */
const SPACED = '\u00c3 ';
/** A no-break space that nobody touched, or one beside a real space: where any is left, no program made one space of two. */
const UNTOUCHED = /\u00c3(?:\u00a0| [ \u00a0])/;

/** Words that begin with à: às, àquele, àquilo in Portuguese, the rest in Catalan. */
const BEGINS =
  /^(?:s(?!\p{L})|quel[ae]s?(?!\p{L})|quilo(?!\p{L})|cid|gil|lbum|lies|lgebra|mbit|mpli|ngel|nim|nsia|rab|rbitre|rea|rid|tic|tom|udio|via)/iu;
/** Words that end with à: voilà, déjà, là, delà, celà, holà in French; città, già, -ità, -età in Italian. */
const ENDS = /(?<!\p{L})(?:voil|d(?:é|Ã©)j|l|del|cel|hol|gi|citt|\p{L}*[ie]t)$/iu;
const LETTER = /\p{L}$/u;
const BEGINS_WITH_LETTER = /^\p{L}/u;
/** Marks that no space stands before. */
const CLOSES = /^(?:$|[\s.,;:!?)\]}\u00bb\u2019\u201d\u2026'"-])/;
/** The last letter of a word, as in làm. */
const LONE_CONSONANT = /^[b-df-hj-np-tv-xz](?![\p{L}'\u2019])/iu;

const merged = new WeakMap<readonly string[], boolean>();

/** Whether a program may have made one space of the no-break space of an à and the space behind it, as far as a page `shown` tells. */
function mayBeMerged(shown: readonly string[]): boolean {
  const known = merged.get(shown) ?? !shown.some((text) => UNTOUCHED.test(text));
  merged.set(shown, known);
  return known;
}

/**
 * What stands between an à and what is behind its `Ã` and a plain space, on a page `shown` so: a space, nothing, or `undefined` where it may be
 * either. `before` and `after` are what is said before the à and behind the space.
 */
export function spaceBehindGrave(before: string, after: string, shown: readonly string[]): string | undefined {
  if (!mayBeMerged(shown)) return '';
  if (after.startsWith('/')) return undefined;
  if (!BEGINS_WITH_LETTER.test(after)) return CLOSES.test(after) ? '' : ' ';
  if (!LETTER.test(before)) return BEGINS.test(after) ? '' : ' ';
  return ENDS.test(before) && !LONE_CONSONANT.test(after) ? ' ' : undefined;
}

/** The edits of a text on a page `shown` so, with the space behind each à that its last byte was merged with; what may be merged or not is a guess. */
export function withSpacesBehindGraves(edits: Patch, text: string, shown: readonly string[]): Patch {
  if (!edits.some(({ was }) => was.includes(SPACED))) return edits;
  return edits.map((edit, index) => {
    if (!edit.was.includes(SPACED)) return edit;
    const before = applyPatch(text.slice(0, edit.start), edits.slice(0, index));
    return withSpaces(edit, before, text.slice(endOf(edit)), shown);
  });
}

function withSpaces(edit: Edit, before: string, after: string, shown: readonly string[]): Edit {
  const signs = [...edit.was.matchAll(/\u00c3[ \u00a0]/g)];
  let seen = 0;
  let isOpen = false;
  const now = edit.now.replace(/\u00e0/g, (letter, at: number) => {
    if (signs[seen++]?.[0] !== SPACED) return letter;
    const space = spaceBehindGrave(before + edit.now.slice(0, at), edit.now.slice(at + 1) + after, shown);
    isOpen ||= space === undefined;
    return letter + (space ?? '');
  });
  const spaced = { ...edit, now };
  return isOpen ? asGuess(spaced) : spaced;
}
