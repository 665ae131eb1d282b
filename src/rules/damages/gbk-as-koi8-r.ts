import type { Damage, Example } from '../../engine/damage';
import { misreading } from '../../engine/misreading/misreading';

/**
 * GBK read as KOI8-R, the Russian charset of Unix.
 *
 *     中国  D6 D0 B9 FA  ->  ж п ╧ З
 *
 * Old mail and news on Russian servers.
 *
 * What is left alone on purpose: clean Russian, and tables drawn with lines.
 */
export const gbkAsKoi8R: Damage = misreading({
  id: 'gbk-as-koi8-r',
  written: 'gbk',
  shownAs: 'koi8-r',
  lone: 20,
});

export const examples: readonly Example[] = [
  { page: 'жп╧ЗюЗй╥сКнд╩╞', mended: '中国历史与文化', trust: 'sure' },
  { page: 'нд╪Ч╦Яй╫к╣цВё╨гКохобть', mended: '文件格式说明：请先下载', trust: 'sure' },
  { page: 'Вечером над рекой поднялся туман, и лодки вернулись к берегу.' },
  { page: 'ГОСТ Р ЕН, УКАЗ «О мерах»; Київ, їжак, Ґанок, ўсё, њива' },
  { page: 'поле ─ ряд ├ стол ┤ конец' },
];
