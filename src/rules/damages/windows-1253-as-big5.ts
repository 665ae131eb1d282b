import type { Damage, Example } from '../../engine/damage';
import { pairedLetters } from '../../engine/misreading/letters/paired-misreading';

/**
 * windows-1253 read as Big5: Greek text of which each two letters show as one character.
 *
 *     νερό  ED E5 F1 FC  ->  翴嬿
 *
 * Greek pages and file names on East Asian systems.
 * Of a word with an odd number of letters the last one is lost: it makes no character with the space behind it.
 *
 * What is left alone on purpose: lists of rare characters, which say nothing as letters.
 */
export const windows1253AsBig5: Damage = pairedLetters('windows-1253-as-big5', {
  written: 'windows-1253',
  script: 'Greek',
  shownAs: 'big5',
});

export const examples: readonly Example[] = [
  {
    page: '孲 翴嬿 謣樥 黀瀍 檓錝.',
    mended: 'Το νερό πάει στον μύλο.',
    trust: 'sure',
  },
  {
    page: '孲 灕澼�╖� 鐐 豵轗擩 獿蘦蕘翴� 罼� � 瘌齕� 徾翴� 麧徾耬.',
    mended: 'Το φθιν�ωρ� το ποτάμι φουσκώνε� κα� � βάρκ� μένε� δεμένη.',
    trust: 'sure',
  },
  {
    page: '孲 灕澼�╖� 鐐 豵轗擩 獿蘦蕘翴� 罼� � 瘌齕� 徾翴� 麧徾耬.\n� 髧鵳摠濿 楯鼁鷿 黀瀍 謵罅罼',
    mended: 'Το φθιν�ωρ� το ποτάμι φουσκώνε� κα� � βάρκ� μένε� δεμένη.\n� δάσκαλος έγραψε στον πίνακα',
    trust: 'sure',
  },
  { page: '渡船在秋天停航，學生們在黑板上抄寫作業。' },
  { page: '「昢」、「樇」和「瀁」都是不常用的字。' },
];
