import type { Damage, Example } from '../../engine/damage';
import { pairedLetters } from '../../engine/misreading/letters/paired-misreading';

/**
 * KOI8-R read as EUC-JP: Russian text of which each two letters show as one character.
 *
 *     Привет  F0 D2 C9 D7 C5 D4  ->  靤夫都
 *
 * Old Russian mails and pages on East Asian systems.
 * Of a word with an odd number of letters the last one is lost: it makes no character with the space behind it.
 *
 * What is left alone on purpose: lists of rare characters, which say nothing as letters.
 */
export const koi8RAsEucJp: Damage = pairedLetters('koi8-r-as-euc-jp', {
  written: 'koi8-r',
  script: 'Cyrillic',
  shownAs: 'euc-jp',
});

export const examples: readonly Example[] = [
  {
    page: '醢渫 塢帆, 凖冒 冒塢盟 從潰 良崚 侈�瀕.',
    mended: 'Ночь тиха, река катила воды ниже пл�ин.',
    trust: 'sure',
  },
  {
    page: '鑽杜慇 凖冒 佻栂冖喪�, � 仭厦� 佚凖嘖遡 範追墮 掴 啻溶馬 姪掴嘖宋�.',
    mended: 'Осенью река поднялас�, � паро� перестал ходить до самого ледостав�.',
    trust: 'sure',
  },
  {
    page: '鑽杜慇 凖冒 佻栂冖喪�, � 仭厦� 佚凖嘖遡 範追墮 掴 啻溶馬 姪掴嘖宋�.\n�不徒� 攸佗啻� 攸珍良� 料 掴嗚�',
    mended: 'Осенью река поднялас�, � паро� перестал ходить до самого ледостав�.\n�ител� записа� задани� на доск�',
    trust: 'sure',
  },
  { page: '渡し船は秋に止まり、生徒たちは黒板の宿題を書き写す。' },
  { page: '「闔」「粱」「鞳」は珍しい字である。' },
];
