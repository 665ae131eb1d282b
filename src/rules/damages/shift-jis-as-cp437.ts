import type { Damage, Example } from '../../engine/damage';
import { misreading } from '../../engine/misreading/misreading';

/**
 * Shift_JIS read as code page 437, the code page of DOS and of the Windows console.
 *
 *     設定  90 DD 92 E8  ->  É ▌ Æ Φ
 *
 * Names in ZIP archives, and text of DOS programs.
 *
 * What is left alone on purpose: tables and trees drawn with lines, and formulas.
 */
export const shiftJisAsCp437: Damage = misreading({
  id: 'shift-jis-as-cp437',
  written: 'shift_jis',
  shownAs: 'cp437',
  lone: 20,
});

export const examples: readonly Example[] = [
  { page: 'É▌ÆΦé≡ò█æ╢é╡é─é⌐éτëµû╩é≡ò┬é╢é─é¡é╛é│éó', mended: '設定を保存してから画面を閉じてください', trust: 'sure' },
  { page: 'ô·û{îΩé╠ò╢Å═é≡ô╟é▌é▄é╡é╜', mended: '日本語の文章を読みました', trust: 'sure' },
  { page: '├── src\u000a│   └── main.ts\u000a┌─┬─┐ ╔══╗ ░▒▓█' },
  { page: 'π ≈ 3, Σx, Γ(n), 20°, señor, ¿qué?' },
];
