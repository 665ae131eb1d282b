import type { Damage, Example } from '../../engine/damage';
import { letterMisreading } from '../../engine/misreading/letters/letter-misreading';

/**
 * KOI8-R read as windows-1251.
 *
 *     Привет  F0 D2 C9 D7 C5 D4  ->  р Т Й Ч Е Ф
 *
 * Old mail and news of Unix hosts, opened on Windows: small letters became capitals.
 *
 * What is left alone on purpose: headings in capitals, and languages whose letters the model hardly knows.
 */
export const koi8RAsWindows1251: Damage = letterMisreading('koi8-r-as-windows-1251', {
  written: 'koi8-r',
  shownAs: 'windows-1251',
});

export const examples: readonly Example[] = [
  {
    page: 'пУЕОША ТЕЛБ РПДОСМБУШ, Й РБТПН РЕТЕУФБМ ИПДЙФШ ДП УБНПЗП МЕДПУФБЧБ.',
    mended: 'Осенью река поднялась, и паром перестал ходить до самого ледостава.',
    trust: 'sure',
  },
  {
    page: 'пУЕОША ТЕЛБ РПДОСМБУШ, Й РБТПН РЕТЕУФБМ ИПДЙФШ ДП УБНПЗП МЕДПУФБЧБ.\nхЮЙФЕМШ ЪБРЙУБМ ЪБДБОЙЕ ОБ ДПУЛЕ',
    mended: 'Осенью река поднялась, и паром перестал ходить до самого ледостава.\nУчитель записал задание на доске',
    trust: 'sure',
  },
  { page: 'Осенью река поднялась, и паром перестал ходить до самого ледостава.' },
  { page: 'ВНИМАНИЕ! НЕ ВХОДИТЬ. Работает насос.' },
];
