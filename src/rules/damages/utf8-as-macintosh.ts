import type { Damage, Example } from '../../engine/damage';
import { misreading } from '../../engine/misreading/misreading';

/**
 * UTF-8 read as MacRoman, the charset of the classic Macintosh.
 *
 *     ’   E2 80 99 ->  ‚ Ä ô    é   C3 A9 ->  √ ©
 *
 * Files that went through an old Mac program or a spreadsheet export.
 *
 * What is left alone on purpose: french quotation marks and dashes before accented letters (`«é`, `—à`).
 */
export const utf8AsMacintosh: Damage = misreading({
  id: 'utf8-as-macintosh',
  written: 'utf-8',
  shownAs: 'macintosh',
  lone: 20,
});

export const examples: readonly Example[] = [
  { page: 'Il n‚Äôy a pas d‚Äô√©t√© sans √©t√©.', mended: 'Il n’y a pas d’été sans été.', trust: 'sure' },
  { page: 'Gr√∂√üe und Ma√üe pr√ºfen', mended: 'Größe und Maße prüfen', trust: 'sure' },
  { page: '« Élan » — à l’été, «étude» …À bientôt' },
  { page: '√2 ≈ 1,41; ∑ ∂x; ﬁn' },
];
