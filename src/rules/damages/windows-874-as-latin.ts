import type { Damage, Example } from '../../engine/damage';
import { letterMisreading } from '../../engine/misreading/letters/letter-misreading';

/**
 * windows-874 (TIS-620) read as windows-1252.
 *
 *     สวัสดี  CA C7 D1 CA B4 D5  ->  Ê Ç Ñ Ê ´ Õ
 *
 * Thai pages, subtitles and tags of music files.
 *
 * What is left alone on purpose: tables of accented letters.
 */
export const windows874AsLatin: Damage = letterMisreading('windows-874-as-latin', {
  written: 'windows-874',
  shownAs: 'windows-1252',
});

export const examples: readonly Example[] = [
  {
    page: 'ã¹Ä´ÙãºäÁéÃèÇ§áÁè¹éÓà¾ÔèÁÊÙ§áÅÐàÃ×Í¢éÒÁ¿Ò¡ËÂØ´ÇÔè§',
    mended: 'ในฤดูใบไม้ร่วงแม่น้ำเพิ่มสูงและเรือข้ามฟากหยุดวิ่ง',
    trust: 'sure',
  },
  {
    page: 'ã¹Ä´ÙãºäÁéÃèÇ§áÁè¹éÓà¾ÔèÁÊÙ§áÅÐàÃ×Í¢éÒÁ¿Ò¡ËÂØ´ÇÔè§\n¤ÃÙà¢ÕÂ¹áºº½Ö¡ËÑ´º¹¡ÃÐ´Ò¹',
    mended: 'ในฤดูใบไม้ร่วงแม่น้ำเพิ่มสูงและเรือข้ามฟากหยุดวิ่ง\nครูเขียนแบบฝึกหัดบนกระดาน',
    trust: 'sure',
  },
  { page: 'ในฤดูใบไม้ร่วงแม่น้ำเพิ่มสูงและเรือข้ามฟากหยุดวิ่ง' },
  { page: 'ÀÁÂÃÄÅ ÈÉÊË ÌÍÎÏ; ÄÖÜ ÅÄÖ' },
];
