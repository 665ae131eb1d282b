import type { Damage, Example } from '../../engine/damage';
import { letterMisreading } from '../../engine/misreading/letters/letter-misreading';

/**
 * windows-1255 (or ISO-8859-8) read as windows-1252.
 *
 *     F9 EC E5 ED  ->  ù ì å í
 *
 * Hebrew pages, subtitles and file names.
 *
 * What is left alone on purpose: Western words, and lists of accented letters.
 */
export const windows1255AsLatin: Damage = letterMisreading('windows-1255-as-latin', {
  written: 'windows-1255',
  shownAs: 'windows-1252',
});

export const examples: readonly Example[] = [
  {
    page: 'áñúéå òìä äðäø åäîòáåøú äôñé÷ä ìùåè òã äçåøó.',
    mended: 'בסתיו עלה הנהר והמעבורת הפסיקה לשוט עד החורף.',
    trust: 'sure',
  },
  {
    page: 'áñúéå òìä äðäø åäîòáåøú äôñé÷ä ìùåè òã äçåøó.\näîåøä ëúá àú äúøâéì òì äìåç',
    mended: 'בסתיו עלה הנהר והמעבורת הפסיקה לשוט עד החורף.\nהמורה כתב את התרגיל על הלוח',
    trust: 'sure',
  },
  // So few words make as much sense in Cyrillic, to a model that has read little Hebrew.
  { page: 'àúîåì èééìðå ìéã äàâí', mended: 'אתמול טיילנו ליד האגם', fails: true },
  { page: 'בסתיו עלה הנהר והמעבורת הפסיקה לשוט עד החורף.' },
  { page: 'ñoño, ães, ïçü, naïf, à, ô' },
];
