import type { Damage, Example } from '../../engine/damage';
import { misreading } from '../../engine/misreading/misreading';

/**
 * UTF-8 read as code page 437, the charset of DOS and of the Windows console.
 *
 *     é   C3 A9    ->  ├ ⌐
 *
 * Names in ZIP archives and output of command lines.
 *
 * What is left alone on purpose: tables and trees drawn with lines.
 */
export const utf8AsCp437: Damage = misreading({
  id: 'utf8-as-cp437',
  written: 'utf-8',
  shownAs: 'cp437',
  lone: 12,
});

export const examples: readonly Example[] = [
  { page: 'Ma├▒ana ser├í otro d├¡a, se├▒or.', mended: 'Mañana será otro día, señor.', trust: 'sure' },
  { page: '┼ü├│d┼║ ├╝ber alles? Nein: Gr├╝├ƒe!', mended: 'Łódź über alles? Nein: Grüße!', trust: 'sure' },
  { page: '├── src\u000a│   └── main.ts\u000a┌─┬─┐ ╔══╗ ░▒▓█' },
  { page: 'π ≈ 3, Σx, Γ(n), 20°' },
];
