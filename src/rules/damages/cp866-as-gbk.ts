import type { Damage, Example } from '../../engine/damage';
import { pairedLetters } from '../../engine/misreading/letters/paired-misreading';

/**
 * CP866 read as GBK: Russian text of which each two letters show as one character.
 *
 *     Привет  8F E0 A8 A2 A5 E2  ->  忇áモ
 *
 * Text files and archives of DOS on East Asian systems.
 * Of a word with an odd number of letters the last one is lost: it makes no character with the space behind it.
 *
 * What is left alone on purpose: lists of rare characters, which say nothing as letters.
 */
export const cp866AsGbk: Damage = pairedLetters('cp866-as-gbk', {
  written: 'cp866',
  script: 'Cyrillic',
  shownAs: 'gbk',
});

export const examples: readonly Example[] = [
  {
    page: '嵁珈 猕鍫, 啷獱 獱猕珷 \ue769る \ue121Ε \ue1e0\ue1b9ō.',
    mended: 'Ночь тиха, река катила воды ниже плотин.',
    trust: 'sure',
  },
  {
    page: '庒キ祛 啷獱 \ue1e3き铽犪�, � 癄喈� \ue1da啷徕牜 瀹え忪 ぎ 釥\ue0c9． \ue062ぎ徕牏�.',
    mended: 'Осенью река поднялас�, � паро� перестал ходить до самого ледостав�.',
    trust: 'sure',
  },
  {
    page: '庒キ祛 啷獱 \ue1e3き铽犪�, � 癄喈� \ue1da啷徕牜 瀹え忪 ぎ 釥\ue0c9． \ue062ぎ徕牏�.\n撶ㄢカ� \ue765\ue1dd釥� \ue765\ue645\ue121� 瓲 ぎ岐�',
    mended: 'Осенью река поднялас�, � паро� перестал ходить до самого ледостав�.\nУчител� записа� задани� на доск�',
    trust: 'sure',
  },
  { page: '渡船在秋天停航，学生们在黑板上抄写作业。' },
  { page: '“务”、“屙”和“疱”都是不常用的字。' },
];
