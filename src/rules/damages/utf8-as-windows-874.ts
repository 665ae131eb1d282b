import type { Damage, Example } from '../../engine/damage';
import { misreading } from '../../engine/misreading/misreading';

/**
 * UTF-8 read as windows-874 or TIS-620, the old charset of Thai.
 *
 *     ภ   E0 B8 A0 ->  เ ธ + a no-break space
 *
 * Thai servers that declare TIS-620 and send UTF-8. Clean Thai has `เธอ`, but seldom two such groups in a row.
 *
 * What is left alone on purpose: clean Thai.
 */
export const utf8AsWindows874: Damage = misreading({
  id: 'utf8-as-windows-874',
  written: 'utf-8',
  shownAs: 'windows-874',
  lone: 14,
});

export const examples: readonly Example[] = [
  {
    page: 'เธงเธฑเธ\u0099เธ\u0099เธตเน\u0089เธญเธฒเธ\u0081เธฒเธจเธ”เธตเธกเธฒเธ\u0081',
    mended: 'วันนี้อากาศดีมาก',
    trust: 'sure',
  },
  { page: 'ไป\u008aๅคฉๆ\u0099\u009aไธ\u008aไธ\u008b้\u009bจ', mended: '今天晚上下雨', trust: 'sure' },
  { page: 'เธอไปตลาดเมื่อเช้านี้ เธนูและเธียร' },
  { page: 'ขอบคุณครับ' },
];
