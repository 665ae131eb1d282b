import type { Damage, Example } from '../../engine/damage';
import { pairedLetters } from '../../engine/misreading/letters/paired-misreading';

/**
 * KOI8-R read as GBK: Russian text of which each two letters show as one character.
 *
 *     Привет  F0 D2 C9 D7 C5 D4  ->  鹨勺旁
 *
 * Old Russian mails and pages on East Asian systems.
 * Of a word with an odd number of letters the last one is lost: it makes no character with the space behind it.
 *
 * What is left alone on purpose: lists of rare characters, which say nothing as letters.
 */
export const koi8RAsGbk: Damage = pairedLetters('koi8-r-as-gbk', {
  written: 'koi8-r',
  script: 'Cyrillic',
  shownAs: 'gbk',
});

export const examples: readonly Example[] = [
  {
    page: '钕挢 陨攘, 遗肆 肆陨塘 紫馁 紊峙 刑显晌.',
    mended: 'Ночь тиха, река катила воды ниже плотин.',
    trust: 'sure',
  },
  {
    page: '镉盼乩 遗肆 邢奈烟劣�, � 辛蚁� 信遗釉撂 认纳载 南 恿拖窍 膛南釉磷�.',
    mended: 'Осенью река поднялас�, � паро� перестал ходить до самого ледостав�.',
    trust: 'sure',
  },
  {
    page: '镉盼乩 遗肆 邢奈烟劣�, � 辛蚁� 信遗釉撂 认纳载 南 恿拖窍 膛南釉磷�.\n蹀稍盘� 诹猩恿� 诹牧紊� 瘟 南铀�',
    mended: 'Осенью река поднялас�, � паро� перестал ходить до самого ледостав�.\nУчител� записа� задани� на доск�',
    trust: 'sure',
  },
  { page: '渡船在秋天停航，学生们在黑板上抄写作业。' },
  { page: '“务”、“屙”和“疱”都是不常用的字。' },
];
