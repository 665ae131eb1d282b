import type { Damage, Example } from '../../engine/damage';
import { misreading } from '../../engine/misreading/misreading';

/**
 * EUC-JP read as windows-1252 or Latin-1.
 *
 *     です  A4 C7 A4 B9 ->  ¤ Ç ¤ ¹      every hiragana begins with ¤, every katakana with ¥
 *
 * Old Japanese pages from Unix machines.
 *
 * What is left alone on purpose: amounts with ¤ or ¥, and western words.
 */
export const eucJpAsLatin: Damage = misreading({
  id: 'euc-jp-as-latin',
  written: 'euc-jp',
  shownAs: 'windows-1252',
  mixed: true,
  lone: 14,
});

export const examples: readonly Example[] = [
  { page: '¤³¤ÎËÜ¤Ï¤È¤Æ¤âÌÌÇò¤¤¤Ç¤¹', mended: 'この本はとても面白いです', trust: 'sure' },
  { page: '¥Ç¡¼¥¿¤òÊÝÂ¸¤·¤Þ¤·¤¿', mended: 'データを保存しました', trust: 'sure' },
  { page: '¤50, ¥1,200 (¥Å, ¤Ä) – Ångström, Íñigo, Noël' },
];
