import type { Damage, Example } from '../../engine/damage';
import { misreading } from '../../engine/misreading/misreading';

/**
 * EUC-JP read as code page 437, the code page of DOS and of the Windows console.
 *
 *     日本  C6 FC CB DC  ->  ╞ ⁿ ╦ ▄
 *
 * Names in ZIP archives, and text of DOS programs.
 *
 * What is left alone on purpose: tables and trees drawn with lines, and formulas.
 */
export const eucJpAsCp437: Damage = misreading({
  id: 'euc-jp-as-cp437',
  written: 'euc-jp',
  shownAs: 'cp437',
  lone: 20,
});

export const examples: readonly Example[] = [
  { page: '╞ⁿ╦▄╕∞ñ╬╦▄ñ≥╞╔ñ▀ñ▐ñ╖ñ┐', mended: '日本語の本を読みました', trust: 'sure' },
  { page: '▓±╡─ñ╬╗±╬┴ñ≥╜α╚≈ñ╖ñ╞ñ»ñ└ñ╡ññ', mended: '会議の資料を準備してください', trust: 'sure' },
  { page: '├── src\u000a│   └── main.ts\u000a┌─┬─┐ ╔══╗ ░▒▓█' },
  { page: 'π ≈ 3, Σx, Γ(n), 20°, señor, ¿qué?' },
];
