import type { Damage, Example } from '../../engine/damage';
import { misreading } from '../../engine/misreading/misreading';

/**
 * Shift_JIS read as windows-1252 or Latin-1.
 *
 *     です  82 C5 82 B7 ->  ‚ Å ‚ ·
 *     。   81 42       ->  B              where a program drops the bytes that windows-1252 leaves undefined
 *
 * Old Japanese pages and the texts of games.
 *
 * What is left alone on purpose: quotation marks ‚so‘ and the florin sign.
 */
export const shiftJisAsLatin: Damage = misreading({
  id: 'shift-jis-as-latin',
  written: 'shift_jis',
  shownAs: 'windows-1252',
  mixed: true,
  lone: 14,
});

export const examples: readonly Example[] = [
  { page: '‚±‚ê‚̓eƒXƒg‚ł·', mended: 'これはテストです', trust: 'sure' },
  { page: '“ú–{Œê‚̕¶\u008f͂ð•\\Ž¦‚µ‚܂·', mended: '日本語の文章を表示します', trust: 'sure' },
  {
    page: '‚±‚Ì“¹‚Í’·‚¢‚Å‚·B‹´‚ÍA‚Ç‚±‚É‚à‚È‚¢‚Å‚·',
    mended: 'この道は長いです。橋は、どこにもないです',
    trust: 'likely',
  },
  { page: '‚Ja‘, sagte er, ‚na gut‘ … ƒ(x) ƒ 5' },
  { page: 'Œuvre, cœur, ‰, †, ‡' },
];
