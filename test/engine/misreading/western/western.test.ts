import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { examine } from '../../../../src/engine/examine';
import { shown } from '../../../../src/engine/misreading/kinds/misreading-kind';
import { westernReadings } from '../../../../src/engine/misreading/western/western-page';
import { applyPatch, atLeast, type Patch, trustOf } from '../../../../src/engine/patch';
import { knowledge } from '../../../../src/rules/knowledge';

const engine = knowledge();

/** Pages of our own, one a language, with the letters and signs that it has beyond ASCII. */
const german = [
  'Der Müller öffnet am frühen Morgen das Wehr und lässt das Wasser über die Räder laufen.',
  'Die Fähre gehört drei Brüdern, die sie jeden Frühling neu streichen.',
  'Am Ufer blühen später die Schlüsselblumen, und die Störche zählen ihre Jungen.',
  'Für die Überfahrt nähte die Färberin schöne Säcke aus grünem Tuch.',
];
const french = [
  'Le pêcheur répare ses filets près du vieux pont, où l’eau est déjà tiède.',
  'La rivière gelée s’étend jusqu’à la forêt, et les élèves y patinent.',
  'Après l’été, les marchands préfèrent la route étroite du côté sud.',
  'La vieille fenêtre du château était fermée depuis longtemps.',
];
const spanish = [
  'El señor Peña enseñó a los niños cómo se pescan truchas en el río.',
  'La montaña se veía azulísima después de la tormenta, según decían.',
  'Los árboles más pequeños caían al río cuando venía el otoño.',
];
const english = [
  'The ferryman doesn’t work on Sundays, and the miller’s wife won’t either.',
  'Boil the weir’s water at 100 °C; it isn’t fit to drink before.',
  'It’s the ferry’s last run, and they’re late, so don’t wait.',
];
const signs = [
  'Use boards of 5 × 10 cm and leave ±2 mm at both ends, at 12 °C or more.',
  'Copyright © 2021 The Weir Society, and Acme® for the wheels of 30 m² each.',
];
const czech = [
  'Mlynář otevřel ráno stavidlo a pustil vodu na kola, která se líně točila.',
  'Převozník říkal, že řeka zamrzne dříve než jindy, a měl pravdu.',
  'Děti běžely k řece, protože most byl opět otevřený.',
];
const polish = [
  'Przewoźnik mówił, że rzeka zamarznie wcześniej niż zwykle, i miał rację.',
  'Młynarz otworzył śluzę o świcie, żeby koła ruszyły przed południem.',
  'Później łódka płynęła wzdłuż brzegu, aż zaszło słońce.',
];
const pages: Readonly<Record<string, readonly (readonly string[])[]>> = {
  'windows-1252': [german, french, spanish, english],
  'windows-1250': [czech, polish],
  'utf-8': [german, french, spanish, english, signs, czech],
};

const trustedOf = (page: readonly string[]): Patch[] =>
  examine(page, engine).patches.map((patch) => atLeast(patch, 'likely'));
const mendedOf = (page: readonly string[]): string[] =>
  trustedOf(page).map((patch, index) => applyPatch(page[index]!, patch));

/** What no byte can be told of any more shows as. */
const LOST = /[\ufffd\ue000-\uf8ff]/;

describe.each(westernReadings)('Western text, $written read as $shownAs', (reading) => {
  const garbled = (text: string) => shown({ ...reading, id: '' }, text);
  const arbitraryPage = fc
    .constantFrom(...pages[reading.written]!)
    .chain((page) => fc.subarray([...page], { minLength: 2 }));

  test('comes back wherever no byte is lost', () => {
    fc.assert(
      fc.property(arbitraryPage, (page) => {
        const mended = mendedOf(page.map(garbled));
        const whole = page.filter((text) => !LOST.test(garbled(text)));
        expect(mended.filter((_, index) => whole.includes(page[index]!))).toEqual(whole);
      }),
      { numRuns: 25 },
    );
  });

  test('has nothing put in that was not there', () => {
    fc.assert(
      fc.property(arbitraryPage, (page) => {
        const wrong = trustedOf(page.map(garbled)).flatMap((patch, index) =>
          patch.filter(({ now }) => !page[index]!.includes(now)),
        );
        expect(wrong).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  test('is left alone where it is sound', () => {
    expect(pages[reading.written]!.flatMap((page) => examine(page, engine).patches.flat())).toEqual([]);
  });
});

test.each(['gbk', 'big5', 'shift_jis', 'euc-kr'] as const)(
  'what UTF-8 read as %s leaves over where bytes show as nothing is taken for no other letters',
  (shownAs) => {
    const page = [
      'Người lái đò nghỉ chủ nhật, bà chủ cối xay cũng vậy, nước sông thì đã cạn từ lâu.',
      'Bến đò cũ nằm ở dưới cầu, chỗ nước chảy chậm, trẻ con hay ra đó câu cá mỗi sáng.',
    ];
    const garbled = page.map((text) =>
      shown({ id: '', written: 'utf-8', shownAs }, text).replace(/[\ufffd\ue000-\uf8ff]/g, ''),
    );
    const wrong = trustedOf(garbled).flatMap((patch, index) => patch.filter(({ now }) => !page[index]!.includes(now)));
    expect(wrong).toEqual([]);
  },
);

/** Words of East Asian languages, as Western texts write them. */
const words = [
  '道路',
  '桥',
  '橋',
  '水',
  '路',
  '陆',
  '毛',
  '每',
  '露',
  '째',
  '길',
  '다리',
  'はし',
  '知',
  '稚',
  '暮',
  '魔',
];
const manners = [
  (word: string) => `the word ${word} is taught first`,
  (word: string) => `it is called “${word}” there`,
  (word: string) => `the road (${word}) is closed`,
  (word: string) => `room 5${word} and 6${word} are taken`,
  (word: string) => `a T${word} of any size`,
  (word: string) => `they wrote ${word}, and nothing else`,
];

test('East Asian words in Western text stay', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(...manners)), { minLength: 1, maxLength: 6 }),
      (chosen) => {
        expect(trustedOf(chosen.map(([word, manner]) => manner(word))).flat()).toEqual([]);
      },
    ),
    { numRuns: 300 },
  );
});

test('a word glued to Western ones is no mark above their letters', () => {
  const page = [
    'Una volta處 che處處 si è creato il file, il traghetto riparte.',
    'Per處 il secondo viaggio si aspetta la sera.',
  ];
  expect(trustedOf(page).flat()).toEqual([]);
});

test('names in a Japanese list come back, UTF-8 that was read as EUC-JP', () => {
  expect(mendedOf(['Sigur R坦s', 'Bj旦rk', 'Fran巽oise', 'Beyonc辿', '椎名林檎', '川の端'])).toEqual([
    ...['Sigur Rós', 'Björk', 'Françoise', 'Beyoncé'],
    ...['椎名林檎', '川の端'],
  ]);
});

describe('what lost a byte', () => {
  test.each([
    // what stands for the lost byte, and whether it took a space along
    ['\ufffd', ' '],
    ['?', ' '],
    ['?', ''],
    ['', ' '],
  ])('is filled in where only one sign can stand: %s', (mark, space) => {
    const page = [
      `She said 鈥渢he weir holds鈥${mark}${space}and left.`,
      `It鈥檚 a 鈥渄ry鈥${mark}${space}weir, they don鈥檛 fish here.`,
      `鈥淲ait for the ferry鈥${mark}${space}she cried.`,
    ];
    expect(mendedOf(page)).toEqual([
      'She said “the weir holds” and left.',
      'It’s a “dry” weir, they don’t fish here.',
      '“Wait for the ferry” she cried.',
    ]);
  });

  test('is no more than a guess where another sign could stand', () => {
    const page = ['They didn鈥檛 wait 鈥\ufffd nobody鈥檚 here 鈥\ufffd for the ferry.'];
    expect(mendedOf(page)).toEqual(['They didn’t wait 鈥\ufffd nobody’s here 鈥\ufffd for the ferry.']);
    expect(examine(page, engine).patches[0]!.filter((edit) => trustOf(edit) === 'guess')).toHaveLength(2);
  });
});
