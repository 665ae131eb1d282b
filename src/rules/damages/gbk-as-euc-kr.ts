import type { Damage, Example } from '../../engine/damage';
import { misreading } from '../../engine/misreading/misreading';

/**
 * GBK read as EUC-KR.
 *
 *     你好  C4 E3 BA C3 ->  콱 봤
 *
 * Mainland programs on Korean Windows.
 *
 * What is left alone on purpose: clean Korean, and hanja in it.
 */
export const gbkAsEucKr: Damage = misreading({
  id: 'gbk-as-euc-kr',
  written: 'gbk',
  shownAs: 'euc-kr',
});

export const examples: readonly Example[] = [
  { page: '흡숭갛陋냥묘，헝路劤폘땡셕炬샙', mended: '软件安装成功，请重新启动计算机', trust: 'sure' },
  { page: '踏狗댕戒', mended: '游戏大厅', trust: 'sure' },
  { page: '콱 막힌 길을 봤다' },
  { page: '大韓民國의 歷史와 文化' },
];
