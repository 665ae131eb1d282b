import type { Damage, Example } from '../../engine/damage';
import { misreading } from '../../engine/misreading/misreading';

/**
 * Shift_JIS read as cp866, the Russian code page of DOS.
 *
 *     設定  90 DD 92 E8  ->  Р ▌ Т ш
 *
 * Names in ZIP archives, and consoles, on Russian computers.
 *
 * What is left alone on purpose: clean Russian, and tables drawn with lines.
 */
export const shiftJisAsCp866: Damage = misreading({
  id: 'shift-jis-as-cp866',
  written: 'shift_jis',
  shownAs: 'cp866',
  lone: 20,
});

export const examples: readonly Example[] = [
  { page: 'Р▌ТшВЁХ█С╢В╡В─ВйВчЙцЦ╩ВЁХ┬В╢В─ВнВ╛В│Вв', mended: '設定を保存してから画面を閉じてください', trust: 'sure' },
  { page: 'У·Ц{МъВ╠Х╢П═ВЁУ╟В▌В▄В╡В╜', mended: '日本語の文章を読みました', trust: 'sure' },
  { page: 'Вечером над рекой поднялся туман, и лодки вернулись к берегу.' },
  { page: 'ГОСТ Р ЕН, УКАЗ «О мерах»; Київ, їжак, Ґанок, ўсё, њива' },
  { page: '┌──┬──┐ ░▒▓█ Итого ╔══╗' },
];
