import type { Damage, Example } from '../../engine/damage';
import { letterMisreading } from '../../engine/misreading/letters/letter-misreading';

/**
 * cp866, the Cyrillic of DOS, read as windows-1252.
 *
 *     Привет  8F E0 A8 A2 A5 E2  ->  U+008F à ¨ ¢ ¥ â
 *
 * Names in archives, and tables of DOS programs.
 *
 * What is left alone on purpose: signs of trade, law and measure.
 */
export const cp866AsLatin: Damage = letterMisreading('cp866-as-latin', {
  written: 'cp866',
  shownAs: 'windows-1252',
});

export const examples: readonly Example[] = [
  {
    page: 'Žá¥\u00adìî à¥ª\u00a0 ¯®¤\u00adï«\u00a0áì, ¨ ¯\u00a0à®¬ ¯¥à¥áâ\u00a0« å®¤¨âì ¤® á\u00a0¬®£® «¥¤®áâ\u00a0¢\u00a0.',
    mended: 'Осенью река поднялась, и паром перестал ходить до самого ледостава.',
    trust: 'sure',
  },
  {
    page: 'Žá¥\u00adìî à¥ª\u00a0 ¯®¤\u00adï«\u00a0áì, ¨ ¯\u00a0à®¬ ¯¥à¥áâ\u00a0« å®¤¨âì ¤® á\u00a0¬®£® «¥¤®áâ\u00a0¢\u00a0.\n“ç¨â¥«ì §\u00a0¯¨á\u00a0« §\u00a0¤\u00a0\u00ad¨¥ \u00ad\u00a0 ¤®áª¥',
    mended: 'Осенью река поднялась, и паром перестал ходить до самого ледостава.\nУчитель записал задание на доске',
    trust: 'sure',
  },
  { page: 'Осенью река поднялась, и паром перестал ходить до самого ледостава.' },
  { page: '© 2020 ® £5 ¥9 §3 «oui» ±2 °C ½ ¿qué?' },
];
