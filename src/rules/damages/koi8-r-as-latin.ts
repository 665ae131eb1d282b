import type { Damage, Example } from '../../engine/damage';
import { letterMisreading } from '../../engine/misreading/letters/letter-misreading';

/**
 * KOI8-R read as windows-1252 or Latin-1.
 *
 *     Привет  F0 D2 C9 D7 C5 D4  ->  ð Ò É × Å Ô
 *
 * Old Russian mail and pages without a charset.
 *
 * What is left alone on purpose: Western words, where accented letters stand among plain ones.
 */
export const koi8RAsLatin: Damage = letterMisreading('koi8-r-as-latin', {
  written: 'koi8-r',
  shownAs: 'windows-1252',
});

export const examples: readonly Example[] = [
  {
    page: 'ïÓÅÎØÀ ÒÅËÁ ÐÏÄÎÑÌÁÓØ, É ÐÁÒÏÍ ÐÅÒÅÓÔÁÌ ÈÏÄÉÔØ ÄÏ ÓÁÍÏÇÏ ÌÅÄÏÓÔÁ×Á.',
    mended: 'Осенью река поднялась, и паром перестал ходить до самого ледостава.',
    trust: 'sure',
  },
  {
    page: 'ïÓÅÎØÀ ÒÅËÁ ÐÏÄÎÑÌÁÓØ, É ÐÁÒÏÍ ÐÅÒÅÓÔÁÌ ÈÏÄÉÔØ ÄÏ ÓÁÍÏÇÏ ÌÅÄÏÓÔÁ×Á.\nõÞÉÔÅÌØ ÚÁÐÉÓÁÌ ÚÁÄÁÎÉÅ ÎÁ ÄÏÓËÅ',
    mended: 'Осенью река поднялась, и паром перестал ходить до самого ледостава.\nУчитель записал задание на доске',
    trust: 'sure',
  },
  { page: 'Осенью река поднялась, и паром перестал ходить до самого ледостава.' },
  { page: 'Être à l’heure, où, ça, ÉTÉ; Ärger, ÖL' },
];
