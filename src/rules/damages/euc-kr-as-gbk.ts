import type { Damage, Example } from '../../engine/damage';
import { misreading } from '../../engine/misreading/misreading';

/**
 * EUC-KR read as GBK.
 *
 *     입니다  C0 D4 B4 CF B4 D9 ->  涝 聪 促
 *
 * Korean programs on Chinese Windows; every character is common, only the sentence is none.
 *
 * What is left alone on purpose: clean Chinese.
 */
export const eucKrAsGbk: Damage = misreading({
  id: 'euc-kr-as-gbk',
  written: 'euc-kr',
  shownAs: 'gbk',
});

export const examples: readonly Example[] = [
  { page: '肋给等 立辟涝聪促', mended: '잘못된 접근입니다', trust: 'sure' },
  { page: '橇肺弊伐阑 汲摹窍绰 吝涝聪促', mended: '프로그램을 설치하는 중입니다', trust: 'sure' },
  { page: '聪明的人促成了合作，立论' },
  { page: '俊俏、继母、嚼舌、戮力' },
];
