import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readsBadly, suspiciousRuns } from '../../../src/engine/language/gate';
import type { Language } from '../../../src/engine/language/language';
import { languageOf, model } from '../../../src/engine/language/language-model';
import { modelData } from '../../../src/engine/language/model-data';
import { oddPlaces, oddPlacesSteps } from '../../../src/engine/language/odd-places';
import { withPageStatistics } from '../../../src/engine/language/page-language';
import { lastOf } from '../../../src/engine/steps';

const languageAgain = languageOf(modelData);
const simplified = '村里的老人说，这座石桥修了整整三年，桥下的水一直没有断过。';

describe('what is told quickly is what is told by adding up each character', () => {
  const slowly: Language = { cost: model.cost };
  const pieces = fc.constantFrom(
    ...simplified,
    ...'村裡橋裏祖父は毎朝할아버지',
    ...'aé1 ，。鍏堣繍琛琽湪\ue000\ufffdЖ',
  );
  const texts = fc.array(pieces, { maxLength: 60 }).map((letters) => letters.join(''));

  test('in any text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(suspiciousRuns(text, model)).toEqual(suspiciousRuns(text, slowly));
        expect(readsBadly(text, model)).toBe(readsBadly(text, slowly));
        expect(oddPlaces([text], model)).toEqual(oddPlaces([text], slowly));
      }),
    );
  });

  test('with the words of a page too', () => {
    const page = [simplified, `${simplified}鍏堣繍琛`];
    const language = withPageStatistics(model, page);
    for (const text of [...page, '先鍏堣繍琛', '鏉戣！鐨勮€佷汉瑾'])
      expect(suspiciousRuns(text, language)).toEqual(suspiciousRuns(text, { cost: language.cost }));
  });

  test('the same cost is given whether or not it was asked before', () => {
    fc.assert(
      fc.property(fc.nat(0xffff), fc.nat(0xffff), (previous, current) => {
        const first = languageAgain.cost(previous, current);
        expect(languageAgain.cost(previous, current)).toBe(first);
        expect(model.cost(previous, current)).toBe(first);
      }),
    );
  });
});

describe('the odd places of a page that was put together of others', () => {
  const garbled = ['浣犲ソ锛岃繖鏄竴鍙', 'ｱｲｳｴｵｶｷｸ'];
  const japanese = ['この本はとても面白かった。', 'ｱｲｳｴｵｶｷｸ'];

  test.each([
    ['sound', [['明天的会议改在三楼举行。'], ['大家准时参加。', '谢谢。']]],
    ['garbled', [garbled, ['明天的会议改在三楼举行。']]],
    ['with katakana that only another part shows to be Japanese', [garbled, japanese]],
  ])('are those of the whole: %s', (_, parts) => {
    for (const part of parts) oddPlaces(part, model);
    const known = lastOf(oddPlacesSteps([...parts.flat(), '浣犲ソ锛岃繖鏄竴鍙'], model, parts));
    expect(known).toEqual(oddPlaces([...parts.flat(), '浣犲ソ锛岃繖鏄竴鍙'], model));
  });
});
