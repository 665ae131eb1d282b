import type { Damage, Example } from '../../engine/damage';
import { misreading } from '../../engine/misreading/misreading';

/**
 * GBK read as MacRoman, the charset of old Macs.
 *
 *     中国  D6 D0 B9 FA  ->  ÷ – π ˙
 *
 * Old files and pages that were opened on a Mac.
 *
 * What is left alone on purpose: clean Western text, and its mathematical signs.
 */
export const gbkAsMacintosh: Damage = misreading({
  id: 'gbk-as-macintosh',
  written: 'gbk',
  shownAs: 'macintosh',
  lone: 20,
});

export const examples: readonly Example[] = [
  { page: '÷–π˙¿˙\u00a0∑”ÎŒƒªØ', mended: '中国历史与文化', trust: 'sure' },
  { page: 'Œƒº˛∏Ò\u00a0ΩÀµ√˜£∫«Îœ»œ¬‘ÿ', mended: '文件格式说明：请先下载', trust: 'sure' },
  { page: 'Élève, où, ça, naïf, Größe, señor, São, Øre, ÆØÅ' },
  { page: '∑ ≤ ≥ ≠ ∞ √ ∫ ◊ π Ω ∆ ™ † ‡' },
];
