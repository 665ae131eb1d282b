import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Damage } from '../../../src/engine/damage';
import { examine } from '../../../src/engine/examine';
import { model } from '../../../src/engine/language/language-model';
import { applyPatch, atLeast, type Edit } from '../../../src/engine/patch';
import { damages } from '../../../src/rules/damages';

/** Sentences without a character that any of the charsets lacks, by script. */
const sentences = {
  Chinese: ['我们昨天在湖边散步', '孩子们喜欢听故事', '这家饭馆的面条很好吃', '他把书放在桌子上', '明天可能会下雨'],
  Taiwanese: [
    '我們昨天在湖邊散步',
    '孩子們喜歡聽故事',
    '這家飯館的麵條很好吃',
    '他把書放在桌子上',
    '河邊的老房子很安靜',
    '貓在窗邊睡覺',
  ],
  Japanese: [
    '昨日は湖のそばを散歩しました',
    '子どもたちは物語が好きです',
    'この店の料理はとてもおいしい',
    '雪がしずかにふりました',
    '海のそばの小さな家',
  ],
  Korean: ['우리는 어제 호숫가를 걸었습니다', '아이들은 이야기를 좋아합니다', '내일은 비가 올지도 모릅니다'],
  Russian: ['Вчера мы гуляли у озера', 'Дети любят слушать сказки', 'Завтра, может быть, пойдёт дождь'],
  French: ['Hier, nous avons été près du théâtre', 'Le garçon préfère la crème brûlée', 'Où êtes-vous allés cet été ?'],
  German: ['Gestern wären wir schön müde gewesen', 'Die Straße führt über die Höhe'],
  Polish: ['Wczoraj spacerowaliśmy nad jeziorem', 'Zażółć gęślą jaźń', 'Łódź płynie w dół rzeki'],
  Ukrainian: ['Вчора ми гуляли біля озера', 'Діти люблять слухати казки', 'Її ґанок виходить на південь'],
  Hebrew: [
    'הנהר עלה אחרי הגשם הראשון והמים הגיעו עד לגשר',
    'הילדים אוהבים לשמוע סיפורים לפני השינה',
    'הספרייה פתוחה בימי שבת והתושבים יכולים לקחת ספרים',
  ],
  Arabic: ['تمشينا أمس قرب البحيرة', 'الأطفال يحبون سماع القصص', 'ربما تمطر السماء غدا'],
  Thai: ['เมื่อวานเราเดินเล่นริมทะเลสาบ', 'เด็กชอบฟังนิทาน', 'พรุ่งนี้ฝนอาจจะตก'],
  Greek: ['Χθες περπατήσαμε δίπλα στη λίμνη', 'Τα παιδιά αγαπούν τα παραμύθια'],
} as const;

type Script = keyof typeof sentences;
const every = Object.keys(sentences) as Script[];

/** In which scripts each misreading loses nothing. */
const lossless: Readonly<Record<string, readonly Script[]>> = {
  'utf8-as-latin': every,
  'utf8-as-windows-1251': every.filter((script) => script !== 'Korean'),
  'utf8-as-koi8-r': every,
  'utf8-as-windows-1255': every.filter((script) => script !== 'Arabic'),
  'utf8-as-windows-1256': every,
  'utf8-as-windows-1258': every,
  'utf8-as-iso-8859-5': every,
  'gbk-as-latin': ['Chinese'],
  'big5-as-latin': ['Taiwanese'],
  'euc-kr-as-latin': ['Korean'],
  'shift-jis-as-latin': ['Japanese'],
  'euc-jp-as-latin': ['Japanese'],
  'windows-1251-as-latin': ['Russian'],
  'koi8-r-as-windows-1251': ['Russian'],
  'windows-1251-as-koi8-r': ['Russian'],
  'cp866-as-windows-1251': ['Russian'],
  'windows-1251-as-cp866': ['Russian'],
  'iso-8859-5-as-windows-1251': ['Russian'],
  'windows-1251-as-iso-8859-5': ['Russian'],
  'koi8-r-as-latin': ['Russian'],
  'cp866-as-latin': ['Russian'],
  'iso-8859-5-as-latin': ['Russian'],
  'cp866-as-cp437': ['Russian'],
  'windows-1253-as-latin': ['Greek'],
  'koi8-u-as-windows-1251': ['Ukrainian'],
  'koi8-u-as-latin': ['Ukrainian'],
  'windows-1255-as-latin': ['Hebrew'],
  'windows-1256-as-latin': ['Arabic'],
  'windows-874-as-latin': ['Thai'],
  'shift-jis-as-gbk': ['Japanese'],
  'euc-kr-as-gbk': ['Korean'],
  'euc-kr-as-big5': ['Korean'],
  'euc-kr-as-euc-jp': ['Korean'],
  'euc-jp-as-big5': ['Japanese'],
  'euc-jp-as-euc-kr': ['Japanese'],
  'gbk-as-euc-jp': ['Chinese'],
  'gbk-as-shift-jis': ['Chinese'],
  'big5-as-euc-kr': ['Taiwanese'],
  'big5-as-shift-jis': ['Taiwanese'],
  'shift-jis-as-euc-kr': ['Japanese'],
  'euc-jp-as-shift-jis': ['Japanese'],
  'euc-kr-as-shift-jis': ['Korean'],
};

const mended = (page: readonly string[]) => {
  const { patches } = examine(page, { damages, markers: [], language: model });
  return page.map((text, i) => applyPatch(text, atLeast(patches[i]!, 'likely')));
};

/** Pages in a script of sentences of which a damage loses nothing. */
const pageIn = (script: Script, { garble }: Damage) => {
  const whole = sentences[script].filter((text) => !/[\ufffd\ue000-\uf8ff]/.test(garble(text)));
  return fc.array(fc.constantFrom(...whole), { minLength: 2, maxLength: 5 });
};

describe.each(Object.entries(lossless))('%s', (id, scripts) => {
  const damage = damages.find((one) => one.id === id)!;

  test.each(scripts)('mends a page in %s that it garbled', (script) => {
    const run = (page: string[]) => {
      expect(mended(page.map((text) => damage.garble(text)))).toEqual(page);
    };
    fc.assert(fc.property(pageIn(script, damage), run), { numRuns: 5 });
  });

  test('leaves sound sentences alone', () => {
    const page = every.flatMap((script) => sentences[script]);
    expect(mended(page)).toEqual(page);
  });
});

test('every sure edit of a misreading gives the page back', () => {
  const reproducible = damages.filter(({ reproduces }) => reproduces !== undefined);
  for (const [id, [script]] of Object.entries(lossless)) {
    const damage = reproducible.find((one) => one.id === id)!;
    const text = damage.garble(sentences[script!].join(' '));
    const context = {
      passages: [text],
      shown: [text],
      index: 0,
      language: model,
      hasTime: () => true,
      page: <F>(fact: (all: readonly string[], hasTime: () => boolean) => F) => fact([text], () => true),
    };
    const edits: Edit[] = damage.mend(text, context).filter(({ causes }) => causes[0]!.trust === 'sure');
    expect(edits.length, id).toBeGreaterThan(0);
    for (const edit of edits) expect(damage.reproduces!(edit, text), `${id} ${edit.was}`).toBe(true);
  }
});

test.each([2, 3])('text read as windows-1252 %i times over comes back', (rounds) => {
  const damage = damages.find(({ id }) => id === 'utf8-as-latin')!;
  const page = sentences.French.map((text) => text);
  const garbled = page.map((text) => Array.from({ length: rounds }).reduce<string>((now) => damage.garble(now), text));
  expect(mended(garbled)).toEqual(page);
});

test('a lone letter of a foreign script in a Western word is mended, a foreign word beside it is not', () => {
  expect(mended(['Le gar\u83bdon est arriv\u00e9 hier.'])).toEqual(['Le gar\u00e7on est arriv\u00e9 hier.']);
  expect(mended(['In Thai, \u0e23\u0e16 means car and \u0e23\u0e01 means messy.'])).toEqual([
    'In Thai, \u0e23\u0e16 means car and \u0e23\u0e01 means messy.',
  ]);
});

test('text that two misreadings befell one after the other comes back', () => {
  const [gbk, latin] = ['gbk-as-latin', 'utf8-as-latin'].map((id) => damages.find((one) => one.id === id)!);
  const page = ['文件下载成功'];
  expect(mended(page.map((text) => latin!.garble(gbk!.garble(text))))).toEqual(page);
});
