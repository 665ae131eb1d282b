import type { Damage, Example } from '../../engine/damage';
import { westernMisreading } from '../../engine/misreading/western/western';

/**
 * windows-1252 read as Big5: Western text of which each letter or sign beyond ASCII takes the next character along.
 *
 *     habla español   F1 6F  ->  habla espa隳l   F1|6F
 *
 * Western pages on hosts of Taiwan and Hong Kong. Before a space, a digit or most punctuation, and where Big5 has no such pair, the
 * byte is lost and stays so.
 *
 * What is left alone on purpose: Chinese characters that Western text speaks of, and names.
 */
export const latinAsBig5: Damage = westernMisreading('latin-as-big5', { written: 'windows-1252', shownAs: 'big5' });

export const examples: readonly Example[] = [
  { page: 'The mill doesn㦙 turn in winter.', mended: 'The mill doesn’t turn in winter.', trust: 'sure' },
  { page: 'Keep the dough at 25 蚓.', mended: 'Keep the dough at 25 °C.', trust: 'sure' },
  {
    page: 'Le p璚heur r廧are sa barque.\nLa rivi鋨e 彋ait gel嶪 l儫iver dernier.',
    mended: 'Le pêcheur répare sa barque.\nLa rivière était gelée l’hiver dernier.',
    trust: 'sure',
  },
  { page: 'The earthworm (蚓) lives in the soil; 25 of them were counted.' },
  { page: 'The words 道路 (road) and 橋 (bridge) are taught first.' },
];
