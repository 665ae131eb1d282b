import type { Damage, Example } from '../../engine/damage';
import { misreading } from '../../engine/misreading/misreading';

/**
 * EUC-KR read as KOI8-R, the Russian charset of Unix.
 *
 *     한국  C7 D1 B1 B9  ->  г я ╠ ╧
 *
 * Old mail and news on Russian servers.
 *
 * What is left alone on purpose: clean Russian, and tables drawn with lines.
 */
export const eucKrAsKoi8R: Damage = misreading({
  id: 'euc-kr-as-koi8-r',
  written: 'euc-kr',
  shownAs: 'koi8-r',
  lone: 20,
});

export const examples: readonly Example[] = [
  { page: 'гя╠╧╬Н ╧╝╪╜╦╕ юп╟М юЗюЕгу╢о╢ы', mended: '한국어 문서를 읽고 저장합니다', trust: 'sure' },
  { page: '╢ыю╫ аж©║ ╢ы╫ц ©ю╟з╫ю╢о╢ы', mended: '다음 주에 다시 오겠습니다', trust: 'sure' },
  { page: 'Вечером над рекой поднялся туман, и лодки вернулись к берегу.' },
  { page: 'ГОСТ Р ЕН, УКАЗ «О мерах»; Київ, їжак, Ґанок, ўсё, њива' },
  { page: 'поле ─ ряд ├ стол ┤ конец' },
  {
    page: '비가 와서 모두 일찍 집에 가야 гъ╫ю╢о╢ы. 길은 미끄러웠다.',
    mended: '비가 와서 모두 일찍 집에 가야 했습니다. 길은 미끄러웠다.',
    trust: 'sure',
  },
];
