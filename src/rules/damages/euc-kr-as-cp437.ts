import type { Damage, Example } from '../../engine/damage';
import { misreading } from '../../engine/misreading/misreading';

/**
 * EUC-KR read as code page 437, the code page of DOS and of the Windows console.
 *
 *     한국  C7 D1 B1 B9  ->  ╟ ╤ ▒ ╣
 *
 * Names in ZIP archives, and text of DOS programs.
 *
 * What is left alone on purpose: tables and trees drawn with lines, and formulas.
 */
export const eucKrAsCp437: Damage = misreading({
  id: 'euc-kr-as-cp437',
  written: 'euc-kr',
  shownAs: 'cp437',
  lone: 20,
});

export const examples: readonly Example[] = [
  { page: '╟╤▒╣╛ε ╣«╝¡╕ª └╨░φ └·└σ╟╒┤╧┤┘', mended: '한국어 문서를 읽고 저장합니다', trust: 'sure' },
  { page: '┤┘└╜ ┴╓┐í ┤┘╜├ ┐└░┌╜└┤╧┤┘', mended: '다음 주에 다시 오겠습니다', trust: 'sure' },
  { page: '├── src\u000a│   └── main.ts\u000a┌─┬─┐ ╔══╗ ░▒▓█' },
  { page: 'π ≈ 3, Σx, Γ(n), 20°, señor, ¿qué?' },
];
