import type { Damage, Example } from '../../engine/damage';
import { misreading } from '../../engine/misreading/misreading';

/**
 * EUC-JP read as KOI8-R, the Russian charset of Unix.
 *
 *     日本  C6 FC CB DC  ->  ф Э к э
 *
 * Old mail and news on Russian servers.
 *
 * What is left alone on purpose: clean Russian, and tables drawn with lines.
 */
export const eucJpAsKoi8R: Damage = misreading({
  id: 'euc-jp-as-koi8-r',
  written: 'euc-jp',
  shownAs: 'koi8-r',
  lone: 20,
});

export const examples: readonly Example[] = [
  { page: 'фЭкэ╦Л╓нкэ╓Рфи╓ъ╓ч╓╥╓©', mended: '日本語の本を読みました', trust: 'sure' },
  { page: '╡Я╣д╓н╩Яна╓Р╫ЮхВ╓╥╓ф╓╞╓ю╓╣╓╓', mended: '会議の資料を準備してください', trust: 'sure' },
  { page: 'Вечером над рекой поднялся туман, и лодки вернулись к берегу.' },
  { page: 'ГОСТ Р ЕН, УКАЗ «О мерах»; Київ, їжак, Ґанок, ўсё, њива' },
  { page: 'поле ─ ряд ├ стол ┤ конец' },
  {
    page: '灯台の記録は、倉庫の二Ё╛╓к╩д╓ц╓ф╓╓╓©╦е╓╓д╒лл╓╚╓И╪л╓╥ (ди╡ц╓г) ©╥╓╥╓╓ц╙╓кйб╓ыてあります。',
    mended: '灯台の記録は、倉庫の二階に残っていた古い帳面から写し (追加で) 新しい棚に並べてあります。',
    trust: 'sure',
  },
];
