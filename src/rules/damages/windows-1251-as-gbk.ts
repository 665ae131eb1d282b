import type { Damage, Example } from '../../engine/damage';
import { pairedLetters } from '../../engine/misreading/letters/paired-misreading';

/**
 * windows-1251 read as GBK: Russian text of which each two letters show as one character.
 *
 *     Привет  CF F0 E8 E2 E5 F2  ->  橡桠弪
 *
 * Russian pages, mails and file names on East Asian systems.
 * Of a word with an odd number of letters the last one is lost: it makes no character with the space behind it.
 *
 * What is left alone on purpose: lists of rare characters, which say nothing as letters.
 */
export const windows1251AsGbk: Damage = pairedLetters('windows-1251-as-gbk', {
  written: 'windows-1251',
  script: 'Cyrillic',
  shownAs: 'gbk',
});

export const examples: readonly Example[] = [
  {
    page: '皖鼽 蜩踵, 疱赅 赅蜩豚 忸潲 龛驽 镫铗桧.',
    mended: 'Ночь тиха, река катила воды ниже плотин.',
    trust: 'sure',
  },
  {
    page: '务屙\ue409 疱赅 镱漤�豚顸, � 镟痤� 镥疱耱嚯 躅滂螯 漕 襦祛泐 脲漕耱噔�.',
    mended: 'Осенью река подн�лась, � паро� перестал ходить до самого ледостав�.',
    trust: 'sure',
  },
  {
    page: '务屙\ue409 疱赅 镱漤�豚顸, � 镟痤� 镥疱耱嚯 躅滂螯 漕 襦祛泐 脲漕耱噔�.\n喻栩咫� 玎镨襦� 玎溧龛� 磬 漕耜�',
    mended: 'Осенью река подн�лась, � паро� перестал ходить до самого ледостав�.\nУчител� записа� задани� на доск�',
    trust: 'sure',
  },
  { page: '渡船在秋天停航，学生们在黑板上抄写作业。' },
  { page: '“务”、“屙”和“疱”都是不常用的字。' },
];
