import type { Damage, Example } from '../../engine/damage';
import { misreading } from '../../engine/misreading/misreading';

/**
 * EUC-KR read as windows-1251, the Cyrillic code page of Windows.
 *
 *     한국  C7 D1 B1 B9  ->  З С ± №
 *
 * Archives, mail and tags of music files on Russian and Bulgarian computers.
 *
 * What is left alone on purpose: clean Russian, and other languages in Cyrillic letters.
 */
export const eucKrAsWindows1251: Damage = misreading({
  id: 'euc-kr-as-windows-1251',
  written: 'euc-kr',
  shownAs: 'windows-1251',
  lone: 20,
});

export const examples: readonly Example[] = [
  { page: 'ЗС±№ѕо №®ј\u00adё¦ АР°н АъАеЗХґПґЩ', mended: '한국어 문서를 읽고 저장합니다', trust: 'sure' },
  { page: 'ґЩАЅ БЦїЎ ґЩЅГ їА°ЪЅАґПґЩ', mended: '다음 주에 다시 오겠습니다', trust: 'sure' },
  { page: 'Вечером над рекой поднялся туман, и лодки вернулись к берегу.' },
  { page: 'ГОСТ Р ЕН, УКАЗ «О мерах»; Київ, їжак, Ґанок, ўсё, њива' },
];
