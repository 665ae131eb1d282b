import type { Damage, Example } from '../../engine/damage';
import { westernMisreading } from '../../engine/misreading/western/western';

/**
 * windows-1250 read as EUC-KR with Microsoft's extension (https://encoding.spec.whatwg.org/#euc-kr): Central European text of which
 * some letters take a letter behind them along.
 *
 *     młynie   B3 79  ->  m퀉nie   B3|79
 *
 * Central European pages on Korean hosts. Most accented letters are lost: bytes above C6 make no pair with a letter.
 *
 * What is left alone on purpose: Korean words that such text speaks of.
 */
export const windows1250AsEucKr: Damage = westernMisreading('windows-1250-as-euc-kr', {
  written: 'windows-1250',
  shownAs: 'euc-kr',
});

export const examples: readonly Example[] = [
  {
    page: 'Prom stoi przy m퀉nie.\nRzeka p퀉n怨a wolno, 농dka zosta쿪.',
    mended: 'Prom stoi przy młynie.\nRzeka płynęła wolno, łódka została.',
    trust: 'sure',
  },
  { page: 'Słowa 길 (droga) i 다리 (most) są na początku.' },
];
