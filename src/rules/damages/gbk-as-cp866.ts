import type { Damage, Example } from '../../engine/damage';
import { misreading } from '../../engine/misreading/misreading';

/**
 * GBK read as cp866, the Russian code page of DOS.
 *
 *     中国  D6 D0 B9 FA  ->  ╓ ╨ ╣ ·
 *
 * Names in ZIP archives, and consoles, on Russian computers.
 *
 * What is left alone on purpose: clean Russian, and tables drawn with lines.
 */
export const gbkAsCp866: Damage = misreading({
  id: 'gbk-as-cp866',
  written: 'gbk',
  shownAs: 'cp866',
  lone: 20,
});

export const examples: readonly Example[] = [
  { page: '╓╨╣·└·╩╖╙ы╬─╗п', mended: '中国历史与文化', trust: 'sure' },
  { page: '╬─╝■╕ё╩╜╦╡├ўг║╟ы╧╚╧┬╘╪', mended: '文件格式说明：请先下载', trust: 'sure' },
  { page: 'Вечером над рекой поднялся туман, и лодки вернулись к берегу.' },
  { page: 'ГОСТ Р ЕН, УКАЗ «О мерах»; Київ, їжак, Ґанок, ўсё, њива' },
  { page: '┌──┬──┐ ░▒▓█ Итого ╔══╗' },
];
