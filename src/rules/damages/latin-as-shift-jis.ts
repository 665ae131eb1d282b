import type { Damage, Example } from '../../engine/damage';
import { westernMisreading } from '../../engine/misreading/western/western';

/**
 * windows-1252 read as Shift_JIS: of Western text, the signs and most capitals beyond ASCII show as half-width katakana, small
 * letters take the next character along and show as kanji.
 *
 *     25 °C   20 B0 43     ->  25 ｰC    B0 is one character
 *     était   E9 74        ->  騁ait    E9|74
 *
 * Western pages and file names on Japanese machines. What Shift_JIS has no character for is lost and stays so.
 *
 * What is left alone on purpose: half-width katakana in words of their own, kanji that Western text speaks of.
 */
export const latinAsShiftJis: Damage = westernMisreading('latin-as-shift-jis', {
  written: 'windows-1252',
  shownAs: 'shift_jis',
});

export const examples: readonly Example[] = [
  { page: 'Keep the dough at 25 ｰC.', mended: 'Keep the dough at 25 °C.', trust: 'sure' },
  { page: 'The mill doesn稚 turn in winter.', mended: 'The mill doesn’t turn in winter.', trust: 'sure' },
  {
    page: 'Le p鹹heur r駱are sa barque.\nLa rivi鑽e 騁ait gel馥 l檀iver dernier.',
    mended: 'Le pêcheur répare sa barque.\nLa rivière était gelée l’hiver dernier.',
    trust: 'sure',
  },
  { page: 'Press ﾌﾟﾘﾝﾀｰ on the menu, then ｷｬﾝｾﾙ.' },
  { page: 'The words 道路 (road) and 橋 (bridge) are taught first.' },
];
