import type { Damage, Example } from '../../engine/damage';
import { misreading } from '../../engine/misreading/misreading';

/**
 * Big5 read as GBK.
 *
 *     中文  A4 A4 A4 E5 ->  い ゅ
 *
 * Taiwanese programs and mail on mainland Windows.
 *
 * What is left alone on purpose: clean Chinese, and Japanese beside it.
 */
export const big5AsGbk: Damage = misreading({
  id: 'big5-as-gbk',
  written: 'big5',
  shownAs: 'gbk',
});

export const examples: readonly Example[] = [
  { page: 'いゅ把计秈︽秆絏', mended: '中文參數進行解碼', trust: 'sure' },
  { page: '叫块\ue5f0眤\ue019﹎\ue6bd籔筿杠腹絏', mended: '請輸入您的姓名與電話號碼', trust: 'sure' },
  { page: '计划与把握，代表いろは，后计' },
  { page: '癸卯年，戈壁' },
];
