import type { Damage, Example } from '../../engine/damage';
import { pairedLetters } from '../../engine/misreading/letters/paired-misreading';

/**
 * windows-1253 read as EUC-KR: Greek text of which each two letters show as one character.
 *
 *     νερό  ED E5 F1 FC  ->  張贈
 *
 * Greek pages and file names on East Asian systems.
 * Of a word with an odd number of letters the last one is lost: it makes no character with the space behind it.
 *
 * What is left alone on purpose: lists of rare characters, which say nothing as letters.
 */
export const windows1253AsEucKr: Damage = pairedLetters('windows-1253-as-euc-kr', {
  written: 'windows-1253',
  script: 'Greek',
  shownAs: 'euc-kr',
});

export const examples: readonly Example[] = [
  {
    page: '鈍 打勖賄亢� 剃 卒堞一 駝出溜張� 乳� � 肅仲� 燐張� 鴨燐暲.',
    mended: 'Το φθινόπωρ� το ποτάμι φουσκώνε� κα� � βάρκ� μένε� δεμένη.',
    trust: 'sure',
  },
  {
    page: '鈍 打勖賄亢� 剃 卒堞一 駝出溜張� 乳� � 肅仲� 燐張� 鴨燐暲.\n� 巖瘡頌綎 匪畯袍 彩碇 詔奬乳',
    mended: 'Το φθινόπωρ� το ποτάμι φουσκώνε� κα� � βάρκ� μένε� δεμένη.\n� δάσκαλος έγραψε στον πίνακα',
    trust: 'sure',
  },
  { page: '가을이 되면 나룻배가 멈추고 학생들은 칠판의 숙제를 베껴 쓴다.' },
  { page: '蛟, 孼, 淆 세 글자는 드물다.' },
];
