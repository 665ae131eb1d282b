import type { Damage, Example } from '../../engine/damage';
import { letterMisreading } from '../../engine/misreading/letters/letter-misreading';

/**
 * KOI8-U, which is KOI8-R with the Ukrainian letters, read as windows-1252 or Latin-1.
 *
 *     Її  B7 A7  ->  · §
 *
 * Old Ukrainian mail and pages without a charset.
 *
 * What is left alone on purpose: Western words.
 */
export const koi8UAsLatin: Damage = letterMisreading('koi8-u-as-latin', {
  written: 'koi8-u',
  shownAs: 'windows-1252',
});

export const examples: readonly Example[] = [
  {
    page: '÷ÏÓÅÎÉ Ò¦ÞËÁ Ð¦ÄÎÑÌÁÓÑ, ¦ ÐÏÒÏÍ ÐÅÒÅÓÔÁ× ÈÏÄÉÔÉ ÁÖ ÄÏ ÓÁÍÏ§ ËÒÉÇÉ.',
    mended: 'Восени річка піднялася, і пором перестав ходити аж до самої криги.',
    trust: 'sure',
  },
  {
    page: '÷ÏÓÅÎÉ Ò¦ÞËÁ Ð¦ÄÎÑÌÁÓÑ, ¦ ÐÏÒÏÍ ÐÅÒÅÓÔÁ× ÈÏÄÉÔÉ ÁÖ ÄÏ ÓÁÍÏ§ ËÒÉÇÉ.\n·§ ×ÞÉÔÅÌØËÁ ÚÁÐÉÓÁÌÁ ÚÁ×ÄÁÎÎÑ ÎÁ ÄÏÛÃ¦',
    mended:
      'Восени річка піднялася, і пором перестав ходити аж до самої криги.\nЇї вчителька записала завдання на дошці',
    trust: 'sure',
  },
  { page: 'Восени річка піднялася, і пором перестав ходити аж до самої криги.' },
  { page: 'Señor Núñez, ¿dónde está? ¡Aquí!' },
];
