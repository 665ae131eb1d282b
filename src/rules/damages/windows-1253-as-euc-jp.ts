import type { Damage, Example } from '../../engine/damage';
import { pairedLetters } from '../../engine/misreading/letters/paired-misreading';

/**
 * windows-1253 read as EUC-JP: Greek text of which each two letters show as one character.
 *
 *     νερό  ED E5 F1 FC  ->  辣髴
 *
 * Greek pages and file names on East Asian systems.
 * Of a word with an odd number of letters the last one is lost: it makes no character with the space behind it.
 *
 * What is left alone on purpose: lists of rare characters, which say nothing as letters.
 */
export const windows1253AsEucJp: Damage = pairedLetters('windows-1253-as-euc-jp', {
  written: 'windows-1253',
  script: 'Greek',
  shownAs: 'euc-jp',
});

export const examples: readonly Example[] = [
  {
    page: '夬 辣髴 靺繪 齡闕 踴謠.',
    mended: 'Το νερό πάει στον μύλο.',
    trust: 'sure',
  },
  {
    page: '夬 �蜊�岺� � 竟�跚 ��襞辣� 裃� � 瞽驫� 贔辣� 粤贔辯.',
    mended: 'Το �ιν�ωρ� � πο�μι ��κώνε� κα� � βάρκ� μένε� δεμένη.',
    trust: 'sure',
  },
  {
    page: '夬 �蜊�岺� � 竟�跚 ��襞辣� 裃� � 瞽驫� 贔辣� 粤贔辯.\n� 籘鼕瘠闥 气驕� 齡闕 鞏轣裃',
    mended: 'Το �ιν�ωρ� � πο�μι ��κώνε� κα� � βάρκ� μένε� δεμένη.\n� δάσκαλος έγρα� στον πίνακα',
    trust: 'sure',
  },
  { page: '渡し船は秋に止まり、生徒たちは黒板の宿題を書き写す。' },
  { page: '「闔」「粱」「鞳」は珍しい字である。' },
];
