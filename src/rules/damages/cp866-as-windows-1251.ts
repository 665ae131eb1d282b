import type { Damage, Example } from '../../engine/damage';
import { letterMisreading } from '../../engine/misreading/letters/letter-misreading';

/**
 * cp866, the Cyrillic of DOS, read as windows-1251.
 *
 *     Привет  8F E0 A8 A2 A5 E2  ->  Џ а Ё ў Ґ в
 *
 * Text files and databases of DOS programs, opened on Windows.
 *
 * What is left alone on purpose: sound text with signs of trade and law.
 */
export const cp866AsWindows1251: Damage = letterMisreading('cp866-as-windows-1251', {
  written: 'cp866',
  shownAs: 'windows-1251',
});

export const examples: readonly Example[] = [
  {
    page: 'ЋбҐ\u00adмо аҐЄ\u00a0 Ї®¤\u00adп«\u00a0бм, Ё Ї\u00a0а®¬ ЇҐаҐбв\u00a0« е®¤Ёвм ¤® б\u00a0¬®Ј® «Ґ¤®бв\u00a0ў\u00a0.',
    mended: 'Осенью река поднялась, и паром перестал ходить до самого ледостава.',
    trust: 'sure',
  },
  {
    page: 'ЋбҐ\u00adмо аҐЄ\u00a0 Ї®¤\u00adп«\u00a0бм, Ё Ї\u00a0а®¬ ЇҐаҐбв\u00a0« е®¤Ёвм ¤® б\u00a0¬®Ј® «Ґ¤®бв\u00a0ў\u00a0.\n“зЁвҐ«м §\u00a0ЇЁб\u00a0« §\u00a0¤\u00a0\u00adЁҐ \u00ad\u00a0 ¤®бЄҐ',
    mended: 'Осенью река поднялась, и паром перестал ходить до самого ледостава.\nУчитель записал задание на доске',
    trust: 'sure',
  },
  { page: 'Осенью река поднялась, и паром перестал ходить до самого ледостава.' },
  { page: 'Цена 50 ¤; §4 «Общее» ® ООО «Река»' },
  // Two charsets in one line.
  {
    page: 'пУЕОША ТЕЛБ РПДОСМБУШ, Й РБТПН ЇҐаҐбв\u00a0« е®¤Ёвм ¤® б\u00a0¬®Ј® «Ґ¤®бв\u00a0ў\u00a0',
    mended: 'Осенью река поднялась, и паром перестал ходить до самого ледостава',
    fails: true,
  },
];
