import type { Damage, Example } from '../../engine/damage';
import { pairedLetters } from '../../engine/misreading/letters/paired-misreading';

/**
 * windows-1255 read as Shift_JIS: Hebrew text of which each two letters show as one character.
 *
 *     הנהר  E4 F0 E4 F8  ->  蓿蓼
 *
 * Hebrew pages and file names on East Asian systems.
 * Of a word with an odd number of letters the last one is lost: it makes no character with the space behind it.
 *
 * What is left alone on purpose: lists of rare characters, which say nothing as letters.
 */
export const windows1255AsShiftJis: Damage = pairedLetters('windows-1255-as-shift-jis', {
  written: 'windows-1255',
  script: 'Hebrew',
  shownAs: 'shift_jis',
});

export const examples: readonly Example[] = [
  {
    page: '蓿蓼 \ue21c� 碵楨�.',
    mended: 'הנהר עו� בסתי�.',
    trust: 'sure',
  },
  {
    page: '碵楨� 蓿蓼 \ue21c� 裝ⅳ砒\ue699 \ue0b8璧� \ue5dc褸� �褫 \ue21a 萵硅�.',
    mended: 'בסתי� הנהר עו� והמעבורת נשאר� קשור� �וף עד האבי�.',
    trust: 'sure',
  },
  {
    page: '碵楨� 蓿蓼 \ue21c� 裝ⅳ砒\ue699 \ue0b8璧� \ue5dc褸� �褫 \ue21a 萵硅�.\n蒡褸� �� 瓏 蕀鶯褸 \ue223 蓆裼',
    mended: 'בסתי� הנהר עו� והמעבורת נשאר� קשור� �וף עד האבי�.\nהמור� �� את השיעור על הלוח',
    trust: 'sure',
  },
  { page: '渡し船は秋に止まり、ﾊﾞｽとﾄﾗｯｸだけが橋を渡る。' },
  { page: 'ｱｲｳｴｵ ｶｷｸｹｺ ｻｼｽｾｿ' },
];
