import type { Damage, Example } from '../../engine/damage';
import { pairedLetters } from '../../engine/misreading/letters/paired-misreading';

/**
 * windows-1256 read as EUC-KR: Arabic text of which each two letters show as one character.
 *
 *     سلام  D3 E1 C7 E3  ->  帶허
 *
 * Arabic pages and file names on East Asian systems.
 * Of a word with an odd number of letters the last one is lost: it makes no character with the space behind it.
 *
 * What is left alone on purpose: lists of rare characters, which say nothing as letters.
 */
export const windows1256AsEucKr: Damage = pairedLetters('windows-1256-as-euc-kr', {
  written: 'windows-1256',
  script: 'Arabic',
  shownAs: 'euc-kr',
});

export const examples: readonly Example[] = [
  {
    page: '殘艮� 햐鴨� 枇 햐罫匠.',
    mended: 'يرتف� النه� في الخريف.',
    trust: 'sure',
  },
  {
    page: '枇 햐罫匠 殘艮� 햐鴨� 撚휴� 햐珉한� 寔흑茉 菰� 햐騎雜.',
    mended: 'في الخريف يرتف� النه� وتبق� العبار� مربوطة حت� الربيع.',
    trust: 'sure',
  },
  {
    page: '枇 햐罫匠 殘艮� 햐鴨� 撚휴� 햐珉한� 寔흑茉 菰� 햐騎雜.\n庠� 햐蝕率 햐局� 伴� 햐談演�',
    mended: 'في الخريف يرتف� النه� وتبق� العبار� مربوطة حت� الربيع.\nكت� المعلم الدر� عل� السبور�',
    trust: 'sure',
  },
  { page: '가을이 되면 나룻배가 멈추고 학생들은 칠판의 숙제를 베껴 쓴다.' },
  { page: '蛟, 孼, 淆 세 글자는 드물다.' },
];
