import type { Damage, Example } from '../../engine/damage';
import { letterMisreading } from '../../engine/misreading/letters/letter-misreading';

/**
 * windows-1256 read as windows-1252.
 *
 *     D3 E1 C7 E3  ->  Ó á Ç ã
 *
 * Arabic pages, subtitles and file names.
 *
 * What is left alone on purpose: Western words in capitals.
 */
export const windows1256AsLatin: Damage = letterMisreading('windows-1256-as-latin', {
  written: 'windows-1256',
  shownAs: 'windows-1252',
});

export const examples: readonly Example[] = [
  {
    page: 'Ýí ÇáÎÑíÝ ÇÑÊÝÚ ÇáäåÑ æÊæÞÝÊ ÇáÚÈÇÑÉ Úä ÇáÅÈÍÇÑ.',
    mended: 'في الخريف ارتفع النهر وتوقفت العبارة عن الإبحار.',
    trust: 'sure',
  },
  {
    page: 'Ýí ÇáÎÑíÝ ÇÑÊÝÚ ÇáäåÑ æÊæÞÝÊ ÇáÚÈÇÑÉ Úä ÇáÅÈÍÇÑ.\nßÊÈ ÇáãÚáã ÇáÊãÑíä Úáì ÇáÓÈæÑÉ',
    mended: 'في الخريف ارتفع النهر وتوقفت العبارة عن الإبحار.\nكتب المعلم التمرين على السبورة',
    trust: 'sure',
  },
  { page: 'في الخريف ارتفع النهر وتوقفت العبارة عن الإبحار.' },
  { page: 'ÇA VA ? ÂGE, ÊTRE, ÎLE, ÔTER; ÃO' },
];
