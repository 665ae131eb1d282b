import type { Damage, Example } from '../../engine/damage';
import { misreading } from '../../engine/misreading/misreading';

/**
 * EUC-KR read as cp866, the Russian code page of DOS.
 *
 *     한국  C7 D1 B1 B9  ->  ╟ ╤ ▒ ╣
 *
 * Names in ZIP archives, and consoles, on Russian computers.
 *
 * What is left alone on purpose: clean Russian, and tables drawn with lines.
 */
export const eucKrAsCp866: Damage = misreading({
  id: 'euc-kr-as-cp866',
  written: 'euc-kr',
  shownAs: 'cp866',
  lone: 20,
});

export const examples: readonly Example[] = [
  { page: '╟╤▒╣╛ю ╣о╝н╕ж └╨░э └·└х╟╒┤╧┤┘', mended: '한국어 문서를 읽고 저장합니다', trust: 'sure' },
  { page: '┤┘└╜ ┴╓┐б ┤┘╜├ ┐└░┌╜└┤╧┤┘', mended: '다음 주에 다시 오겠습니다', trust: 'sure' },
  { page: 'Вечером над рекой поднялся туман, и лодки вернулись к берегу.' },
  { page: 'ГОСТ Р ЕН, УКАЗ «О мерах»; Київ, їжак, Ґанок, ўсё, њива' },
  { page: '┌──┬──┐ ░▒▓█ Итого ╔══╗' },
];
