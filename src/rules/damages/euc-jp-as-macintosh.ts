import type { Damage, Example } from '../../engine/damage';
import { misreading } from '../../engine/misreading/misreading';

/**
 * EUC-JP read as MacRoman, the charset of old Macs.
 *
 *     日本  C6 FC CB DC  ->  ∆ ¸ À ‹
 *
 * Old files and pages that were opened on a Mac.
 *
 * What is left alone on purpose: clean Western text, and its mathematical signs.
 */
export const eucJpAsMacintosh: Damage = misreading({
  id: 'euc-jp-as-macintosh',
  written: 'euc-jp',
  shownAs: 'macintosh',
  lone: 20,
});

export const examples: readonly Example[] = [
  { page: '∆¸À‹∏Ï§ŒÀ‹§Ú∆…§ﬂ§ﬁ§∑§ø', mended: '日本語の本を読みました', trust: 'sure' },
  { page: '≤Òµƒ§ŒªÒŒ¡§ÚΩ‡»˜§∑§∆§Ø§¿§µ§§', mended: '会議の資料を準備してください', trust: 'sure' },
  { page: 'Élève, où, ça, naïf, Größe, señor, São, Øre, ÆØÅ' },
  { page: '∑ ≤ ≥ ≠ ∞ √ ∫ ◊ π Ω ∆ ™ † ‡' },
];
