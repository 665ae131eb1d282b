import type { Damage, Example } from '../../engine/damage';
import { misreading } from '../../engine/misreading/misreading';

/**
 * EUC-JP read as Big5.
 *
 *     して  A4 B7 A4 C6  ->  仄 化
 *
 * Japanese pages in browsers of Taiwan and Hong Kong: the kana show as simple hanzi such as 仄化仁分今中.
 *
 * What is left alone on purpose: clean Traditional Chinese.
 */
export const eucJpAsBig5: Damage = misreading({
  id: 'euc-jp-as-big5',
  written: 'euc-jp',
  shownAs: 'big5',
});

export const examples: readonly Example[] = [
  { page: '澀爛毛庍凳仄化仁分今中﹝', mended: '設定を変更してください。', trust: 'sure' },
  { page: '蕙仄中抩蟆毛じ恘仄化仁分今中', mended: '新しい名前を入力してください', trust: 'sure' },
  {
    page: '彼は山の中にある小さな喀劂匹 3 コ棉閡間凶ちに音楽を教えた。',
    mended: '彼は山の中にある小さな学校で 3 年間子供たちに音楽を教えた。',
    trust: 'sure',
  },
  {
    page: 'この村では毎年秋に祭りが行われ、多くの人が遠仁井日螂引曰ます。',
    mended: 'この村では毎年秋に祭りが行われ、多くの人が遠くから集まります。',
    trust: 'sure',
  },
  { page: '今中化學公司介分店反應，必引以為戒' },
  { page: '仄聲與平聲，五言七言，不可偏廢' },
  { page: '天干地支：甲乙丙丁戊己庚辛壬癸' },
  {
    page: 'この町ではチ恘支喀蓮啦俓及丐月潦中諦互聶仁います。',
    mended: 'この町では能力や学習意欲のある若い人が多くいます。',
    trust: 'sure',
  },
  // 化 is what て shows as, and sound before する: the sound text may begin with it.
  {
    page: '市は衙中筏狤毛犯斥正伙化する仕事をはじめた。',
    mended: '市は古い記録をデジタル化する仕事をはじめた。',
    trust: 'guess',
  },
];
