import type { Damage, Example } from '../../engine/damage';
import { misreading } from '../../engine/misreading/misreading';

/**
 * EUC-KR read as MacRoman, the charset of old Macs.
 *
 *     한국  C7 D1 B1 B9  ->  « — ± π
 *
 * Old files and pages that were opened on a Mac.
 *
 * What is left alone on purpose: clean Western text, and its mathematical signs.
 */
export const eucKrAsMacintosh: Damage = misreading({
  id: 'euc-kr-as-macintosh',
  written: 'euc-kr',
  shownAs: 'macintosh',
  lone: 20,
});

export const examples: readonly Example[] = [
  { page: '«—±πæÓ πÆº≠∏¶ ¿–∞Ì ¿˙¿Â«’¥œ¥Ÿ', mended: '한국어 문서를 읽고 저장합니다', trust: 'sure' },
  { page: '¥Ÿ¿Ω ¡÷ø° ¥ŸΩ√ ø¿∞⁄Ω¿¥œ¥Ÿ', mended: '다음 주에 다시 오겠습니다', trust: 'sure' },
  { page: 'Élève, où, ça, naïf, Größe, señor, São, Øre, ÆØÅ' },
  { page: '∑ ≤ ≥ ≠ ∞ √ ∫ ◊ π Ω ∆ ™ † ‡' },
];
