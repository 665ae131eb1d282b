import type { Damage, Example } from '../../engine/damage';
import { misreading } from '../../engine/misreading/misreading';

/**
 * Big5 read as code page 437, the code page of DOS and of the Windows console.
 *
 *     中文  A4 A4 A4 E5  ->  ñ ñ ñ σ
 *
 * Names in ZIP archives, and text of DOS programs.
 *
 * What is left alone on purpose: tables and trees drawn with lines, and formulas.
 */
export const big5AsCp437: Damage = misreading({
  id: 'big5-as-cp437',
  written: 'big5',
  shownAs: 'cp437',
  lone: 20,
});

export const examples: readonly Example[] = [
  { page: 'ñññσ░╤╝╞╢iªµ╕╤╜X', mended: '中文參數進行解碼', trust: 'sure' },
  { page: '╜╨┐ΘñJ▒z¬║⌐mªW╗P╣q╕▄╕╣╜X', mended: '請輸入您的姓名與電話號碼', trust: 'sure' },
  { page: '├── src\u000a│   └── main.ts\u000a┌─┬─┐ ╔══╗ ░▒▓█' },
  { page: 'π ≈ 3, Σx, Γ(n), 20°, señor, ¿qué?' },
];
