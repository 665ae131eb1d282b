import type { Damage, Example } from '../../engine/damage';
import { pairedLetters } from '../../engine/misreading/letters/paired-misreading';

/**
 * windows-874 (TIS-620) read as EUC-KR: Thai text of which each two letters show as one character.
 *
 *     ดี  B4 D5  ->  닙
 *
 * Thai pages, subtitles and file names on East Asian systems.
 * What makes no character with its neighbour is lost.
 *
 * What is left alone on purpose: lists of rare characters, which say nothing as letters.
 */
export const windows874AsEucKr: Damage = pairedLetters('windows-874-as-euc-kr', {
  written: 'windows-874',
  script: 'Thai',
  shownAs: 'euc-kr',
});

export const examples: readonly Example[] = [
  {
    page: '尸캑巫뷰쥣췄푤甦癰右宣逗좽椧笑及쵠溪友좆納凱娩함鰲',
    mended: 'ในฤดูใบไม้ร่วงแม่น้ำเพิ่มสูงและเรือข้ามฟากหยุดวิ่ง',
    trust: 'sure',
  },
  {
    page: '尸캑巫뷰쥣췄푤甦癰右宣逗좽椧笑及쵠溪友좆納凱娩함鰲\nㅓ苗↕쨔梳봄煉鎧뉴묀촛닐�',
    mended: 'ในฤดูใบไม้ร่วงแม่น้ำเพิ่มสูงและเรือข้ามฟากหยุดวิ่ง\nครูเขียนแบบฝึกหัดบนกระดา�',
    trust: 'sure',
  },
  { page: '가을이 되면 나룻배가 멈추고 학생들은 칠판의 숙제를 베껴 쓴다.' },
  { page: '蛟, 孼, 淆 세 글자는 드물다.' },
];
