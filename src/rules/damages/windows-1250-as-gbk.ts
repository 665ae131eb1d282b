import type { Damage, Example } from '../../engine/damage';
import { westernMisreading } from '../../engine/misreading/western/western';

/**
 * windows-1250 read as GBK: Polish, Czech or Hungarian text of which each letter beyond ASCII takes the next character along.
 *
 *     młynie   B3 79  ->  m硑nie   B3|79
 *
 * Central European pages on Chinese hosts. Before a space, a digit or most punctuation the byte is lost and stays so. Where a text says
 * the same in windows-1252, that has it.
 *
 * What is left alone on purpose: Chinese characters that such text speaks of.
 */
export const windows1250AsGbk: Damage = westernMisreading('windows-1250-as-gbk', {
  written: 'windows-1250',
  shownAs: 'gbk',
});

export const examples: readonly Example[] = [
  {
    page: 'Prom stoi przy m硑nie.\nRzeka p硑n瓿a wolno, wi阠 丑dka zosta砤.',
    mended: 'Prom stoi przy młynie.\nRzeka płynęła wolno, więc łódka została.',
    trust: 'sure',
  },
  {
    page: 'Ml齨狲 opravil vodn� kolo.\n豦ka byla zamrzl� a pr醡 st醠 u b鴈hu.',
    mended: 'Mlýnář opravil vodn� kolo.\nŘeka byla zamrzl� a prám stál u břehu.',
    trust: 'sure',
  },
  { page: 'Słowa 道路 (droga) i 桥 (most) są na początku.' },
];
