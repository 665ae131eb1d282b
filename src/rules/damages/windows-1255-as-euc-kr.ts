import type { Damage, Example } from '../../engine/damage';
import { pairedLetters } from '../../engine/misreading/letters/paired-misreading';

/**
 * windows-1255 read as EUC-KR: Hebrew text of which each two letters show as one character.
 *
 *     שלום  F9 EC E5 ED  ->  盒孼
 *
 * Hebrew pages and file names on East Asian systems.
 * Of a word with an odd number of letters the last one is lost: it makes no character with the space behind it.
 *
 * What is left alone on purpose: lists of rare characters, which say nothing as letters.
 */
export const windows1255AsEucKr: Damage = pairedLetters('windows-1255-as-euc-kr', {
  written: 'windows-1255',
  script: 'Hebrew',
  shownAs: 'euc-kr',
});

export const examples: readonly Example[] = [
  {
    page: '衰顯� 崖厄 鎭隣 抑剪悚表 琮星� 板予� 鱗掩 辰 菴誦�.',
    mended: 'בסתי� הנהר עולה והמעבורת נשאר� קשור� לחוף עד האבי�.',
    trust: 'sure',
  },
  {
    page: '衰顯� 崖厄 鎭隣 抑剪悚表 琮星� 板予� 鱗掩 辰 菴誦�.\n哀予� 艤� 猩 扼煜予 嫉 鴦偃',
    mended: 'בסתי� הנהר עולה והמעבורת נשאר� קשור� לחוף עד האבי�.\nהמור� כת� את השיעור על הלוח',
    trust: 'sure',
  },
  { page: '가을이 되면 나룻배가 멈추고 학생들은 칠판의 숙제를 베껴 쓴다.' },
  { page: '蛟, 孼, 淆 세 글자는 드물다.' },
];
