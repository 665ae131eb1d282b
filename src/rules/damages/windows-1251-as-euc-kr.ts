import type { Damage, Example } from '../../engine/damage';
import { pairedLetters } from '../../engine/misreading/letters/paired-misreading';

/**
 * windows-1251 read as EUC-KR: Russian text of which each two letters show as one character.
 *
 *     Привет  CF F0 E8 E2 E5 F2  ->  厥外奄
 *
 * Russian pages, mails and file names on East Asian systems.
 * Of a word with an odd number of letters the last one is lost: it makes no character with the space behind it.
 *
 * What is left alone on purpose: lists of rare characters, which say nothing as letters.
 */
export const windows1251AsEucKr: Damage = pairedLetters('windows-1251-as-euc-kr', {
  written: 'windows-1251',
  script: 'Cyrillic',
  shownAs: 'euc-kr',
});

export const examples: readonly Example[] = [
  {
    page: '孔販 震鎚, 釣魏 魏震乙 脣液 杖蓮 町剪妖.',
    mended: 'Ночь тиха, река катила воды ниже плотин.',
    trust: 'sure',
  },
  {
    page: '蛟孼淆 釣魏 禎厓�乙贈, � 檉尊� 渟釣增贍 軸怏潗 哀 焌溢莘 音哀增設�.',
    mended: 'Осенью река подн�лась, � паро� перестал ходить до самого ледостав�.',
    trust: 'sure',
  },
  {
    page: '蛟孼淆 釣魏 禎厓�乙贈, � 檉尊� 渟釣增贍 軸怏潗 哀 焌溢莘 音哀增設�.\n嶋嶢言� 裔炡焌� 裔菴杖� 壯 哀仲�',
    mended: 'Осенью река подн�лась, � паро� перестал ходить до самого ледостав�.\nУчител� записа� задани� на доск�',
    trust: 'sure',
  },
  { page: '가을이 되면 나룻배가 멈추고 학생들은 칠판의 숙제를 베껴 쓴다.' },
  { page: '蛟, 孼, 淆 세 글자는 드물다.' },
];
