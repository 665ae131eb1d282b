import type { Damage, Example } from '../../engine/damage';
import { misreading } from '../../engine/misreading/misreading';

/**
 * Big5 read as windows-1252 or Latin-1.
 *
 *     中文  A4 A4 A4 E5 ->  ¤ ¤ ¤ å
 *
 * Old pages of Taiwan and Hong Kong; every second byte may be ASCII.
 *
 * What is left alone on purpose: lists with currency signs and section marks.
 */
export const big5AsLatin: Damage = misreading({
  id: 'big5-as-latin',
  written: 'big5',
  shownAs: 'windows-1252',
  mixed: true,
  lone: 14,
});

export const examples: readonly Example[] = [
  { page: '¤¤¤å´ú¸պô\u00ad¶', mended: '中文測試網頁', trust: 'sure' },
  { page: '³o\u00adӺô¯¸´£¨ѷs»D»P¤Ѯð¡C', mended: '這個網站提供新聞與天氣。', trust: 'sure' },
  { page: '§ 5 ¤ 10 ¥ 20 ¶ 3' },
  { page: '¡Hola! ¿Qué tal? ½ ¼ ¾' },
];
