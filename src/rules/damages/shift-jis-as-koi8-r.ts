import type { Damage, Example } from '../../engine/damage';
import { misreading } from '../../engine/misreading/misreading';

/**
 * Shift_JIS read as KOI8-R, the Russian charset of Unix.
 *
 *     設定  90 DD 92 E8  ->  ░ щ ▓ Х
 *
 * Old mail and news on Russian servers.
 *
 * What is left alone on purpose: clean Russian, and tables drawn with lines.
 */
export const shiftJisAsKoi8R: Damage = misreading({
  id: 'shift-jis-as-koi8-r',
  written: 'shift_jis',
  shownAs: 'koi8-r',
  lone: 20,
});

export const examples: readonly Example[] = [
  { page: '░щ▓Х┌П∙ш▒╤┌╣┌д┌╘┌Г┴Ф√й┌П∙б┌╤┌д┌╜┌╬┌Ё┌╒', mended: '設定を保存してから画面を閉じてください', trust: 'sure' },
  { page: '⌠З√{▄Й┌л∙╤▐м┌П⌠г┌щ┌э┌╣┌╫', mended: '日本語の文章を読みました', trust: 'sure' },
  { page: 'Вечером над рекой поднялся туман, и лодки вернулись к берегу.' },
  { page: 'ГОСТ Р ЕН, УКАЗ «О мерах»; Київ, їжак, Ґанок, ўсё, њива' },
  { page: 'поле ─ ряд ├ стол ┤ конец' },
];
