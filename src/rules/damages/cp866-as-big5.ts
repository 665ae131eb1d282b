import type { Damage, Example } from '../../engine/damage';
import { pairedLetters } from '../../engine/misreading/letters/paired-misreading';

/**
 * CP866 read as Big5: Russian text of which each two letters show as one character.
 *
 *     привет  AF E0 A8 A2 A5 E2  ->  能芍乒
 *
 * Text files and archives of DOS on East Asian systems.
 * Of a word with an odd number of letters the last one is lost: it makes no character with the space behind it.
 *
 * What is left alone on purpose: lists of rare characters, which say nothing as letters.
 */
export const cp866AsBig5: Damage = pairedLetters('cp866-as-big5', {
  written: 'cp866',
  script: 'Cyrillic',
  shownAs: 'big5',
});

export const examples: readonly Example[] = [
  {
    page: '旿賚 漼�, 鄍� �漼� ╳月 郃戎 神栽身.',
    mended: 'Ночь ти�, ре� �ти� воды ниже плотин.',
    trust: 'sure',
  },
  {
    page: '墰平斁 鄍� 祚五麉��, � �鉈� 砲鄍摵� 摰尹碪 亢 �洫ㄝ 咱亢摵��.',
    mended: 'Осенью ре� поднял��, � �ро� перест� ходить до �мого ледост��.',
    trust: 'sure',
  },
  {
    page: '墰平斁 鄍� 祚五麉��, � �鉈� 砲鄍摵� 摰尹碪 亢 �洫ㄝ 咱亢摵��.\n梶兩市� �祠�� ��郃� � 亢嶊�',
    mended: 'Осенью ре� поднял��, � �ро� перест� ходить до �мого ледост��.\nУчител� �пи�� ��ни� � доск�',
    trust: 'sure',
  },
  { page: '渡船在秋天停航，學生們在黑板上抄寫作業。' },
  { page: '「昢」、「樇」和「瀁」都是不常用的字。' },
];
