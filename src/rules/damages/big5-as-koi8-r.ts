import type { Damage, Example } from '../../engine/damage';
import { misreading } from '../../engine/misreading/misreading';

/**
 * Big5 read as KOI8-R, the Russian charset of Unix.
 *
 *     中文  A4 A4 A4 E5  ->  ╓ ╓ ╓ Е
 *
 * Old mail and news on Russian servers.
 *
 * What is left alone on purpose: clean Russian, and tables drawn with lines.
 */
export const big5AsKoi8R: Damage = misreading({
  id: 'big5-as-koi8-r',
  written: 'big5',
  shownAs: 'koi8-r',
  lone: 20,
});

export const examples: readonly Example[] = [
  { page: '╓╓╓Е╟я╪ф╤i╕Ф╦я╫X', mended: '中文參數進行解碼', trust: 'sure' },
  { page: '╫п©И╓J╠z╙╨╘m╕W╩P╧q╦э╦╧╫X', mended: '請輸入您的姓名與電話號碼', trust: 'sure' },
  { page: 'Вечером над рекой поднялся туман, и лодки вернулись к берегу.' },
  { page: 'ГОСТ Р ЕН, УКАЗ «О мерах»; Київ, їжак, Ґанок, ўсё, њива' },
  { page: 'поле ─ ряд ├ стол ┤ конец' },
];
