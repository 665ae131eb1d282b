import type { Damage, Example } from '../../engine/damage';
import { pairedLetters } from '../../engine/misreading/letters/paired-misreading';

/**
 * windows-1256 read as EUC-JP: Arabic text of which each two letters show as one character.
 *
 *     سلام  D3 E1 C7 E3  ->  噤買
 *
 * Arabic pages and file names on East Asian systems.
 * Of a word with an odd number of letters the last one is lost: it makes no character with the space behind it.
 *
 * What is left alone on purpose: lists of rare characters, which say nothing as letters.
 */
export const windows1256AsEucJp: Damage = pairedLetters('windows-1256-as-euc-jp', {
  written: 'windows-1256',
  script: 'Arabic',
  shownAs: 'euc-jp',
});

export const examples: readonly Example[] = [
  {
    page: '沚 煤倫轎 輛保� 煤粤� 翳妃� 煤敞廃� 穡比愽 擁� 煤冏轌.',
    mended: 'في الخريف يرتف� النه� وتبق� العبار� مربوطة حت� الربيع.',
    trust: 'sure',
  },
  {
    page: '沚 煤倫轎 輛保� 煤粤� 翳妃� 煤敞廃� 穡比愽 擁� 煤冏轌.\n瀛� 煤窕痺 煤湾� 旻� 煤喩耘�',
    mended: 'في الخريف يرتف� النه� وتبق� العبار� مربوطة حت� الربيع.\nكت� المعلم الدر� عل� السبور�',
    trust: 'sure',
  },
  { page: '渡し船は秋に止まり、生徒たちは黒板の宿題を書き写す。' },
  { page: '「闔」「粱」「鞳」は珍しい字である。' },
];
