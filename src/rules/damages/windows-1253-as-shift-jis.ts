import type { Damage, Example } from '../../engine/damage';
import { pairedLetters } from '../../engine/misreading/letters/paired-misreading';

/**
 * windows-1253 read as Shift_JIS: Greek text of which each two letters show as one character.
 *
 *     Αθήνα  C1 E8 DE ED E1  ->  ﾁ鞐涖
 *
 * Greek pages and file names on East Asian systems.
 * Of a word with an odd number of letters the last one is lost: it makes no character with the space behind it.
 *
 * What is left alone on purpose: lists of rare characters, which say nothing as letters.
 */
export const windows1253AsShiftJis: Damage = pairedLetters('windows-1253-as-shift-jis', {
  written: 'windows-1253',
  script: 'Greek',
  shownAs: 'shift_jis',
});

export const examples: readonly Example[] = [
  {
    page: 'ﾔ� 淲\ue177 \ue09b裨 \ue2e7� ��.',
    mended: 'Τ� νερό πάει στ� ��.',
    trust: 'sure',
  },
  {
    page: 'ﾔ� \ue50f鳫�\ue74c� \ue39e \ue0ae\ue38b� \ue516\ue45e�淲� �� � 籤\ue165� �淲� 蒟�渹.',
    mended: 'Τ� φθιν�ωρ� το ποτά� φουσ�νε� �� � βάρκ� �νε� δε�νη.',
    trust: 'sure',
  },
  {
    page: 'ﾔ� \ue50f鳫�\ue74c� \ue39e \ue0ae\ue38b� \ue516\ue45e�淲� �� � 籤\ue165� �淲� 蒟�渹.\nﾏ 葆\ue2dd硴� ﾝ胝碾� \ue2e7� \ue09e涖�',
    mended: 'Τ� φθιν�ωρ� το ποτά� φουσ�νε� �� � βάρκ� �νε� δε�νη.\nΟ δάσκαλ� έγραψ� στ� πίνα�',
    trust: 'sure',
  },
  { page: '渡し船は秋に止まり、ﾊﾞｽとﾄﾗｯｸだけが橋を渡る。' },
  { page: 'ｱｲｳｴｵ ｶｷｸｹｺ ｻｼｽｾｿ' },
];
