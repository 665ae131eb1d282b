import type { Damage, Example } from '../../engine/damage';
import { misreading } from '../../engine/misreading/misreading';

/**
 * EUC-JP read as cp866, the Russian code page of DOS.
 *
 *     日本  C6 FC CB DC  ->  ╞ № ╦ ▄
 *
 * Names in ZIP archives, and consoles, on Russian computers.
 *
 * What is left alone on purpose: clean Russian, and tables drawn with lines.
 */
export const eucJpAsCp866: Damage = misreading({
  id: 'euc-jp-as-cp866',
  written: 'euc-jp',
  shownAs: 'cp866',
  lone: 20,
});

export const examples: readonly Example[] = [
  { page: '╞№╦▄╕ьд╬╦▄дЄ╞╔д▀д▐д╖д┐', mended: '日本語の本を読みました', trust: 'sure' },
  { page: '▓ё╡─д╬╗ё╬┴дЄ╜р╚ўд╖д╞дпд└д╡дд', mended: '会議の資料を準備してください', trust: 'sure' },
  { page: 'Вечером над рекой поднялся туман, и лодки вернулись к берегу.' },
  { page: 'ГОСТ Р ЕН, УКАЗ «О мерах»; Київ, їжак, Ґанок, ўсё, њива' },
  { page: '┌──┬──┐ ░▒▓█ Итого ╔══╗' },
];
