import type { Damage, Example } from '../../engine/damage';
import { letterMisreading } from '../../engine/misreading/letters/letter-misreading';

/**
 * windows-1251 read as ISO-8859-5.
 *
 *     Привет  CF F0 E8 E2 E5 F2  ->  Я № ш т х ђ
 *
 * Programs that take ISO-8859-5 for the Cyrillic charset.
 *
 * What is left alone on purpose: Serbian and Macedonian.
 */
export const windows1251AsIso88595: Damage = letterMisreading('windows-1251-as-iso-8859-5', {
  written: 'windows-1251',
  shownAs: 'iso-8859-5',
});

export const examples: readonly Example[] = [
  {
    page: 'Юёхэќў №хър яюфэџырёќ, ш яр№юь ях№хёђры ѕюфшђќ фю ёрьюую ыхфюёђртр.',
    mended: 'Осенью река поднялась, и паром перестал ходить до самого ледостава.',
    trust: 'sure',
  },
  {
    page: 'Юёхэќў №хър яюфэџырёќ, ш яр№юь ях№хёђры ѕюфшђќ фю ёрьюую ыхфюёђртр.\nгїшђхыќ чряшёры чрфрэшх эр фюёъх',
    mended: 'Осенью река поднялась, и паром перестал ходить до самого ледостава.\nУчитель записал задание на доске',
    trust: 'sure',
  },
  { page: 'Осенью река поднялась, и паром перестал ходить до самого ледостава.' },
  { page: 'Љубав, Њива, Ћерка, Џеп; ѓавол, ќерка' },
];
