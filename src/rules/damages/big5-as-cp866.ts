import type { Damage, Example } from '../../engine/damage';
import { misreading } from '../../engine/misreading/misreading';

/**
 * Big5 read as cp866, the Russian code page of DOS.
 *
 *     中文  A4 A4 A4 E5  ->  д д д х
 *
 * Names in ZIP archives, and consoles, on Russian computers.
 *
 * What is left alone on purpose: clean Russian, and tables drawn with lines.
 */
export const big5AsCp866: Damage = misreading({
  id: 'big5-as-cp866',
  written: 'big5',
  shownAs: 'cp866',
  lone: 20,
});

export const examples: readonly Example[] = [
  { page: 'дддх░╤╝╞╢iжц╕╤╜X', mended: '中文參數進行解碼', trust: 'sure' },
  { page: '╜╨┐щдJ▒zк║йmжW╗P╣q╕▄╕╣╜X', mended: '請輸入您的姓名與電話號碼', trust: 'sure' },
  { page: 'Вечером над рекой поднялся туман, и лодки вернулись к берегу.' },
  { page: 'ГОСТ Р ЕН, УКАЗ «О мерах»; Київ, їжак, Ґанок, ўсё, њива' },
  { page: '┌──┬──┐ ░▒▓█ Итого ╔══╗' },
];
