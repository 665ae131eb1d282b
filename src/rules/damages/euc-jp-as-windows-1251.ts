import type { Damage, Example } from '../../engine/damage';
import { misreading } from '../../engine/misreading/misreading';

/**
 * EUC-JP read as windows-1251, the Cyrillic code page of Windows.
 *
 *     日本  C6 FC CB DC  ->  Ж ь Л Ь
 *
 * Archives, mail and tags of music files on Russian and Bulgarian computers.
 *
 * What is left alone on purpose: clean Russian, and other languages in Cyrillic letters.
 */
export const eucJpAsWindows1251: Damage = misreading({
  id: 'euc-jp-as-windows-1251',
  written: 'euc-jp',
  shownAs: 'windows-1251',
  lone: 20,
});

export const examples: readonly Example[] = [
  { page: 'ЖьЛЬём¤ОЛЬ¤тЖЙ¤Я¤Ю¤·¤ї', mended: '日本語の本を読みました', trust: 'sure' },
  { page: 'ІсµД¤О»сОБ¤тЅаИч¤·¤Ж¤Ї¤А¤µ¤¤', mended: '会議の資料を準備してください', trust: 'sure' },
  { page: 'Вечером над рекой поднялся туман, и лодки вернулись к берегу.' },
  { page: 'ГОСТ Р ЕН, УКАЗ «О мерах»; Київ, їжак, Ґанок, ўсё, њива' },
];
