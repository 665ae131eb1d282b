import type { Damage, Example } from '../../engine/damage';
import { pairedLetters } from '../../engine/misreading/letters/paired-misreading';

/**
 * windows-874 (TIS-620) read as EUC-JP: Thai text of which each two letters show as one character.
 *
 *     น้ำมาก  B9 E9 D3 C1 D2 A1  ->  拷啻辧
 *
 * Thai pages, subtitles and file names on East Asian systems.
 * What makes no character with its neighbour is lost.
 *
 * What is left alone on purpose: lists of rare characters, which say nothing as letters.
 */
export const windows874AsEucJp: Damage = pairedLetters('windows-874-as-euc-jp', {
  written: 'windows-874',
  script: 'Thai',
  shownAs: 'euc-jp',
});

export const examples: readonly Example[] = [
  {
    page: '禮調揀坂痩宙認畫莵蚌狆壽訴戳疆俥致輸蚋楚辧紡愆敗茹',
    mended: 'ในฤดูใบไม้ร่วงแม่น้ำเพิ่มสูงและเรือข้ามฟากหยุดวิ่ง',
    trust: 'sure',
  },
  {
    page: '禮調揀坂痩宙認畫莵蚌狆壽訴戳疆俥致輸蚋楚辧紡愆敗茹\nっ捩�孫畉砂屐朴敢后弛諌�',
    mended: 'ในฤดูใบไม้ร่วงแม่น้ำเพิ่มสูงและเรือข้ามฟากหยุดวิ่ง\nครูเ�ยนแบบฝึกหัดบนกระดา�',
    trust: 'sure',
  },
  { page: '渡し船は秋に止まり、生徒たちは黒板の宿題を書き写す。' },
  { page: '「闔」「粱」「鞳」は珍しい字である。' },
];
