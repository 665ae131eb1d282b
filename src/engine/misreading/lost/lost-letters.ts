import { type CyrillicLanguage, cyrillicLanguageOf } from '../../language/cyrillic-language';
import { letterFit, unknownLetter } from '../../language/letter-model';
import type { Misreading } from '../kinds/misreading-kind';
import { opened } from '../kinds/opened';
import { readBytes } from '../kinds/readers';
import type { Atom, Run } from '../kinds/run';

/*
 * Letters of which a byte shows as nothing. Only a handful of letters have the rest, and the letters around tell which it was:
 *
 *     доступ   Ð´Ð¾Ñ\u0081Ñ‚ÑƒÐ¿   the charset has no 81:   Ð´Ð¾ÑÑ‚ÑƒÐ¿
 *                   ^^^^^                                    с, э or я
 */

/** A letter of which a byte is lost, as what it most likely is. */
export interface LikelyLetter {
  readonly now: string;
  /** Nats by which it fits better than any other that has the bytes that are left. */
  readonly lead: number;
  /** Whether its word is elsewhere on the page, with all its letters. */
  readonly isOnPage: boolean;
}

/** Letters that nobody writes any more, and signs of phonetics. */
const UNUSED = /[\u0180-\u018e\u0190-\u019f\u01a2-\u01ae\u01b1-\u036f\u03cf-\u03ff\u0450\u045d\u0460-\u048f]/;
const EUROPEAN = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]$/u;
const VIETNAMESE = '\u1e00';
const LATIN = /^\p{Script=Latin}$/u;

/** Whether the letter model has learnt what a charset may hide of a letter. */
const isLearnt = (letter: string, { written, shownAs }: Misreading) =>
  written === 'utf-8' &&
  (shownAs === 'windows-1252' || (shownAs === 'windows-1250' && LATIN.test(letter) && letter < VIETNAMESE));

/** Nats that a letter must fit better by in languages that the model has read less of; in the last two it was wrong too often. */
const MORE: Readonly<Record<CyrillicLanguage, number>> = {
  other: 0,
  sr: 0,
  uk: 2,
  be: Number.POSITIVE_INFINITY,
  bg: Number.POSITIVE_INFINITY,
};
const CYRILLIC = /^\p{Script=Cyrillic}$/u;

/** Nats that a word is worth that is elsewhere on the page, with all its letters. */
const ON_PAGE = 8;
/** Shorter words have others that differ in a letter. */
const TELLING = 5;

/** What the letters of some runs on a page are of which a byte is lost, by what shows them. */
export function likelyLetters(
  kind: Misreading,
  page: readonly (readonly Run[])[],
  passages: readonly string[],
): ReadonlyMap<Atom, LikelyLetter> {
  const found = new Map<Atom, LikelyLetter>();
  if (!page.some((runs) => runs.some(({ atoms }) => atoms.some((atom) => lettersFor(atom, kind).length > 0))))
    return found;
  const mended = page.map((runs, index) => withUnknownLetters(runs, passages[index]!, kind));
  const texts = mended.map(({ text }) => text);
  const known = { words: wordsIn(texts), language: cyrillicLanguageOf(texts) };
  for (const { text, places } of mended)
    for (const [atom, at] of places) found.set(atom, likeliest(lettersFor(atom, kind), text, at, known));
  return found;
}

/** The letters that have what is left of an atom's bytes; none where it is no letter, or where that is known. */
function lettersFor({ now, bytes, unseen = [] }: Atom, kind: Misreading): string[] {
  const [at] = unseen;
  if (at === undefined || unseen.length > 1 || !EUROPEAN.test(now) || !isLearnt(now, kind)) return [];
  const { reader, unseen: hidden = [] } = opened(kind);
  const letters = hidden.flatMap((byte) => readBytes(bytes.with(at, byte), reader) ?? []);
  const used = letters.filter((letter) => EUROPEAN.test(letter) && !UNUSED.test(letter));
  return used.length > 1 ? used : [];
}

/** A passage with what its runs say, a sign in place of each letter that is not known, and where those are. */
interface Mended {
  readonly text: string;
  readonly places: ReadonlyMap<Atom, number>;
}

function withUnknownLetters(runs: readonly Run[], text: string, kind: Misreading): Mended {
  const places = new Map<Atom, number>();
  let mended = '';
  let at = 0;
  for (const { start, was, atoms } of runs) {
    mended += text.slice(at, start);
    for (const atom of atoms) {
      const isUnknown = lettersFor(atom, kind).length > 0;
      if (isUnknown) places.set(atom, mended.length);
      mended += isUnknown ? unknownLetter(atom.bytes[0]!) : atom.now;
    }
    at = start + was.length;
  }
  return { text: mended + text.slice(at), places };
}

const WORD = /[\p{L}\ue000-\ue0ff]+/gu;
const UNKNOWN = /[\ue000-\ue0ff]/;

/** The words of a page that have all their letters, in small ones. */
const wordsIn = (texts: readonly string[]): ReadonlySet<string> =>
  new Set(
    texts.flatMap((text) => text.match(WORD) ?? []).flatMap((word) => (UNKNOWN.test(word) ? [] : word.toLowerCase())),
  );

/** What is known of a page's words. */
interface Known {
  readonly words: ReadonlySet<string>;
  readonly language: CyrillicLanguage;
}

function likeliest(letters: readonly string[], text: string, at: number, { words, language }: Known): LikelyLetter {
  const before = text.slice(0, at).match(/[\p{L}\ue000-\ue0ff]*$/u)![0];
  const behind = text.slice(at + 1).match(/^[\p{L}\ue000-\ue0ff]*/u)![0];
  const isTelling = before.length + behind.length + 1 >= TELLING;
  const fits = letters
    .map((letter) => {
      const isOnPage = isTelling && words.has((before + letter + behind).toLowerCase());
      return { letter, isOnPage, fit: letterFit(letter, before, behind) + (isOnPage ? ON_PAGE : 0) };
    })
    .sort((a, b) => b.fit - a.fit);
  const [first, second] = fits as [(typeof fits)[0], (typeof fits)[0]];
  const more = CYRILLIC.test(first.letter) ? MORE[language] : 0;
  return { now: first.letter, lead: first.fit - second.fit - more, isOnPage: first.isOnPage };
}
