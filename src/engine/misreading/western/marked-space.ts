import { type Edit, meet, type Patch, trustOf } from '../../patch';

/*
 * A no-break space is C2 A0 in UTF-8, and à is C3 A0. Programs that read those as Western letters and have nothing for A0 show a
 * question mark:
 *
 *     12Â?%     C2 A0     12 %          Ã? la nuit     C3 A0     à la nuit
 *
 * Believed where no question can end: in the midst of a sentence. `Ã?` before letters stays, for it may be Á or Í as well.
 */
const MARKED =
  /(?<space>(?<=[\p{L}\p{N}.,;:!?)\]\u00bb\u201d\u2019%])\u00c2\?(?=[\p{Ll}\p{N}:;!%\u00bb\u20ac\u00c3\u2013]|\u00e2\u201a\u00ac))|(?<=(?:^|[\s(\u00ab\u2019'-]))\u00c3\?(?=[ \u00a0]\p{Ll})|(?<=(?<!\p{L})(?:[Dd]\u00e9j|[Dd]\u00c3\u00a9j|[Vv]oil|[Cc]el|[Dd]el))\u00c3\?(?=[ \u00a0]\p{Ll})/gu;

/** The edits for no-break spaces and à that show a question mark, where nothing better than a guess was `found`; for pages where the misreading is proven. */
export function markedSpacesIn(text: string, found: Patch, damage: string): Edit[] {
  const edits = Array.from(text.matchAll(MARKED), ({ 0: was, index: start, groups }): Edit => {
    return {
      start,
      was,
      now: groups?.space === undefined ? '\u00e0' : '\u00a0',
      causes: [{ damage, trust: 'likely' }],
    };
  });
  return edits.filter((edit) => !found.some((other) => trustOf(other) !== 'guess' && meet(edit, other)));
}
