import type { Damage, Example } from '../../engine/damage';
import { pairedLetters } from '../../engine/misreading/letters/paired-misreading';

/**
 * windows-874 (TIS-620) read as GBK: Thai text of which each two letters show as one character.
 *
 *     น้ำมาก  B9 E9 D3 C1 D2 A1  ->  归恿摇
 *
 * Thai pages, subtitles and file names on East Asian systems.
 * What makes no character with its neighbour is lost.
 *
 * What is left alone on purpose: lists of rare characters, which say nothing as letters.
 */
export const windows874AsGbk: Damage = pairedLetters('windows-874-as-gbk', {
  written: 'windows-874',
  script: 'Thai',
  shownAs: 'gbk',
});

export const examples: readonly Example[] = [
  {
    page: '愎拇巽轰灵描千崃韫橛嗑澡潦侑崤朽米廷橐量摇寺卮窃瑙',
    mended: 'ในฤดูใบไม้ร่วงแม่น้ำเพิ่มสูงและเรือข้ามฟากหยุดวิ่ง',
    trust: 'sure',
  },
  {
    page: '愎拇巽轰灵描千崃韫橛嗑澡潦侑崤朽米廷橐量摇寺卮窃瑙\nっ汆⒄鹿岷航帧搜春埂眯匆�',
    mended: 'ในฤดูใบไม้ร่วงแม่น้ำเพิ่มสูงและเรือข้ามฟากหยุดวิ่ง\nครูเขียนแบบฝึกหัดบนกระดา�',
    trust: 'sure',
  },
  { page: '渡船在秋天停航，学生们在黑板上抄写作业。' },
  { page: '“务”、“屙”和“疱”都是不常用的字。' },
];
