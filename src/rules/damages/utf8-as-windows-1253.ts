import type { Damage, Example } from '../../engine/damage';
import { misreading } from '../../engine/misreading/misreading';

/**
 * UTF-8 read as windows-1253, the old charset of Greek Windows.
 *
 *     α   CE B1    ->  Ξ ±      every second letter is Ξ or Ο
 *
 * Greek programs that open UTF-8 with their old default.
 *
 * What is left alone on purpose: clean Greek, where Ξ and Ο begin words.
 */
export const utf8AsWindows1253: Damage = misreading({
  id: 'utf8-as-windows-1253',
  written: 'utf-8',
  shownAs: 'windows-1253',
  lone: 12,
});

export const examples: readonly Example[] = [
  {
    page: 'Ξ— ΞΈΞ¬Ξ»Ξ±ΟƒΟƒΞ± Ξ®Ο„Ξ±Ξ½ Ξ®Ο\u0081ΞµΞΌΞ· Ο„ΞΏ Ο€Ο\u0081Ο‰Ξ―.',
    mended: 'Η θάλασσα ήταν ήρεμη το πρωί.',
    trust: 'sure',
  },
  { page: 'μ„\u009cμ\u009aΈμ—\u0090μ„\u009c λ§\u008cλ‚\u0098μ\u009a”', mended: '서울에서 만나요', trust: 'sure' },
  { page: 'Ο Ξενοφών και η Ξάνθη· «ΟΜΗΡΟΣ»… ΟΎΤΕ' },
];
