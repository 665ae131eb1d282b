import type { Damage, Example } from '../../engine/damage';
import { pairedLetters } from '../../engine/misreading/letters/paired-misreading';

/**
 * windows-1255 read as GBK: Hebrew text of which each two letters show as one character.
 *
 *     הנהר  E4 F0 E4 F8  ->  漯澍
 *
 * Hebrew pages and file names on East Asian systems.
 * Of a word with an odd number of letters the last one is lost: it makes no character with the space behind it.
 *
 * What is left alone on purpose: lists of rare characters, which say nothing as letters.
 */
export const windows1255AsGbk: Damage = pairedLetters('windows-1255-as-gbk', {
  written: 'windows-1255',
  script: 'Hebrew',
  shownAs: 'gbk',
});

export const examples: readonly Example[] = [
  {
    page: '漯澍 蝈熹 狁\ue338�.',
    mended: 'הנהר עולה בסתי�.',
    trust: 'sure',
  },
  {
    page: '狁\ue338� 漯澍 蝈熹 邃铗徨\ue28d 瘗帏� 鼯屮� 扃弩 蜚 溧衢�.',
    mended: 'בסתי� הנהר עולה והמעבורת נשאר� קשור� לחוף עד האבי�.',
    trust: 'sure',
  },
  {
    page: '狁\ue338� 漯澍 蝈熹 邃铗徨\ue28d 瘗帏� 鼯屮� 扃弩 蜚 溧衢�.\n漕屮� 膪� 帔 澌轵屮 蜢 潇彗',
    mended: 'בסתי� הנהר עולה והמעבורת נשאר� קשור� לחוף עד האבי�.\nהמור� כת� את השיעור על הלוח',
    trust: 'sure',
  },
  { page: '渡船在秋天停航，学生们在黑板上抄写作业。' },
  { page: '“务”、“屙”和“疱”都是不常用的字。' },
];
