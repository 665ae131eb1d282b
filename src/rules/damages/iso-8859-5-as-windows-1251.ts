import type { Damage, Example } from '../../engine/damage';
import { letterMisreading } from '../../engine/misreading/letters/letter-misreading';

/**
 * ISO-8859-5 read as windows-1251.
 *
 *     Привет  BF E0 D8 D2 D5 E2  ->  ї а Ш Т Х в
 *
 * Early Unix and mainframe text.
 *
 * What is left alone on purpose: letters of Ukrainian, Belarusian and Macedonian.
 */
export const iso88595AsWindows1251: Damage = letterMisreading('iso-8859-5-as-windows-1251', {
  written: 'iso-8859-5',
  shownAs: 'windows-1251',
});

export const examples: readonly Example[] = [
  {
    page: 'ѕбХЭмо аХЪР ЯЮФЭпЫРбм, Ш ЯРаЮЬ ЯХаХбвРЫ еЮФШвм ФЮ бРЬЮУЮ ЫХФЮбвРТР.',
    mended: 'Осенью река поднялась, и паром перестал ходить до самого ледостава.',
    trust: 'sure',
  },
  {
    page: 'ѕбХЭмо аХЪР ЯЮФЭпЫРбм, Ш ЯРаЮЬ ЯХаХбвРЫ еЮФШвм ФЮ бРЬЮУЮ ЫХФЮбвРТР.\nГзШвХЫм ЧРЯШбРЫ ЧРФРЭШХ ЭР ФЮбЪХ',
    mended: 'Осенью река поднялась, и паром перестал ходить до самого ледостава.\nУчитель записал задание на доске',
    trust: 'sure',
  },
  { page: 'Осенью река поднялась, и паром перестал ходить до самого ледостава.' },
  { page: 'Їжак, Ґанок, Ўсё і Џорџ: літери різних мов.' },
];
