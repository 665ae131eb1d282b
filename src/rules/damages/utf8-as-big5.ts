import type { Damage, Example } from '../../engine/damage';
import { lossesOfUtf8 } from '../../engine/misreading/kinds/readings';
import { misreadingOfUtf8 } from '../../engine/misreading/western/western';

/**
 * UTF-8 read as Big5, the charset of Taiwan and Hong Kong.
 *
 *     管理  E7 AE A1 E7 90 86 ->  蝞∠? : E7AE A1E7 and 90 86, which is no character
 *
 * Most characters lose a byte. What is whole comes back, what is not becomes a guess; and whoever takes the rest for other
 * bytes still is kept from it.
 *
 * What is left alone on purpose: clean text in Traditional characters.
 */
export const utf8AsBig5: Damage = misreadingOfUtf8({
  id: 'utf8-as-big5',
  written: 'utf-8',
  shownAs: 'big5',
  lone: 16,
  losses: lossesOfUtf8.big5,
});

export const examples: readonly Example[] = [
  { page: 'Le p礙cheur r矇pare sa 竄 barque 罈.', mended: 'Le pêcheur répare sa « barque ».', trust: 'sure' },
  {
    page: 'The miller�䏭 barge isn�脌 here; the caf矇 is closed.',
    mended: 'The miller’s barge isn’t here; the café is closed.',
    trust: 'likely',
  },
  { page: '隞亙云蝬脰身摰��獢��雿滨蔭', mended: '以太網設摰��獢��位置' },
  { page: '憟嗅扒霈脫�鈭页�', mended: '奶奶霈脫�鈭页�' },
  {
    page: '他說石橋裂了，??犖摮睃銁瑹??鋆∠?靽⊿???銁，明天再看。',
    mended: '他說石橋裂了，??犖存在瑹??鋆∠?靽⊿???銁，明天再看。',
  },
  { page: '這家餐廳的蝦仁、蚵仔和鯖魚都很新鮮，嚐過的人讚不絕口。' },
  { page: '撫摸、擰扭、攙扶、攪拌，都是手部的動作。' },
];
