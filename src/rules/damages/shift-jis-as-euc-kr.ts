import type { Damage, Example } from '../../engine/damage';
import { misreading } from '../../engine/misreading/misreading';

/**
 * Shift_JIS read as EUC-KR.
 *
 *     して  82 B5 82 C4  ->  궢 궲
 *
 * Japanese programs and games on Korean Windows.
 *
 * What is left alone on purpose: clean Korean with rare syllables.
 */
export const shiftJisAsEucKr: Damage = misreading({
  id: 'shift-jis-as-euc-kr',
  written: 'shift_jis',
  shownAs: 'euc-kr',
});

export const examples: readonly Example[] = [
  { page: '먠믦귩빾뛛궢궲궘궬궠궋갃', mended: '設定を変更してください。', trust: 'sure' },
  { page: '륷궢궋뼹멟귩볺쀍궢궲궘궬궠궋', mended: '新しい名前を入力してください', trust: 'sure' },
  { page: '쀼루퉁한 얼굴로 꿩을 쫓던 뺑덕 어멈은 쩔쩔맸다.' },
  { page: '뷁, 뙇, 햏, 꿻 하는 소리에 모두 웃었다.' },
  { page: '궁금한 게 있으면 궤짝을 열고 귀를 기울이렴.' },
];
