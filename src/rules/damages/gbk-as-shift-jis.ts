import type { Damage, Example } from '../../engine/damage';
import { misreading } from '../../engine/misreading/misreading';

/**
 * GBK read as Shift_JIS.
 *
 *     小  D0 A1  ->  ﾐ ｡
 *
 * Chinese programs on Japanese Windows. Most bytes show as half-width katakana.
 *
 * What is left alone on purpose: clean Japanese in half-width katakana.
 */
export const gbkAsShiftJis: Damage = misreading({
  id: 'gbk-as-shift-jis',
  written: 'gbk',
  shownAs: 'shift_jis',
  lone: 45,
});

export const examples: readonly Example[] = [
  { page: 'ﾕ箜ｾﾐ｡ﾋｵﾐｴｵﾃｺﾜｺﾃ', mended: '这本小说写得很好', trust: 'sure' },
  { page: 'ﾌﾟﾘﾝﾀｰ ﾄﾞﾗｲﾊﾞ ｲﾝｽﾄｰﾙ ﾃｽﾄ' },
  { page: 'ｱｲｳｴｵ ｶｷｸｹｺ ｻｼｽｾｿ ﾀﾁﾂﾃﾄ' },
  { page: 'ｱ･ｲ･ｳ､ｴ､ｵ', trust: 'guess' },
  { page: '会員ﾅﾝﾊﾞｰとﾊﾟｽﾜｰﾄﾞを入力' },
  { page: '孩子们ﾔﾚﾑｧﾏｰﾓﾃﾋｮｲﾊ画画', mended: '孩子们在学习用水彩画画', trust: 'sure' },
  { page: '动画ﾊﾞﾝﾄﾞﾘ第三季，歌曲《ﾄﾞｰﾅﾂﾎｰﾙ》很好听' },
];
