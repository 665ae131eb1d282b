import { type Edit, endOf, type Patch, trustOf } from '../../patch';

const LETTERS = /\p{L}{2}$/u;
const SMALL = /^\p{Ll}{2}/u;

/**
 * Guesses of a text with a hyphen (U+2010) for a closing quotation mark within a word: `wellâ€known`. Both are E2 80 and a byte that
 * windows-1252 leaves undefined, 90 or 9D; a space or a mark follows the quotation mark.
 */
export function withHyphens(edits: Patch, text: string): Patch {
  const isHyphen = (edit: Edit) =>
    edit.now === '\u201d' &&
    trustOf(edit) === 'guess' &&
    LETTERS.test(text.slice(0, edit.start)) &&
    SMALL.test(text.slice(endOf(edit)));
  return edits.map((edit) => (isHyphen(edit) ? { ...edit, now: '\u2010' } : edit));
}
