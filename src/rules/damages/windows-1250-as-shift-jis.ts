import type { Damage, Example } from '../../engine/damage';
import { westernMisreading } from '../../engine/misreading/western/western';

/**
 * windows-1250 read as Shift_JIS: Central European text of which some letters show as half-width katakana, and others take the next
 * character along.
 *
 *     młyn   B3     ->  mｳyn   B3 is one character
 *     ięc    EA 63  ->  i鹹    EA|63
 *
 * Central European pages on Japanese machines. What Shift_JIS has no character for is lost and stays so.
 *
 * What is left alone on purpose: half-width katakana in words of their own.
 */
export const windows1250AsShiftJis: Damage = westernMisreading('windows-1250-as-shift-jis', {
  written: 'windows-1250',
  shownAs: 'shift_jis',
});

export const examples: readonly Example[] = [
  {
    page: 'Prom stoi przy mｳynie.\nRzeka pｳyn�a wolno, wi鹹 prom tam zostaｳ.',
    mended: 'Prom stoi przy młynie.\nRzeka płyn�a wolno, więc prom tam został.',
    trust: 'sure',
  },
  { page: 'Na ekranie jest ﾌﾟﾘﾝﾀｰ oraz ｷｬﾝｾﾙ.' },
];
