import type { Damage, Example } from '../../engine/damage';
import { misreading } from '../../engine/misreading/misreading';

/**
 * Big5 read as windows-1251, the Cyrillic code page of Windows.
 *
 *     中文  A4 A4 A4 E5  ->  ¤ ¤ ¤ е
 *
 * Archives, mail and tags of music files on Russian and Bulgarian computers.
 *
 * What is left alone on purpose: clean Russian, and other languages in Cyrillic letters.
 */
export const big5AsWindows1251: Damage = misreading({
  id: 'big5-as-windows-1251',
  written: 'big5',
  shownAs: 'windows-1251',
  lone: 20,
});

export const examples: readonly Example[] = [
  { page: '¤¤¤е°СјЖ¶i¦жёСЅX', mended: '中文參數進行解碼', trust: 'sure' },
  { page: 'ЅРїй¤J±zЄє©m¦W»P№qёЬё№ЅX', mended: '請輸入您的姓名與電話號碼', trust: 'sure' },
  { page: 'Вечером над рекой поднялся туман, и лодки вернулись к берегу.' },
  { page: 'ГОСТ Р ЕН, УКАЗ «О мерах»; Київ, їжак, Ґанок, ўсё, њива' },
];
