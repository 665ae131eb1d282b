import { charset } from '../../charset/bytes';
import type { Context } from '../../damage';
import { type Edit, meet, type Patch, type Trust } from '../../patch';
import { anyIsAboutGarbling } from '../../quoted';
import { readBytes, utf8Reader } from '../kinds/readers';

/*
 * Capitals with accents whose second byte shows as a mark that stands at letters in sound text, too, so that the model finds nothing odd
 * in them; by themselves they are in headings and menus of pages that are sound otherwise:
 *
 *     Ö   C3 96   Ã–sterreich        Ü   C3 9C   Ãœbersicht        Ä   C3 84   Ã„nderungen
 *     Ş   C5 9E   BEŞİKTAÅž          Ñ   C3 91   ESPAÃ‘A
 *
 * No language has words that begin with Ã and go on behind a dash, a quotation mark or such, nor capitals around one.
 * An Ã at a word's end does have them behind it (`MANHÃ–TARDE`).
 */

/** The mark is none that closes a quotation, an apostrophe (`Ã’dan` is Turkish) or a bullet, and no letter follows `Ã` as in `ãga`. */
const AT_START =
  /(?<![\p{L}\p{M}\p{N}\u2018\u201c\u201e\u00ab"'(\u2013\u2014-])(?:\u00c3[\u201a\u0192\u201e\u2026\u2039\u0152\u0160\u017d\u2018\u201c\u201d\u2013\u0161\u203a\u0153\u017e]|\u00c5[\u0161\u017e\u02dc\u00b9\u00bb\u00bd])(?=[a-z\u0101-\u017f]{2}|[A-Z\u0100-\u017e]{2})/gu;
const AMONG_CAPITALS = /(?<=\p{Lu})(?:\u00c3[\u2018\u201c\u201e](?=[A-Z])|\u00c5[\u0161\u017e](?!\p{Ll}))/gu;
/** Š before a no-break space that programs made a plain one: in Swedish and Norwegian `Å koda` is “to code”. */
const BEFORE_SPACE = /(?<![\p{L}\p{M}\p{N}])\u00c5[ \u00a0](?=[a-z\u010d\u0159\u0161\u017e]{3})/gu;
/** What all of these begin with. */
const CAPITAL = /\u00c3|\u00c5[ \u00a0\u0161\u017e\u02dc\u00b9\u00bb\u00bd]/;
/** What stands behind a word that somebody breaks off. */
const SPOKEN = /^\u00c3[\u2013\u2026]/;
/** Letters of languages with Š that no Scandinavian one has. */
const WITH_CARON = /[\u010d\u010f\u0119\u011b\u0117\u0148\u0159\u0161\u0165\u016f\u017e]/u;

/** What a few characters of windows-1252 say as UTF-8. */
function said(was: string): string | undefined {
  const { bytesOfUnit } = charset('windows-1252');
  return readBytes(
    Array.from(was, (letter) => (letter === ' ' ? 0xa0 : bytesOfUnit[letter.charCodeAt(0)]!)),
    utf8Reader,
  );
}

/** Edits for the capitals of a passage that show as two signs, besides what was `taken` already. */
export function capitalsIn(text: string, taken: Patch, damage: string, context: Context): Edit[] {
  if (!CAPITAL.test(text) || context.page(anyIsAboutGarbling)) return [];
  const edits = (pattern: RegExp, trust: Trust) =>
    Array.from(text.matchAll(pattern)).flatMap(({ 0: was, index: start }): Edit[] => {
      const now = said(was);
      if (now === undefined) return [];
      const isSaid = SPOKEN.test(was) && context.page(hasTildes);
      const edit = { start, was, now, causes: [{ damage, trust: isSaid ? 'guess' : trust }] };
      return taken.some((other) => meet(edit, other)) ? [] : [edit];
    });
  const spaced = context.page(hasCarons) ? edits(BEFORE_SPACE, 'guess') : [];
  return [...edits(AT_START, 'sure'), ...edits(AMONG_CAPITALS, 'sure'), ...spaced];
}

/** Whether a page has letters of languages in which `Ã` is a word that people say: `Ã…deixa`. */
const hasTildes = (passages: readonly string[]): boolean => passages.some((text) => /[\u00e3\u00f5]/.test(text));

/** Whether a page has letters of languages that have Š. */
const hasCarons = (passages: readonly string[]): boolean => passages.some((text) => WITH_CARON.test(text));
