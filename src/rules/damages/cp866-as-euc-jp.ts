import type { Damage, Example } from '../../engine/damage';
import { pairedLetters } from '../../engine/misreading/letters/paired-misreading';

/**
 * CP866 read as EUC-JP: Russian text of which each two letters show as one character.
 *
 *     небо  AD A5 A1 AE  ->  ⑤｀
 *
 * Text files and archives of DOS on East Asian systems.
 * Of a word with an odd number of letters the last one is lost: it makes no character with the space behind it.
 *
 * What is left alone on purpose: lists of rare characters, which say nothing as letters.
 */
export const cp866AsEucJp: Damage = pairedLetters('cp866-as-euc-jp', {
  written: 'cp866',
  script: 'Cyrillic',
  shownAs: 'euc-jp',
});

export const examples: readonly Example[] = [
  {
    page: '�キ跪 爛� �き鍮�瘡, � �牀� �爛痰�� 絎え碎 ぎ ��� �ぎ痰��.',
    mended: '�енью ре� �днял�сь, � �ро� �рест�� ходить до ��� �дост��.',
    trust: 'sure',
  },
  {
    page: '�キ跪 爛� �き鍮�瘡, � �牀� �爛痰�� 絎え碎 ぎ ��� �ぎ痰��.\n�腮皀� ���� ��⑧� � ぎ瓷�',
    mended: '�енью ре� �днял�сь, � �ро� �рест�� ходить до ��� �дост��.\n�чите� ���� ��ни� � доск�',
    trust: 'sure',
  },
  { page: '渡し船は秋に止まり、生徒たちは黒板の宿題を書き写す。' },
  { page: '「闔」「粱」「鞳」は珍しい字である。' },
];
