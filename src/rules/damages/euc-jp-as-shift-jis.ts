import type { Damage, Example } from '../../engine/damage';
import { misreading } from '../../engine/misreading/misreading';

/**
 * EUC-JP read as Shift_JIS.
 *
 *     した  A4 B7 A4 BF  ->  ､ ｷ ､ ｿ
 *
 * Old Japanese pages and mail without a charset: every second sign is ､ or ･.
 *
 * What is left alone on purpose: clean Japanese in half-width katakana.
 */
export const eucJpAsShiftJis: Damage = misreading({
  id: 'euc-jp-as-shift-jis',
  written: 'euc-jp',
  shownAs: 'shift_jis',
  lone: 45,
});

export const examples: readonly Example[] = [
  { page: '､ｷ､ﾐ､鬢ｯ､ｪﾂﾔ､ﾁ､ｯ､ﾀ､ｵ､､', mended: 'しばらくお待ちください', trust: 'sure' },
  { page: 'ｻﾒ､ﾉ､筅ｿ､ﾁ､ﾈｳ､､ﾘｹﾔ､ｭ､ﾞ､ｷ､ｿ', mended: '子どもたちと海へ行きました', trust: 'sure' },
  { page: 'ﾌﾟﾘﾝﾀｰ ﾄﾞﾗｲﾊﾞ ｲﾝｽﾄｰﾙ､ﾃｽﾄ｡' },
  { page: 'ﾄｲﾚ･ﾌﾛ･ｷｯﾁﾝ､ｴｱｺﾝ付' },
  { page: '会員ﾅﾝﾊﾞｰとﾊﾟｽﾜｰﾄﾞを入力､確認' },
];
