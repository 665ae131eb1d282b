import { describe, expect, test } from 'vitest';
import { examine } from '../../../src/engine/examine';
import { model } from '../../../src/engine/language/language-model';
import { applyPatch, atLeast, type Patch } from '../../../src/engine/patch';
import { damages } from '../../../src/rules/damages';

const garbled = (text: string, id: string) => damages.find((one) => one.id === id)!.garble(text);
const mended = (page: readonly string[], take = (patch: Patch) => atLeast(patch, 'sure')) => {
  const { patches } = examine(page, { damages, markers: [], language: model });
  return page.map((text, i) => applyPatch(text, take(patches[i]!)));
};

const others = ['latin', 'windows-1251', 'koi8-r', 'macintosh', 'cp437'];
const pairs = others.flatMap((first) =>
  others.flatMap((second) => (first === second ? [] : [[first, second] as const])),
);

describe('what two programs read one after the other, each as another charset', () => {
  test.each(pairs)('UTF-8 as %s, then as %s', (first, second) => {
    const page = ['Le garçon préfère la crème brûlée.', '孩子们喜欢听故事，老人喜欢喝茶。'];
    const twice = (text: string) => garbled(garbled(text, `utf8-as-${first}`), `utf8-as-${second}`);
    expect(mended(page.map(twice))).toEqual(page);
  });
});

test.each(['锅里炖着鳝鱼、鲫鱼、鳊鱼、鲢鱼、鲶鱼。', '他患有痤疮、疥癣、痱子、鸡眼。'])(
  'words may be rare that all bytes of UTF-8 say: %s',
  (text) => {
    for (const id of ['utf8-as-windows-1251', 'utf8-as-koi8-r', 'utf8-as-cp866'])
      expect(mended([garbled(text, id)]), id).toEqual([text]);
  },
);

describe('a page in Russian on which one message is garbled', () => {
  const around = [
    'Ночью ударил мороз, и лужи во дворе покрылись льдом.',
    'Он ждал её у входа, но она так и не пришла.',
    'Ты ещё успеешь на последний поезд?',
    'На рынке сегодня дёшево продавали тыквы и сливы.',
    'Вот ключ, вот адрес, а это — моё письмо к нему.',
  ];
  const message = 'Старый мост за мельницей закрыли, объезд идёт через деревню.';

  test.each([
    'koi8-r-as-windows-1251',
    'windows-1251-as-koi8-r',
    'cp866-as-windows-1251',
    'koi8-r-as-latin',
    'cp866-as-cp437',
  ])('%s', (id) => {
    expect(mended([...around, garbled(message, id)])).toEqual([...around, message]);
  });

  test('a word of two letters that follow each other in the alphabet is no table of letters', () => {
    const text = 'Он стучал и звал, но дверь не открыли.';
    for (const id of ['koi8-r-as-windows-1251', 'windows-1251-as-koi8-r', 'koi8-r-as-latin'])
      expect(mended([garbled(text, id)]), id).toEqual([text]);
  });

  test('nothing is done to it where nothing is garbled', () => {
    expect(mended([...around, message], (patch) => patch)).toEqual([...around, message]);
  });
});

describe('a single letter that shows as a sign in the midst of a word', () => {
  test.each([
    ['utf8-as-macintosh', 'Sie kam erst spät zurück.'],
    ['utf8-as-macintosh', 'No vino hasta después.'],
    ['utf8-as-macintosh', 'Non è venuto perché pioveva.'],
    ['utf8-as-cp437', 'Das ist genug für heute.'],
    ['utf8-as-cp866', 'Fuori perché pioveva.'],
  ])('%s: %s', (id, text) => {
    expect(mended([garbled(text, id)])).toEqual([text]);
  });

  test.each(['Esi eme kɔ ƒãa be gomekpɔkpɔ kple', 'a√b ≈ 2√3, x¬y', '├─lib ┬─a', 'Das «été» —à demain'])(
    'nothing is done to %s',
    (text) => {
      expect(mended([text])).toEqual([text]);
    },
  );
});
