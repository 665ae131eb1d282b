import type { Damage, Example } from '../../engine/damage';
import { westernMisreading } from '../../engine/misreading/western/western';

/**
 * windows-1250 read as Big5: Central European text of which letters beyond ASCII take the next character along.
 *
 *     młynie   B3 79  ->  m造nie   B3|79
 *
 * Central European pages on hosts of Taiwan. What Big5 has no pair for is lost and stays so.
 *
 * What is left alone on purpose: Chinese characters that such text speaks of.
 */
export const windows1250AsBig5: Damage = westernMisreading('windows-1250-as-big5', {
  written: 'windows-1250',
  shownAs: 'big5',
});

export const examples: readonly Example[] = [
  {
    page: 'Rzeka p造n窸a wolno, wi璚 堯dka zosta豉.',
    mended: 'Rzeka płynęła wolno, więc łódka została.',
    trust: 'sure',
  },
  { page: 'Słowa 道路 (droga) i 橋 (most) są na początku.' },
];
