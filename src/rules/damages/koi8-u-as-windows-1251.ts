import type { Damage, Example } from '../../engine/damage';
import { letterMisreading } from '../../engine/misreading/letters/letter-misreading';

/**
 * KOI8-U, which is KOI8-R with the Ukrainian letters, read as windows-1251.
 *
 *     Її  B7 A7  ->  · §
 *
 * Ukrainian mail of Unix hosts.
 *
 * What is left alone on purpose: headings in capitals.
 */
export const koi8UAsWindows1251: Damage = letterMisreading('koi8-u-as-windows-1251', {
  written: 'koi8-u',
  shownAs: 'windows-1251',
});

export const examples: readonly Example[] = [
  {
    page: 'чПУЕОЙ Т¦ЮЛБ Р¦ДОСМБУС, ¦ РПТПН РЕТЕУФБЧ ИПДЙФЙ БЦ ДП УБНП§ ЛТЙЗЙ.',
    mended: 'Восени річка піднялася, і пором перестав ходити аж до самої криги.',
    trust: 'sure',
  },
  {
    page: 'чПУЕОЙ Т¦ЮЛБ Р¦ДОСМБУС, ¦ РПТПН РЕТЕУФБЧ ИПДЙФЙ БЦ ДП УБНП§ ЛТЙЗЙ.\n·§ ЧЮЙФЕМШЛБ ЪБРЙУБМБ ЪБЧДБООС ОБ ДПЫГ¦',
    mended:
      'Восени річка піднялася, і пором перестав ходити аж до самої криги.\nЇї вчителька записала завдання на дошці',
    trust: 'sure',
  },
  { page: 'Восени річка піднялася, і пором перестав ходити аж до самої криги.' },
  { page: 'УВАГА! НЕ ЗАХОДИТИ. Працює насос.' },
];
