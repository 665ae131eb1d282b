import type { Damage, Example } from '../../engine/damage';
import { pairedLetters } from '../../engine/misreading/letters/paired-misreading';

/**
 * windows-1255 read as Big5: Hebrew text of which each two letters show as one character.
 *
 *     שלום  F9 EC E5 ED  ->  ╘樇
 *
 * Hebrew pages and file names on East Asian systems.
 * Of a word with an odd number of letters the last one is lost: it makes no character with the space behind it.
 *
 * What is left alone on purpose: lists of rare characters, which say nothing as letters.
 */
export const windows1255AsBig5: Damage = pairedLetters('windows-1255-as-big5', {
  written: 'windows-1255',
  script: 'Hebrew',
  shownAs: 'big5',
});

export const examples: readonly Example[] = [
  {
    page: '摙�� 僽噌 蠈懥 槼闅摎礹 蹠僤� 蠮氂� 懞殢 蠆 魡摋�.',
    mended: 'בס�� הנהר עולה והמעבורת נשאר� קשור� לחוף עד האבי�.',
    trust: 'sure',
  },
  {
    page: '摙�� 僽噌 蠈懥 槼闅摎礹 蹠僤� 蠮氂� 懞殢 蠆 魡摋�.\n儋氂� 錹� 僬 嘵澽氂 襗 僶樄',
    mended: 'בס�� הנהר עולה והמעבורת נשאר� קשור� לחוף עד האבי�.\nהמור� כת� את השיעור על הלוח',
    trust: 'sure',
  },
  { page: '渡船在秋天停航，學生們在黑板上抄寫作業。' },
  { page: '「昢」、「樇」和「瀁」都是不常用的字。' },
];
