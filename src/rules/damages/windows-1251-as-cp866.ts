import type { Damage, Example } from '../../engine/damage';
import { letterMisreading } from '../../engine/misreading/letters/letter-misreading';

/**
 * windows-1251 read as cp866, the Cyrillic of DOS.
 *
 *     Привет  CF F0 E8 E2 E5 F2  ->  ╧ Ё ш т х Є
 *
 * Text of Windows in a console.
 *
 * What is left alone on purpose: tables drawn with lines.
 */
export const windows1251AsCp866: Damage = letterMisreading('windows-1251-as-cp866', {
  written: 'windows-1251',
  shownAs: 'cp866',
});

export const examples: readonly Example[] = [
  {
    page: '╬ёхэ№■ Ёхър яюфэ\u00a0ырё№, ш ярЁюь яхЁхёЄры їюфшЄ№ фю ёрьюую ыхфюёЄртр.',
    mended: 'Осенью река поднялась, и паром перестал ходить до самого ледостава.',
    trust: 'sure',
  },
  {
    page: '╬ёхэ№■ Ёхър яюфэ\u00a0ырё№, ш ярЁюь яхЁхёЄры їюфшЄ№ фю ёрьюую ыхфюёЄртр.\n╙ўшЄхы№ чряшёры чрфрэшх эр фюёъх',
    mended: 'Осенью река поднялась, и паром перестал ходить до самого ледостава.\nУчитель записал задание на доске',
    trust: 'sure',
  },
  { page: 'Осенью река поднялась, и паром перестал ходить до самого ледостава.' },
  { page: '┌──┬──┐ да │ нет └──┴──┘' },
];
