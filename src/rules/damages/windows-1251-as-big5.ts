import type { Damage, Example } from '../../engine/damage';
import { pairedLetters } from '../../engine/misreading/letters/paired-misreading';

/**
 * windows-1251 read as Big5: Russian text of which each two letters show as one character.
 *
 *     Привет  CF F0 E8 E2 E5 F2  ->  砎魤殣
 *
 * Russian pages, mails and file names on East Asian systems.
 * Of a word with an odd number of letters the last one is lost: it makes no character with the space behind it.
 *
 * What is left alone on purpose: lists of rare characters, which say nothing as letters.
 */
export const windows1251AsBig5: Damage = pairedLetters('windows-1251-as-big5', {
  written: 'windows-1251',
  script: 'Cyrillic',
  shownAs: 'big5',
});

export const examples: readonly Example[] = [
  {
    page: '侹襴 蠂矐, 謥罻 罻蠂錟 碭噊 膻緪 瀇闅鴈.',
    mended: 'Ночь тиха, река катила воды ниже плотин.',
    trust: 'sure',
  },
  {
    page: '昢樇桝 謥罻 瀁僾�錟嬿, � 櫡豂� 櫇謥嚦鳪 羻儰譔 儋 黟斁蜦 錼儋嚦飶�.',
    mended: 'Осенью река подн�лась, � паро� перестал ходить до самого ледостав�.',
    trust: 'sure',
  },
  {
    page: '昢樇桝 謥罻 瀁僾�錟嬿, � 櫡豂� 櫇謥嚦鳪 羻儰譔 儋 黟斁蜦 錼儋嚦飶�.\n郟鼏槶� 諘歞黟� 諘魡膻� 縺 儋齕�',
    mended: 'Осенью река подн�лась, � паро� перестал ходить до самого ледостав�.\nУчител� записа� задани� на доск�',
    trust: 'sure',
  },
  { page: '渡船在秋天停航，學生們在黑板上抄寫作業。' },
  { page: '「昢」、「樇」和「瀁」都是不常用的字。' },
];
