import type { Damage, Example } from '../../engine/damage';
import { pairedLetters } from '../../engine/misreading/letters/paired-misreading';

/**
 * windows-1251 read as Shift_JIS: Russian text of which each two letters show as one character.
 *
 *     вода  E2 EE E4 E0  ->  粽萵
 *
 * Russian pages, mails and file names on East Asian systems.
 * Of a word with an odd number of letters the last one is lost: it makes no character with the space behind it.
 *
 * What is left alone on purpose: lists of rare characters, which say nothing as letters.
 */
export const windows1251AsShiftJis: Damage = pairedLetters('windows-1251-as-shift-jis', {
  written: 'windows-1251',
  script: 'Cyrillic',
  shownAs: 'shift_jis',
});

export const examples: readonly Example[] = [
  {
    page: 'ﾍⅸ� \ue21f\ue44b, \ue0a4� �\ue21f� 粽蕘 湜趺 �ⅳ竟.',
    mended: 'Ноч� тиха, ре� �ти� воды ниже �отин.',
    trust: 'sure',
  },
  {
    page: 'ﾎ\ue160犱� \ue0a4� �蓖��\ue177, � �\ue0ad� �\ue0a4\ue16d琿 \ue459蒻\ue233 蒡 \ue15b�胛 �蒡\ue16d珞�.',
    mended: 'Осень� ре� �дн��сь, � �ро� �рестал ходить до са�го �достав�.',
    trust: 'sure',
  },
  {
    page: 'ﾎ\ue160犱� \ue0a4� �蓖��\ue177, � �\ue0ad� �\ue0a4\ue16d琿 \ue459蒻\ue233 蒡 \ue15b�胛 �蒡\ue16d珞�.\nﾓ\ue5cb\ue21c� 鈞�\ue15b� 鈞萵湜� 浯 蒡\ue165�',
    mended: 'Осень� ре� �дн��сь, � �ро� �рестал ходить до са�го �достав�.\nУчите� за�са� задани� на доск�',
    trust: 'sure',
  },
  { page: '渡し船は秋に止まり、ﾊﾞｽとﾄﾗｯｸだけが橋を渡る。' },
  { page: 'ｱｲｳｴｵ ｶｷｸｹｺ ｻｼｽｾｿ' },
];
