import type { Damage, Example } from '../../engine/damage';
import { pairedLetters } from '../../engine/misreading/letters/paired-misreading';

/**
 * windows-1256 read as GBK: Arabic text of which each two letters show as one character.
 *
 *     سلام  D3 E1 C7 E3  ->  俞倾
 *
 * Arabic pages and file names on East Asian systems.
 * Of a word with an odd number of letters the last one is lost: it makes no character with the space behind it.
 *
 * What is left alone on purpose: lists of rare characters, which say nothing as letters.
 */
export const windows1256AsGbk: Damage = pairedLetters('windows-1256-as-gbk', {
  written: 'windows-1256',
  script: 'Arabic',
  shownAs: 'gbk',
});

export const examples: readonly Example[] = [
  {
    page: '硌瘦� 轻溴� 蓓 轻窝磔.',
    mended: 'يرتف� النه� في الخريف.',
    trust: 'sure',
  },
  {
    page: '蓓 轻窝磔 硌瘦� 轻溴� 媸绒� 轻谌茄� 阊孺厣 褪� 轻讶碲.',
    mended: 'في الخريف يرتف� النه� وتبق� العبار� مربوطة حت� الربيع.',
    trust: 'sure',
  },
  {
    page: '蓓 轻窝磔 硌瘦� 轻溴� 媸绒� 轻谌茄� 阊孺厣 褪� 轻讶碲.\n呤� 轻阙徙 轻涎� 卺� 轻尤嫜�',
    mended: 'في الخريف يرتف� النه� وتبق� العبار� مربوطة حت� الربيع.\nكت� المعلم الدر� عل� السبور�',
    trust: 'sure',
  },
  { page: '渡船在秋天停航，学生们在黑板上抄写作业。' },
  { page: '“务”、“屙”和“疱”都是不常用的字。' },
];
