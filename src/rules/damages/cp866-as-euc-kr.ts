import type { Damage, Example } from '../../engine/damage';
import { pairedLetters } from '../../engine/misreading/letters/paired-misreading';

/**
 * CP866 read as EUC-KR: Russian text of which each two letters show as one character.
 *
 *     Привет  8F E0 A8 A2 A5 E2  ->  뤲Ðβ
 *
 * Text files and archives of DOS on East Asian systems.
 * Of a word with an odd number of letters the last one is lost: it makes no character with the space behind it.
 *
 * What is left alone on purpose: lists of rare characters, which say nothing as letters.
 */
export const cp866AsEucKr: Damage = pairedLetters('cp866-as-euc-kr', {
  written: 'cp866',
  script: 'Cyrillic',
  shownAs: 'euc-kr',
});

export const examples: readonly Example[] = [
  {
    page: '뜮傲 殊�, 誓첓 첓殊쳽 ¡ㅻ �┘ ��Þ.',
    mended: 'Ночь ти�, река катила воды �же ��ин.',
    trust: 'sure',
  },
  {
    page: '롟�溢 誓첓 �ㄽ纏졹�, � 캙昔� �誓飡젷 若ㄸ筍 ㄾ �М． ゥㄾ飡젪�.',
    mended: 'Ос�ью река �днялас�, � паро� �рестал ходить до �мого ледостав�.',
    trust: 'sure',
  },
  {
    page: '롟�溢 誓첓 �ㄽ纏졹�, � 캙昔� �誓飡젷 若ㄸ筍 ㄾ �М． ゥㄾ飡젪�.\n볡ⓥ�� 쭬��� 쭬쩆�� 췅 ㄾ稅�',
    mended: 'Ос�ью река �днялас�, � паро� �рестал ходить до �мого ледостав�.\nУчит�� за��� зада�� на доск�',
    trust: 'sure',
  },
  { page: '가을이 되면 나룻배가 멈추고 학생들은 칠판의 숙제를 베껴 쓴다.' },
  { page: '蛟, 孼, 淆 세 글자는 드물다.' },
];
