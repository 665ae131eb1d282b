// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { looksSuspicious } from '../../src/page/detect';
import { withheldWords } from '../../src/page/withheld-words';

const patterns = withheldWords.map((source) => [source.slice(0, 40), source] as const);
/** Text in which there are none of the words. */
const quiet = ['', 'Nothing is wrong with this. ', '社區圖書室每週六上午開放。'.slice(0, -3), 'Вчера мы гуляли. '];

describe('words by which pages say that text is withheld', () => {
  test.each(patterns)('%s…: found wherever they stand, whatever the case', (_begin, source) => {
    const isLatinOnly = (text: string) => !/[\n\r\u2028\u2029]/.test(text);
    fc.assert(
      fc.property(
        fc.stringMatching(new RegExp(`^(?:${source})$`)).filter(isLatinOnly),
        fc.constantFrom(...quiet),
        fc.constantFrom(...quiet),
        fc.boolean(),
        (words, ahead, behind, isLoud) => {
          const text = ahead + (isLoud ? words.toUpperCase() : words) + behind;
          return looksSuspicious(text);
        },
      ),
      { numRuns: 1000 },
    );
  });

  test.each(quiet)('none in “%s”', (text) => expect(looksSuspicious(text.repeat(40))).toBe(false));

  test.each([
    ['How much is shown', 'Showing 3 of 12', true],
    ['the same in German', 'Seite 3 von 12', true],
    ['a range of numbers', 'from 3 to 12 rooms', false],
    ['numbers far apart', '3 of the rooms that we saw on that day had no more than 12 beds', false],
  ])('%s', (_name, text, is) => expect(looksSuspicious(text)).toBe(is));
});
