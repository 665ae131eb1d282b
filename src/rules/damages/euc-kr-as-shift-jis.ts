import type { Damage, Example } from '../../engine/damage';
import { misreading } from '../../engine/misreading/misreading';

/**
 * EUC-KR read as Shift_JIS.
 *
 *     프로  C7 C1 B7 CE  ->  ﾇ ﾁ ｷ ﾎ
 *
 * Korean programs on Japanese Windows. Most bytes show as half-width katakana.
 *
 * What is left alone on purpose: clean Japanese in half-width katakana.
 */
export const eucKrAsShiftJis: Damage = misreading({
  id: 'euc-kr-as-shift-jis',
  written: 'euc-kr',
  shownAs: 'shift_jis',
});

export const examples: readonly Example[] = [
  { page: 'ﾇﾁｷﾎｱﾗｷ･ﾀｻ ｼｳﾄ｡ﾇﾏｴﾂ ﾁﾟﾀﾔｴﾏｴﾙ', mended: '프로그램을 설치하는 중입니다', trust: 'sure' },
  { page: 'ｷﾎｱﾗﾀﾎﾀﾌ ﾇﾊｿ萇ﾕｴﾏｴﾙ', mended: '로그인이 필요합니다', trust: 'sure' },
  { page: 'ﾌﾟﾘﾝﾀｰ ﾄﾞﾗｲﾊﾞ ｲﾝｽﾄｰﾙ ﾃｽﾄ' },
  { page: 'ﾇﾘｴ ﾀﾞﾝｽ ﾎﾟｲﾝﾄ ｶｰﾄﾞ ﾎﾟｲﾝﾄ' },
  {
    page: 'ｴﾙｽﾃ ｽﾃﾀﾛﾇﾑ ｴﾙﾀｽｿ｡ 물을 넣으십시오.',
    mended: '다시 시작한 다음에 물을 넣으십시오.',
    trust: 'sure',
  },
  { page: '노래 제목 ｺｲｽﾙﾌｫｰﾁｭﾝｸｯｷｰ 들었다, 반가워요 ヽ(ﾟ∀ﾟ)ﾉ 안녕' },
];
