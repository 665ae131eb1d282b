import fc from 'fast-check';
import { expect, test } from 'vitest';
import { examine } from '../../../src/engine/examine';
import { model } from '../../../src/engine/language/language-model';
import { applyPatch, type Patch, trustOf } from '../../../src/engine/patch';
import { damages } from '../../../src/rules/damages';

/** Sentences that go on for a while, and the damages that may befall them. */
const scripts = {
  Chinese: {
    ids: /^(?:utf8-as-|gbk-as-)/,
    sentences: [
      '村里的老人说，这座石桥修了整整三年，桥下的水一直没有断过。',
      '图书馆星期天也开门，孩子们可以在二楼的阅览室里看书。',
      '昨天下午下了一场大雨，河边的小路到现在还没有干。',
      '他把旧报纸一张一张叠好，放在门口的木箱里。',
    ],
  },
  Japanese: {
    ids: /^(?:utf8-as-|shift-jis-as-|euc-jp-as-)/,
    sentences: [
      '昨日の午後は雨が降ったので、川沿いの道はまだ濡れています。',
      '図書館は日曜日も開いていて、子どもたちは二階で本を読めます。',
      '祖母は古い新聞をきれいに畳んで、玄関の箱に入れました。',
    ],
  },
  Korean: {
    ids: /^(?:utf8-as-|euc-kr-as-)/,
    sentences: [
      '어제 오후에 비가 많이 내려서 강가의 길은 아직 마르지 않았습니다.',
      '도서관은 일요일에도 문을 열고 아이들은 이층에서 책을 읽습니다.',
      '할머니는 오래된 신문을 곱게 접어 현관의 상자에 넣었습니다.',
    ],
  },
  Russian: {
    ids: /^(?:utf8-as-|windows-1251-as-|koi8-r-as-|cp866-as-|iso-8859-5-as-)/,
    sentences: [
      'Осенью река поднялась, и паром перестал ходить до самого ледостава.',
      'Учитель записал задание на доске, а дети молча открыли тетради.',
      'Библиотека работает и в воскресенье, читальный зал на втором этаже.',
    ],
  },
  Polish: {
    ids: /^(?:utf8-as-|windows-1250-as-|iso-8859-2-as-)/,
    sentences: [
      'Wczoraj po południu padało, więc ścieżka nad rzeką jest jeszcze mokra.',
      'Biblioteka jest otwarta także w niedzielę, dzieci czytają na drugim piętrze.',
      'Każdy żołnierz wziął łódź i popłynął w dół rzeki aż do źródła.',
    ],
  },
  Greek: {
    ids: /^(?:utf8-as-|windows-1253-as-)/,
    sentences: [
      'Χθες το απόγευμα έβρεξε πολύ και το μονοπάτι δίπλα στο ποτάμι είναι ακόμα υγρό.',
      'Η βιβλιοθήκη είναι ανοιχτή και την Κυριακή, τα παιδιά διαβάζουν στον δεύτερο όροφο.',
    ],
  },
} as const;

type Damaged = (text: string) => string;

/** Letters of a byte each that were read two at a time lose some in every sentence. */
const SINGLE = { Russian: true, Greek: true };
const WIDE = /^(?!utf8).*-as-(?:gbk|big5|shift-jis|euc-kr|euc-jp)$/;

const wholes: Readonly<Record<string, readonly Damaged[]>> = Object.fromEntries(
  Object.entries(scripts).map(([name, { ids }]) => [
    name,
    damages
      .filter(({ id }) => ids.test(id) && !(name in SINGLE && WIDE.test(id)))
      .map(({ garble }) => (text: string) => {
        const garbled = garble(text);
        return garbled.includes('\ufffd') ? text : garbled;
      }),
  ]),
);

const forms = ['sound', 'first', 'second', 'both', 'within'] as const;
type Form = (typeof forms)[number];

interface Line {
  readonly shown: string;
  readonly truth: string;
}

/** The place behind the word at a share of a sentence. */
function cutAt(sentence: string, share: number): number {
  const at = Math.floor(sentence.length * share);
  const space = sentence.indexOf(' ', at);
  return sentence.includes(' ') && space >= 0 ? space : at;
}

/** A line that went one way, or of two or three parts that went different ways. */
const lineOf = (sentences: readonly string[], forms: readonly Form[], [first, second]: readonly [Damaged, Damaged]) =>
  fc
    .record({
      truth: fc.constantFrom(...sentences),
      form: fc.constantFrom(...forms),
      at: fc.constantFrom(0.2, 0.35, 0.5, 0.65),
    })
    .map(({ truth, form, at }): Line => {
      const [from, to] = [cutAt(truth, at), cutAt(truth, at + 0.3)];
      const shown = {
        sound: () => truth,
        first: () => first(truth),
        second: () => second(truth),
        both: () => first(truth.slice(0, from)) + second(truth.slice(from)),
        within: () => first(truth.slice(0, from)) + second(truth.slice(from, to)) + first(truth.slice(to)),
      }[form]();
      return { shown, truth };
    });

const pageIn = (name: keyof typeof scripts) => {
  const one = fc.constantFrom(...wholes[name]!);
  return fc
    .tuple(one, one)
    .chain((pair) => fc.array(lineOf(scripts[name].sentences, forms, pair), { minLength: 2, maxLength: 6 }));
};

/** The first sure edit that says what the line does not, in the order of the line. */
function wrongIn(patch: Patch, truth: string): string | undefined {
  let from = 0;
  for (const edit of patch) {
    if (trustOf(edit) !== 'sure') continue;
    const at = truth.indexOf(edit.now, from);
    if (at < 0) return `${edit.was} -> ${edit.now} (${edit.causes.map(({ damage }) => damage).join(', ')})`;
    from = at + edit.now.length;
  }
  return undefined;
}

test.each(Object.keys(scripts) as (keyof typeof scripts)[])(
  'whatever is sure is what was written, where two damages befell a page in %s and its very lines',
  (name) => {
    const check = (page: Line[]) => {
      const { patches } = examine(
        page.map(({ shown }) => shown),
        { damages, markers: [], language: model },
      );
      expect(page.flatMap(({ truth }, i) => wrongIn(patches[i]!, truth) ?? [])).toEqual([]);
    };
    fc.assert(fc.property(pageIn(name), check), { numRuns: 12 });
  },
);

test('a garbled stretch in the midst of a line leaves nothing else changed', () => {
  const utf8AsKoi8 = damages.find(({ id }) => id === 'utf8-as-koi8-r')!;
  const gbkAsKoi8 = damages.find(({ id }) => id === 'gbk-as-koi8-r')!;
  const page = scripts.Chinese.sentences.map((truth, i) => ({
    truth,
    shown:
      i % 2 === 0
        ? gbkAsKoi8.garble(truth)
        : truth.slice(0, 6) + utf8AsKoi8.garble(truth.slice(6, 18)) + truth.slice(18),
  }));
  const { patches } = examine(
    page.map(({ shown }) => shown),
    { damages, markers: [], language: model },
  );
  expect(page.map(({ shown }, i) => applyPatch(shown, patches[i]!))).toEqual(page.map(({ truth }) => truth));
});

test('a kanji that is common where it stands is not taken to be garbled at the end of a garbled stretch', () => {
  const eucJpAsGbk = damages.find(({ id }) => id === 'euc-jp-as-gbk')!;
  const truth = 'パソコンの設定に関する情報が集まったら、そのパソコンが今から行う仕事に足りるものかを確かめます。';
  const end = truth.indexOf('、');
  const shown = eucJpAsGbk.garble(truth.slice(0, end)) + truth.slice(end);
  const { patches } = examine([shown], { damages, markers: [], language: model });
  const sure = patches[0]!.filter((edit) => trustOf(edit) === 'sure');
  expect(sure.length).toBeGreaterThan(2);
  expect(applyPatch(shown, sure)).toBe(truth);
});
