import type { Damage, Example } from '../../engine/damage';
import { misreading } from '../../engine/misreading/misreading';

/**
 * Big5 read as EUC-KR.
 *
 *     密碼  B1 4B BD 58  ->  켎 폵
 *
 * Taiwanese programs on Korean Windows.
 *
 * What is left alone on purpose: clean Korean with rare syllables.
 */
export const big5AsEucKr: Damage = misreading({
  id: 'big5-as-euc-kr',
  written: 'big5',
  shownAs: 'euc-kr',
});

export const examples: readonly Example[] = [
  { page: '툮으킠챞귑걺좥싻읫촥쫤맷Ω웡', mended: '遊戲無法啟動，請檢查安裝目錄', trust: 'sure' },
  { page: 'ⓒΞぬ쫁붙쯑켎폵', mended: '使用者名稱和密碼', trust: 'sure' },
  { page: '쀼루퉁한 얼굴로 꿩을 쫓던 뺑덕 어멈은 쩔쩔맸다.' },
  { page: '뷁, 뙇, 햏, 꿻 하는 소리에 모두 웃었다.' },
];
