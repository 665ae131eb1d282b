import type { Damage, Example } from '../../engine/damage';
import { pairedLetters } from '../../engine/misreading/letters/paired-misreading';

/**
 * windows-1251 read as EUC-JP: Russian text of which each two letters show as one character.
 *
 *     Киев  CA E8 E5 E2  ->  墓繧
 *
 * Russian pages, mails and file names on East Asian systems.
 * Of a word with an odd number of letters the last one is lost: it makes no character with the space behind it.
 *
 * What is left alone on purpose: lists of rare characters, which say nothing as letters.
 */
export const windows1251AsEucJp: Damage = pairedLetters('windows-1251-as-euc-jp', {
  written: 'windows-1251',
  script: 'Cyrillic',
  shownAs: 'euc-jp',
});

export const examples: readonly Example[] = [
  {
    page: '落� 鱶�, 鞳袱 袱鱶諤 碆糴 辷聽 闍銜蓁.',
    mended: 'Но� ти�, река катила воды ниже плотин.',
    trust: 'sure',
  },
  {
    page: '暦纃＂ 鞳袱 闔粱�諤髴, � 閠韲� 閻鞳髓琺 �粫鴾 粮 騾跪竡 諷粮髓珥�.',
    mended: 'Осенью река подн�лась, � паро� перестал �дить до самого ледостав�.',
    trust: 'sure',
  },
  {
    page: '暦纃＂ 鞳袱 闔粱�諤髴, � 閠韲� 閻鞳髓琺 �粫鴾 粮 騾跪竡 諷粮髓珥�.\n囓蓿繼� 艢闊騾� 艢籥辷� 轢 粮驫�',
    mended: 'Осенью река подн�лась, � паро� перестал �дить до самого ледостав�.\nУчител� записа� задани� на доск�',
    trust: 'sure',
  },
  { page: '渡し船は秋に止まり、生徒たちは黒板の宿題を書き写す。' },
  { page: '「闔」「粱」「鞳」は珍しい字である。' },
];
