import type { Damage, Example } from '../../engine/damage';
import { misreading } from '../../engine/misreading/misreading';

/**
 * GBK read as code page 437, the code page of DOS and of the Windows console.
 *
 *     中国  D6 D0 B9 FA  ->  ╓ ╨ ╣ ·
 *
 * Names in ZIP archives, and text of DOS programs.
 *
 * What is left alone on purpose: tables and trees drawn with lines, and formulas.
 */
export const gbkAsCp437: Damage = misreading({
  id: 'gbk-as-cp437',
  written: 'gbk',
  shownAs: 'cp437',
  lone: 20,
});

export const examples: readonly Example[] = [
  { page: '╓╨╣·└·╩╖╙δ╬─╗»', mended: '中国历史与文化', trust: 'sure' },
  { page: '╬─╝■╕±╩╜╦╡├≈ú║╟δ╧╚╧┬╘╪', mended: '文件格式说明：请先下载', trust: 'sure' },
  { page: '├── src\u000a│   └── main.ts\u000a┌─┬─┐ ╔══╗ ░▒▓█' },
  { page: 'π ≈ 3, Σx, Γ(n), 20°, señor, ¿qué?' },
];
