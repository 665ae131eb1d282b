import type { Damage, Example } from '../../engine/damage';
import { pairedLetters } from '../../engine/misreading/letters/paired-misreading';

/**
 * windows-874 (TIS-620) read as Big5: Thai text of which each two letters show as one character.
 *
 *     น้ำมาก  B9 E9 D3 C1 D2 A1  ->  寥蚆牷
 *
 * Thai pages, subtitles and file names on East Asian systems.
 * What makes no character with its neighbour is lost.
 *
 * What is left alone on purpose: lists of rare characters, which say nothing as letters.
 */
export const windows874AsBig5: Damage = pairedLetters('windows-874-as-big5', {
  written: 'windows-874',
  script: 'Thai',
  shownAs: 'big5',
});

export const examples: readonly Example[] = [
  {
    page: '蓍譬毰箔鍾鏡カ徶頩橔鉧婰購晪慞冓譙祂橏講牷侁奡ヘ閫',
    mended: 'ในฤดูใบไม้ร่วงแม่น้ำเพิ่มสูงและเรือข้ามฟากหยุดวิ่ง',
    trust: 'sure',
  },
  {
    page: '蓍譬毰箔鍾鏡カ徶頩橔鉧婰購晪慞冓譙祂橏講牷侁奡ヘ閫\n勻殙Ｇ繒廕瑤痋刲景飽譜棍�',
    mended: 'ในฤดูใบไม้ร่วงแม่น้ำเพิ่มสูงและเรือข้ามฟากหยุดวิ่ง\nครูเขียนแบบฝึกหัดบนกระดา�',
    trust: 'sure',
  },
  { page: '渡船在秋天停航，學生們在黑板上抄寫作業。' },
  { page: '「昢」、「樇」和「瀁」都是不常用的字。' },
];
