import type { Damage, Example } from '../../engine/damage';
import { letterMisreading } from '../../engine/misreading/letters/letter-misreading';

/**
 * windows-1251 read as KOI8-R.
 *
 *     Привет  CF F0 E8 E2 E5 F2  ->  о П Х Б Е Р
 *
 * Mail written on Windows, read on Unix hosts that asked no charset.
 *
 * What is left alone on purpose: headings in capitals.
 */
export const windows1251AsKoi8R: Damage = letterMisreading('windows-1251-as-koi8-r', {
  written: 'windows-1251',
  shownAs: 'koi8-r',
});

export const examples: readonly Example[] = [
  {
    page: 'нЯЕМЭЧ ПЕЙЮ ОНДМЪКЮЯЭ, Х ОЮПНЛ ОЕПЕЯРЮК УНДХРЭ ДН ЯЮЛНЦН КЕДНЯРЮБЮ.',
    mended: 'Осенью река поднялась, и паром перестал ходить до самого ледостава.',
    trust: 'sure',
  },
  {
    page: 'нЯЕМЭЧ ПЕЙЮ ОНДМЪКЮЯЭ, Х ОЮПНЛ ОЕПЕЯРЮК УНДХРЭ ДН ЯЮЛНЦН КЕДНЯРЮБЮ.\nсВХРЕКЭ ГЮОХЯЮК ГЮДЮМХЕ МЮ ДНЯЙЕ',
    mended: 'Осенью река поднялась, и паром перестал ходить до самого ледостава.\nУчитель записал задание на доске',
    trust: 'sure',
  },
  { page: 'Осенью река поднялась, и паром перестал ходить до самого ледостава.' },
  { page: 'ПРИМЕЧАНИЕ. Смотри главу вторую.' },
];
