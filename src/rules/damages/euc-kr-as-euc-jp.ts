import type { Damage, Example } from '../../engine/damage';
import { misreading } from '../../engine/misreading/misreading';

/**
 * EUC-KR read as EUC-JP.
 *
 *     입니  C0 D4 B4 CF  ->  脊 艦
 *
 * Korean pages in Japanese browsers.
 *
 * What is left alone on purpose: clean Japanese in kanji.
 */
export const eucKrAsEucJp: Damage = misreading({
  id: 'euc-kr-as-euc-jp',
  written: 'euc-kr',
  shownAs: 'euc-jp',
});

export const examples: readonly Example[] = [
  { page: '亀辞淫精 析推析拭亀 庚聖 娠艦陥', mended: '도서관은 일요일에도 문을 엽니다', trust: 'sure' },
  { page: '歯 戚硯聖 脊径馬淑獣神', mended: '새 이름을 입력하십시오', trust: 'sure' },
  { page: '独立行政法人国立文化財機構理事長殿' },
  { page: '聖書と析出、重陽の節句、艦隊と陥落' },
  { page: '柔道着、益虫、淫雨、径路' },
];
