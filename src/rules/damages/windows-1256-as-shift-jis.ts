import type { Damage, Example } from '../../engine/damage';
import { pairedLetters } from '../../engine/misreading/letters/paired-misreading';

/**
 * windows-1256 read as Shift_JIS: Arabic text of which each two letters show as one character.
 *
 *     كتاب  DF CA C7 C8  ->  ﾟﾊﾇﾈ
 *
 * Arabic pages and file names on East Asian systems.
 * Of a word with an odd number of letters the last one is lost: it makes no character with the space behind it.
 *
 * What is left alone on purpose: lists of rare characters, which say nothing as letters.
 */
export const windows1256AsShiftJis: Damage = pairedLetters('windows-1256-as-shift-jis', {
  written: 'windows-1256',
  script: 'Arabic',
  shownAs: 'shift_jis',
});

export const examples: readonly Example[] = [
  {
    page: '樰ﾊﾝﾚ ﾇ砌衽 ﾝ� ﾇ睾ﾑ泚.',
    mended: 'يرتفع النهر ف� الخريف.',
    trust: 'sure',
  },
  {
    page: 'ﾝ� ﾇ睾ﾑ泚 樰ﾊﾝﾚ ﾇ砌衽 賁ﾈﾞ� ﾇ瞽ﾈﾇﾑﾉ 耜ﾈ齎ﾉ ﾍﾊ� ﾇ瞋ﾈ汜.',
    mended: 'ف� الخريف يرتفع النهر وتبق� العبارة مربوطة حت� الربيع.',
    trust: 'sure',
  },
  {
    page: 'ﾝ� ﾇ睾ﾑ泚 樰ﾊﾝﾚ ﾇ砌衽 賁ﾈﾞ� ﾇ瞽ﾈﾇﾑﾉ 耜ﾈ齎ﾉ ﾍﾊ� ﾇ瞋ﾈ汜.\nﾟﾊﾈ ﾇ矼ﾚ矼 ﾇ睹ﾑﾓ ﾚ碆 ﾇ瞠ﾈ贄ﾉ',
    mended: 'ف� الخريف يرتفع النهر وتبق� العبارة مربوطة حت� الربيع.\nكتب المعلم الدرس على السبورة',
    trust: 'sure',
  },
  { page: '渡し船は秋に止まり、ﾊﾞｽとﾄﾗｯｸだけが橋を渡る。' },
  { page: 'ｱｲｳｴｵ ｶｷｸｹｺ ｻｼｽｾｿ' },
];
