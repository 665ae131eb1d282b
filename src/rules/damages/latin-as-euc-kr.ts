import type { Damage, Example } from '../../engine/damage';
import { westernMisreading } from '../../engine/misreading/western/western';

/**
 * windows-1252 read as EUC-KR with Microsoft's extension (https://encoding.spec.whatwg.org/#euc-kr): Western text of which letters
 * and signs beyond ASCII take a letter behind them along, and show as a syllable that Korean hardly has.
 *
 *     25 °C   B0 43  ->  25 캜    B0|43
 *     don’t   92 74  ->  don뭪    92|74
 *
 * English and German pages on Korean hosts. Most accented letters are lost: bytes above C6 make no pair with a letter.
 *
 * What is left alone on purpose: Korean words that Western text speaks of.
 */
export const latinAsEucKr: Damage = westernMisreading('latin-as-euc-kr', {
  written: 'windows-1252',
  shownAs: 'euc-kr',
});

export const examples: readonly Example[] = [
  { page: 'The mill doesn뭪 turn in winter.', mended: 'The mill doesn’t turn in winter.', trust: 'sure' },
  { page: 'Keep the dough at 25 캜.', mended: 'Keep the dough at 25 °C.', trust: 'sure' },
  { page: '반죽은 25캜에서 보관한다.', mended: '반죽은 25°C에서 보관한다.', trust: 'sure' },
  {
    page: 'The ferry뭩 bell rang twice.\nThe ferryman isn뭪 in: it뭩 Sunday.',
    mended: 'The ferry’s bell rang twice.\nThe ferryman isn’t in: it’s Sunday.',
    trust: 'sure',
  },
  { page: 'The words 길 (road) and 다리 (bridge) are taught first.' },
  { page: 'Episode 25째 is the last one.' },
];
