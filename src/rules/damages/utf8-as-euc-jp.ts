import type { Damage, Example } from '../../engine/damage';
import { westernMisreading } from '../../engine/misreading/western/western';

/**
 * UTF-8 read as EUC-JP: Western text of which each letter beyond ASCII shows as a kanji.
 *
 *     café  63 61 66 C3 A9  ->  caf辿
 *
 * Names of musicians and books in old Japanese databases. Half of the letters, and all of the longer characters of UTF-8, lose bytes in
 * EUC-JP; those stay as they are.
 *
 * What is left alone on purpose: kanji that Western text speaks of.
 */
export const utf8AsEucJp: Damage = westernMisreading('utf8-as-euc-jp', { written: 'utf-8', shownAs: 'euc-jp' });

export const examples: readonly Example[] = [
  {
    page: 'Le p棚cheur r辿pare ses filets pr竪s du vieux pont.\nLa rivi竪re 辿tait gel辿e.',
    mended: 'Le pêcheur répare ses filets près du vieux pont.\nLa rivière était gelée.',
    trust: 'sure',
  },
  {
    page: 'Der M端ller 旦ffnet am fr端hen Morgen das Wehr.',
    mended: 'Der Müller öffnet am frühen Morgen das Wehr.',
    trust: 'sure',
  },
  { page: 'Keep the dough at 25 属C.', mended: 'Keep the dough at 25 °C.', trust: 'sure' },
  { page: 'The kanji 辿 is read “tado”, and 端 “hashi”.' },
  { page: '川の端まで辿り着くと、元旦の朝だった。' },
];
