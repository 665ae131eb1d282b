import type { Damage, Example } from '../../engine/damage';
import { misreading } from '../../engine/misreading/misreading';

/**
 * Shift_JIS read as MacRoman, the charset of old Macs.
 *
 *     設定  90 DD 92 E8  ->  ê › í Ë
 *
 * Old files and pages that were opened on a Mac.
 *
 * What is left alone on purpose: clean Western text, and its mathematical signs.
 */
export const shiftJisAsMacintosh: Damage = misreading({
  id: 'shift-jis-as-macintosh',
  written: 'shift_jis',
  shownAs: 'macintosh',
  lone: 20,
});

export const examples: readonly Example[] = [
  {
    page: 'ê›íËÇ\uf8ffï€ë∂ÇµÇƒÇ©ÇÁâÊñ\u00a0Ç\uf8ffï¬Ç∂ÇƒÇ≠ÇæÇ≥Ç¢',
    mended: '設定を保存してから画面を閉じてください',
    trust: 'sure',
  },
  { page: 'ì˙ñ{åÍÇÃï∂èÕÇ\uf8ffì«Ç›Ç‹ÇµÇΩ', mended: '日本語の文章を読みました', trust: 'sure' },
  { page: 'Élève, où, ça, naïf, Größe, señor, São, Øre, ÆØÅ' },
  { page: '∑ ≤ ≥ ≠ ∞ √ ∫ ◊ π Ω ∆ ™ † ‡' },
];
