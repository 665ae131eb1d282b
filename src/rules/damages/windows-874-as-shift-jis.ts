import type { Damage, Example } from '../../engine/damage';
import { pairedLetters } from '../../engine/misreading/letters/paired-misreading';

/**
 * windows-874 (TIS-620) read as Shift_JIS: Thai text of which each two letters show as one character.
 *
 *     น้ำมาก  B9 E9 D3 C1 D2 A1  ->  ｹ鰌ﾁﾒ｡
 *
 * Thai pages, subtitles and file names on East Asian systems.
 * What makes no character with its neighbour is lost.
 *
 * What is left alone on purpose: lists of rare characters, which say nothing as letters.
 */
export const windows874AsShiftJis: Damage = pairedLetters('windows-874-as-shift-jis', {
  written: 'windows-874',
  script: 'Thai',
  shownAs: 'shift_jis',
});

export const examples: readonly Example[] = [
  {
    page: '羯ﾄｴﾙ羲菽鯏霽ｧ眞雹鰌狎ﾔ霖ﾊﾙｧ眷ﾐ狹ﾗﾍ｢鰓ﾁｿﾒ｡ﾋﾂﾘｴﾇﾔ隗',
    mended: 'ในฤดูใบไม้ร่วงแม่น้ำเพิ่มสูงและเรือข้ามฟากหยุดวิ่ง',
    trust: 'sure',
  },
  {
    page: '羯ﾄｴﾙ羲菽鯏霽ｧ眞雹鰌狎ﾔ霖ﾊﾙｧ眷ﾐ狹ﾗﾍ｢鰓ﾁｿﾒ｡ﾋﾂﾘｴﾇﾔ隗\n､ﾃﾙ爐ﾕﾂｹ蘯ｺｽﾖ｡ﾋﾑｴｺｹ｡ﾃﾐｴﾒｹ',
    mended: 'ในฤดูใบไม้ร่วงแม่น้ำเพิ่มสูงและเรือข้ามฟากหยุดวิ่ง\nครูเขียนแบบฝึกหัดบนกระดาน',
    trust: 'sure',
  },
  { page: '渡し船は秋に止まり、ﾊﾞｽとﾄﾗｯｸだけが橋を渡る。' },
  { page: 'ｱｲｳｴｵ ｶｷｸｹｺ ｻｼｽｾｿ' },
];
