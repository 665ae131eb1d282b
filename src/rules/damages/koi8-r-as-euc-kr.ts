import type { Damage, Example } from '../../engine/damage';
import { pairedLetters } from '../../engine/misreading/letters/paired-misreading';

/**
 * KOI8-R read as EUC-KR: Russian text of which each two letters show as one character.
 *
 *     Киев  EB C9 C5 D7  ->  玧테
 *
 * Old Russian mails and pages on East Asian systems.
 * Of a word with an odd number of letters the last one is lost: it makes no character with the space behind it.
 *
 * What is left alone on purpose: lists of rare characters, which say nothing as letters.
 */
export const koi8RAsEucKr: Damage = pairedLetters('koi8-r-as-euc-kr', {
  written: 'koi8-r',
  script: 'Cyrillic',
  shownAs: 'euc-kr',
});

export const examples: readonly Example[] = [
  {
    page: '這斜 燉횰, 瑙個 個燉訣 凜켸 炚領 覲鞫�.',
    mended: 'Ночь тиха, река катила воды ниже плот�.',
    trust: 'sure',
  },
  {
    page: '幀턱蔓 瑙個 饉켑緊죡�, � 僅碌� 斤瑙戇죈 훰케潼 켓 潭賈하 謙켓戇죽�.',
    mended: 'Осенью река поднялас�, � паро� перестал ходить до самого ледостав�.',
    trust: 'sure',
  },
  {
    page: '幀턱蔓 瑙個 饉켑緊죡�, � 僅碌� 斤瑙戇죈 훰케潼 켓 潭賈하 謙켓戇죽�.\n錐�턍� 憫筋潭� 憫컨炚� 适 켓沓�',
    mended: 'Осенью река поднялас�, � паро� перестал ходить до самого ледостав�.\nУч�ел� записа� задани� на доск�',
    trust: 'sure',
  },
  { page: '가을이 되면 나룻배가 멈추고 학생들은 칠판의 숙제를 베껴 쓴다.' },
  { page: '蛟, 孼, 淆 세 글자는 드물다.' },
];
