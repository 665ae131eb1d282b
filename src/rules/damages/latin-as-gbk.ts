import type { Damage, Example } from '../../engine/damage';
import { westernMisreading } from '../../engine/misreading/western/western';

/**
 * windows-1252 read as GBK: Western text of which each letter or sign beyond ASCII takes the next character along, so that both
 * show as one Chinese character that is seldom used.
 *
 *     don’t   6E 92 74     ->  don抰   6E 92|74
 *     25 °C   20 B0 43     ->  25 癈   20 B0|43
 *
 * English papers, German and French pages on Chinese hosts. Before a space, a digit or most punctuation the byte makes no character
 * and is lost (`pass�` was passé, or passe with any other mark): what is lost stays lost, what is whole comes back.
 *
 * What is left alone on purpose: Chinese characters that Western text speaks of, names, letters with hanzi (`T恤`).
 */
export const latinAsGbk: Damage = westernMisreading('latin-as-gbk', { written: 'windows-1252', shownAs: 'gbk' });

export const examples: readonly Example[] = [
  { page: 'The mill doesn抰 turn in winter.', mended: 'The mill doesn’t turn in winter.', trust: 'sure' },
  { page: 'Keep the dough at 25 癈.', mended: 'Keep the dough at 25 °C.', trust: 'sure' },
  { page: '面团保存在25癈。', mended: '面团保存在25°C。', trust: 'sure' },
  {
    page: 'Das Wehr geh鰎t dem M黮ler.\nDie Br點ke f黨rt 黚er den Bach.',
    mended: 'Das Wehr gehört dem Müller.\nDie Brücke führt über den Bach.',
    trust: 'sure',
  },
  {
    page: 'Le p阠heur r閜are sa barque.\nLa rivi鑢e 閠ait gel閑 l抙iver dernier.',
    mended: 'Le pêcheur répare sa barque.\nLa rivière était gelée l’hiver dernier.',
    trust: 'sure',
  },
  {
    page: 'El ni駉 sali� despu閟.\nLa se駉ra volvi� ma馻na',
    mended: 'El niño sali� después.\nLa señora volvi� mañana',
    trust: 'sure',
  },
  { page: 'Both 癈 and 抰 are rare characters.' },
  { page: 'A T恤 for the 路人, size L' },
  { page: 'The words 道路 (road) and 桥 (bridge) are taught first.' },
];
