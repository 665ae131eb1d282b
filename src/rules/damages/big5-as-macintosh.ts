import type { Damage, Example } from '../../engine/damage';
import { misreading } from '../../engine/misreading/misreading';

/**
 * Big5 read as MacRoman, the charset of old Macs.
 *
 *     中文  A4 A4 A4 E5  ->  § § § Â
 *
 * Old files and pages that were opened on a Mac.
 *
 * What is left alone on purpose: clean Western text, and its mathematical signs.
 */
export const big5AsMacintosh: Damage = misreading({
  id: 'big5-as-macintosh',
  written: 'big5',
  shownAs: 'macintosh',
  lone: 20,
});

export const examples: readonly Example[] = [
  { page: '§§§Â∞—º∆∂i¶Ê∏—ΩX', mended: '中文參數進行解碼', trust: 'sure' },
  { page: 'Ω–øÈ§J±z™∫©m¶WªPπq∏‹∏πΩX', mended: '請輸入您的姓名與電話號碼', trust: 'sure' },
  { page: 'Élève, où, ça, naïf, Größe, señor, São, Øre, ÆØÅ' },
  { page: '∑ ≤ ≥ ≠ ∞ √ ∫ ◊ π Ω ∆ ™ † ‡' },
];
