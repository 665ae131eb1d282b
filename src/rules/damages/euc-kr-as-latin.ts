import type { Damage, Example } from '../../engine/damage';
import { misreading } from '../../engine/misreading/misreading';

/**
 * EUC-KR read as windows-1252 or Latin-1.
 *
 *     유형  C0 AF C7 FC ->  À ¯ Ç ü
 *
 * Old Korean pages and tags of music files.
 *
 * What is left alone on purpose: western words with capitals and signs.
 */
export const eucKrAsLatin: Damage = misreading({
  id: 'euc-kr-as-latin',
  written: 'euc-kr',
  shownAs: 'windows-1252',
  mixed: true,
  lone: 14,
});

export const examples: readonly Example[] = [
  { page: 'À¯ÇüÀÇ Á¤ÀÇ', mended: '유형의 정의', trust: 'sure' },
  { page: '¿À´ÃÀº ³¯¾¾°¡ ¸¼½À´ϴÙ.', mended: '오늘은 날씨가 맑습니다.', trust: 'sure' },
  // Half of these bytes could be UTF-8 with one lost.
  { page: '±×´Â »õ ÄÚµå¸¦ ÃµÃµÈ÷ ÀÐ¾ú½À´Ï´Ù.', mended: '그는 새 코드를 천천히 읽었습니다.', trust: 'sure' },
  { page: 'À la carte, Ça va, Ël, Òrgan; 3 °C ± 1' },
  { page: 'Üç Özgür Çocuk' },
];
