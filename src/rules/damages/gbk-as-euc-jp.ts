import type { Damage, Example } from '../../engine/damage';
import { misreading } from '../../engine/misreading/misreading';

/**
 * GBK read as EUC-JP.
 *
 *     文件  CE C4 BC FE  ->  猟 周
 *
 * Chinese pages in Japanese browsers that guessed: both are hanzi in the same places.
 *
 * What is left alone on purpose: clean Japanese in kanji.
 */
export const gbkAsEucJp: Damage = misreading({
  id: 'gbk-as-euc-jp',
  written: 'gbk',
  shownAs: 'euc-jp',
});

export const examples: readonly Example[] = [
  { page: '猟周厮将隠贋欺彑中貧議猟周斜', mended: '文件已经保存到桌面上的文件夹', trust: 'sure' },
  { page: '厘断苧爺肇夕慕鋼珊慕', mended: '我们明天去图书馆还书', trust: 'sure' },
  { page: '狼由孀音欺峺協議猟周', mended: '系统找不到指定的文件', trust: 'sure' },
  {
    page: '请先把照片存到 U 盘里，壅喘窮辻嬉蝕万 (芝誼备份)，最后交给老师。',
    mended: '请先把照片存到 U 盘里，再用电脑打开它 (记得备份)，最后交给老师。',
    trust: 'sure',
  },
  { page: '独立行政法人国立文化財機構理事長殿' },
  { page: '憂鬱、薔薇、醤油、檸檬、躊躇' },
  { page: '東京都千代田区霞が関三丁目' },
];
