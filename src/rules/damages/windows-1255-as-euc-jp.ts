import type { Damage, Example } from '../../engine/damage';
import { pairedLetters } from '../../engine/misreading/letters/paired-misreading';

/**
 * windows-1255 read as EUC-JP: Hebrew text of which each two letters show as one character.
 *
 *     שלום  F9 EC E5 ED  ->  甯纃
 *
 * Hebrew pages and file names on East Asian systems.
 * Of a word with an odd number of letters the last one is lost: it makes no character with the space behind it.
 *
 * What is left alone on purpose: lists of rare characters, which say nothing as letters.
 */
export const windows1255AsEucJp: Damage = pairedLetters('windows-1255-as-euc-jp', {
  written: 'windows-1255',
  script: 'Hebrew',
  shownAs: 'euc-jp',
});

export const examples: readonly Example[] = [
  {
    page: '瘻渹� 粽鬻 鱚趙 繖銜痳� 顆璋� �纔� 趺纉 鱆 籥瘟�.',
    mended: 'בסתי� הנהר עולה והמעבו� נשאר� �ור� לחוף עד האבי�.',
    trust: 'sure',
  },
  {
    page: '瘻渹� 粽鬻 鱚趙 繖銜痳� 顆璋� �纔� 趺纉 鱆 籥瘟�.\n粮纔� 證� 璧 糯蜥纔 鳰 粲繚',
    mended: 'בסתי� הנהר עולה והמעבו� נשאר� �ור� לחוף עד האבי�.\nהמור� כת� את השיעור על הלוח',
    trust: 'sure',
  },
  { page: '渡し船は秋に止まり、生徒たちは黒板の宿題を書き写す。' },
  { page: '「闔」「粱」「鞳」は珍しい字である。' },
];
