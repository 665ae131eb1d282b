import type { Damage, Example } from '../../engine/damage';
import { pairedLetters } from '../../engine/misreading/letters/paired-misreading';

/**
 * KOI8-R read as Big5: Russian text of which each two letters show as one character.
 *
 *     Привет  F0 D2 C9 D7 C5 D4  ->  襓屺籥
 *
 * Old Russian mails and pages on East Asian systems.
 * Of a word with an odd number of letters the last one is lost: it makes no character with the space behind it.
 *
 * What is left alone on purpose: lists of rare characters, which say nothing as letters.
 */
export const koi8RAsBig5: Damage = pairedLetters('koi8-r-as-big5', {
  written: 'koi8-r',
  script: 'Cyrillic',
  shownAs: 'big5',
});

export const examples: readonly Example[] = [
  {
    page: '鎯睕 埩�, 疻佹 佹埩攽 豜囁 恌秸 倢珆妅.',
    mended: 'Ночь ти�, река катила воды ниже плотин.',
    trust: 'sure',
  },
  {
    page: '擽曬媕 疻佹 俵鰓捈輾�, � 釓眐� 陓疻衲賻 ＇馨婥 鰍 蚆迍ビ 旼鰍衲避�.',
    mended: 'Осенью река поднялас�, � паро� перестал ходить до самого ледостав�.',
    trust: 'sure',
  },
  {
    page: '擽曬媕 疻佹 俵鰓捈輾�, � 釓眐� 陓疻衲賻 ＇馨婥 鰍 蚆迍ビ 旼鰍衲避�.\n甗尕攫� 睋倅蚆� 睋鐘恌� 恔 鰍蚎�',
    mended: 'Осенью река поднялас�, � паро� перестал ходить до самого ледостав�.\nУчител� записа� задани� на доск�',
    trust: 'sure',
  },
  { page: '渡船在秋天停航，學生們在黑板上抄寫作業。' },
  { page: '「昢」、「樇」和「瀁」都是不常用的字。' },
];
