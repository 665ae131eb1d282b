import type { Damage, Example } from '../../engine/damage';
import { letterMisreading } from '../../engine/misreading/letters/letter-misreading';

/**
 * ISO-8859-5 read as windows-1252 or Latin-1.
 *
 *     Привет  BF E0 D8 D2 D5 E2  ->  ¿ à Ø Ò Õ â
 *
 * Early Russian pages without a charset.
 *
 * What is left alone on purpose: Western words.
 */
export const iso88595AsLatin: Damage = letterMisreading('iso-8859-5-as-latin', {
  written: 'iso-8859-5',
  shownAs: 'windows-1252',
});

export const examples: readonly Example[] = [
  {
    page: '¾áÕÝìî àÕÚÐ ßÞÔÝïÛÐáì, Ø ßÐàÞÜ ßÕàÕáâÐÛ åÞÔØâì ÔÞ áÐÜÞÓÞ ÛÕÔÞáâÐÒÐ.',
    mended: 'Осенью река поднялась, и паром перестал ходить до самого ледостава.',
    trust: 'sure',
  },
  {
    page: '¾áÕÝìî àÕÚÐ ßÞÔÝïÛÐáì, Ø ßÐàÞÜ ßÕàÕáâÐÛ åÞÔØâì ÔÞ áÐÜÞÓÞ ÛÕÔÞáâÐÒÐ.\nÃçØâÕÛì ×ÐßØáÐÛ ×ÐÔÐÝØÕ ÝÐ ÔÞáÚÕ',
    mended: 'Осенью река поднялась, и паром перестал ходить до самого ледостава.\nУчитель записал задание на доске',
    trust: 'sure',
  },
  { page: 'Осенью река поднялась, и паром перестал ходить до самого ледостава.' },
  { page: 'São João, Ñandú, Þórður, Ætt, Ýmir' },
];
