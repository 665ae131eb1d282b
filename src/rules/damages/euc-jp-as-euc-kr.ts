import type { Damage, Example } from '../../engine/damage';
import { misreading } from '../../engine/misreading/misreading';

/**
 * EUC-JP read as EUC-KR.
 *
 *     して  A4 B7 A4 C6  ->  ㅇ ㅖ
 *
 * Japanese pages in Korean browsers: the hiragana show as single jamo.
 *
 * What is left alone on purpose: clean Korean with jamo by themselves.
 */
export const eucJpAsEucKr: Damage = misreading({
  id: 'euc-jp-as-euc-kr',
  written: 'euc-jp',
  shownAs: 'euc-kr',
});

export const examples: readonly Example[] = [
  {
    page: '좔坎ㅟ매ㄴ옆賈ㆂㄽㅼㄴㅛ엄ㆃㅗ혭ㅛ퐁ㅼㅮㅇㅏ。',
    mended: '祖母は古い新聞をきれいに畳んで箱に入れました。',
    trust: 'sure',
  },
  { page: '옆ㅇㄴ潔졀ㆂ퐁卦ㅇㅖㄿㅐㅅㄴ', mended: '新しい名前を入力してください', trust: 'sure' },
  { page: 'ㅋㅋㅋㅋ 진짜 웃기다 ㅠㅠ ㅎㅎ' },
  { page: 'ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ ㅏㅑㅓㅕㅗㅛㅜㅠㅡㅣ' },
  { page: 'ㄱ. 다음 문장을 읽고 ㄴ. 물음에 답하시오 ㅇㅋ?' },
];
