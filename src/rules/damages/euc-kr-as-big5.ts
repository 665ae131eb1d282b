import type { Damage, Example } from '../../engine/damage';
import { misreading } from '../../engine/misreading/misreading';

/**
 * EUC-KR read as Big5.
 *
 *     입니  C0 D4 B4 CF  ->  殮 棲
 *
 * Korean programs on Taiwanese Windows.
 *
 * What is left alone on purpose: clean Traditional Chinese with rare characters.
 */
export const eucKrAsBig5: Damage = misreading({
  id: 'euc-kr-as-big5',
  written: 'euc-kr',
  shownAs: 'big5',
});

export const examples: readonly Example[] = [
  { page: 'ヅ煎斜極擊 撲纂ビ朝 醞殮棲棻', mended: '프로그램을 설치하는 중입니다', trust: 'sure' },
  {
    page: 'ブ該棲朝 螃楚脹 褐僥擊 鼻濠縑 厥歷蝗棲棻',
    mended: '할머니는 오래된 신문을 상자에 넣었습니다',
    trust: 'sure',
  },
  { page: '棲身於此，擎天一柱，殮葬棻木' },
  { page: '紫檀、蹂躪、橾、瓊樓玉宇、蝗蟲' },
  { page: '濠江中學、熱河、橈骨、膨脹' },
];
