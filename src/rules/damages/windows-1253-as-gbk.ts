import type { Damage, Example } from '../../engine/damage';
import { pairedLetters } from '../../engine/misreading/letters/paired-misreading';

/**
 * windows-1253 read as GBK: Greek text of which each two letters show as one character.
 *
 *     νερό  ED E5 F1 FC  ->  礤顸
 *
 * Greek pages and file names on East Asian systems.
 * Of a word with an odd number of letters the last one is lost: it makes no character with the space behind it.
 *
 * What is left alone on purpose: lists of rare characters, which say nothing as letters.
 */
export const windows1253AsGbk: Damage = pairedLetters('windows-1253-as-gbk', {
  written: 'windows-1253',
  script: 'Greek',
  shownAs: 'gbk',
});

export const examples: readonly Example[] = [
  {
    page: '燥 礤顸 疖彘 篝镯 忑腼.',
    mended: 'Το νερό πάει στον μύλο.',
    trust: 'sure',
  },
  {
    page: '燥 鲨轫\ue3fb\ue2e2� 麸 痫糗扉 鲲躞掰礤� 赆� � 廛耜� 燧礤� 溴燧礴.',
    mended: 'Το φθινόπωρ� το ποτάμι φουσκώνε� κα� � βάρκ� μένε� δεμένη.',
    trust: 'sure',
  },
  {
    page: '燥 鲨轫\ue3fb\ue2e2� 麸 痫糗扉 鲲躞掰礤� 赆� � 廛耜� 燧礤� 溴燧礴.\n� 滠箨犭矧 葶襻\ue278 篝镯 疬磲赆',
    mended: 'Το φθινόπωρ� το ποτάμι φουσκώνε� κα� � βάρκ� μένε� δεμένη.\n� δάσκαλος έγραψε στον πίνακα',
    trust: 'sure',
  },
  { page: '渡船在秋天停航，学生们在黑板上抄写作业。' },
  { page: '“务”、“屙”和“疱”都是不常用的字。' },
];
