import type { Damage, Example } from '../../engine/damage';
import { misreading } from '../../engine/misreading/misreading';

/**
 * Big5 read as Shift_JIS.
 *
 *     我們  A7 DA AD CC  ->  ｧ ﾚ ｭ ﾌ
 *
 * Taiwanese programs and games on Japanese Windows. Most bytes show as half-width katakana and letters.
 *
 * What is left alone on purpose: clean Japanese in half-width katakana.
 */
export const big5AsShiftJis: Damage = misreading({
  id: 'big5-as-shift-jis',
  written: 'big5',
  shownAs: 'shift_jis',
});

export const examples: readonly Example[] = [
  { page: 'ｨﾏ･ﾎｪﾌｦWｺﾙｩMｱKｽX', mended: '使用者名稱和密碼', trust: 'sure' },
  { page: 'ｧﾚｭﾌｩ妤ﾑ･hｹﾏｮﾑﾀ]ﾁﾙｮﾑ', mended: '我們明天去圖書館還書', trust: 'sure' },
  { page: 'ﾌﾟﾘﾝﾀｰ ﾄﾞﾗｲﾊﾞ ｲﾝｽﾄｰﾙ ﾃｽﾄ' },
  { page: 'ｱｲｳｴｵ ｶｷｸｹｺ ｻｼｽｾｿ ﾀﾁﾂﾃﾄ' },
];
