import type { Damage, Example } from '../../engine/damage';
import { lossesOfUtf8 } from '../../engine/misreading/kinds/readings';
import { misreadingOfUtf8 } from '../../engine/misreading/western/western';

/**
 * UTF-8 read as Shift_JIS, the old charset of Japanese Windows.
 *
 *     の  E3 81 AE ->  縺 ｮ      most hiragana begin with 縺, katakana with 繧 and 繝
 *
 * A third of the characters lose a byte: where a lead byte finds no partner, the page shows ・ or U+FFFD.
 *
 * What is left alone on purpose: clean Japanese with half-width katakana.
 */
export const utf8AsShiftJis: Damage = misreadingOfUtf8({
  id: 'utf8-as-shift-jis',
  written: 'utf-8',
  shownAs: 'shift_jis',
  losses: lossesOfUtf8.shift_jis,
});

export const examples: readonly Example[] = [
  { page: 'The miller窶冱 barge isn窶冲 here.', mended: 'The miller’s barge isn’t here.', trust: 'sure' },
  {
    page: 'She said 窶徼he weir holds窶� and left.\nIt窶冱 12 ﾂｰC at noon.',
    mended: 'She said “the weir holds” and left.\nIt’s 12 °C at noon.',
    trust: 'likely',
  },
  { page: '譛ｬ繧定ｪｭ繧\u0080莠ｺ縺ｮ隧ｱ', mended: '本を読む人の話', trust: 'sure' },
  { page: '荳也阜縺ｮ豁ｴ蜿ｲ', mended: '世界の歴史', trust: 'sure' },
  { page: '蝗ｳ譖ｸ鬢ｨ縺ｸ陦後￥', mended: '図書館へ行く', trust: 'sure' },
  { page: 'ｶﾀｶﾅと縺れた糸、繧繝縁、縲う' },
  { page: '蜂蜜と苺のケーキ・珈琲' },
  // □ stands for what nobody can read on a stone: what is left may be a misreading by chance.
  { page: '那一行写的是陌上□，第二字以后看不清。', trust: 'guess' },
];
