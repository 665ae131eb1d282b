import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { characterClasses, classOf } from '../../../src/engine/language/character-class';
import { readsBadly, suspiciousRuns } from '../../../src/engine/language/gate';
import { costOf } from '../../../src/engine/language/language';
import { languageOf, model } from '../../../src/engine/language/language-model';
import { modelData } from '../../../src/engine/language/model-data';
import { emptyTables, packKinds, packUnits, unpackKinds, unpackUnits } from '../../../src/engine/language/model-tables';
import { withPageStatistics } from '../../../src/engine/language/page-language';

const garbled = (text: string, charset: string, readAs: string) => iconv.decode(iconv.encode(text, charset), readAs);
const perCharacter = (text: string) => costOf(model, text) / text.length;

const simplified = '村里的老人说，这座石桥修了整整三年，桥下的水一直没有断过。';
const traditional = '村裡的老人說，這座石橋修了整整三年，橋下的水一直沒有斷過。';
const japanese = '祖父は毎朝、庭の池に来る鳥の名前を帳面に書いていました。';
const korean = '할아버지는 아침마다 연못에 오는 새의 이름을 공책에 적으셨다.';

describe('ordinary sentences are much likelier than their garbled forms', () => {
  test.each([
    [simplified, 'utf8', 'gbk'],
    [simplified, 'utf8', 'latin1'],
    [simplified, 'gbk', 'big5'],
    [simplified, 'gbk', 'win1252'],
    [traditional, 'big5', 'gbk'],
    [traditional, 'utf8', 'big5'],
    [japanese, 'shift_jis', 'gbk'],
    [japanese, 'utf8', 'win1252'],
    [korean, 'euc-kr', 'gbk'],
    [korean, 'utf8', 'win1252'],
  ])('%s: %s read as %s', (text, charset, readAs) => {
    const shown = garbled(text, charset, readAs);
    expect(costOf(model, shown)).toBeGreaterThan(costOf(model, text) + 40);
    expect(readsBadly(shown, model)).toBe(true);
    expect(readsBadly(text, model)).toBe(false);
  });

  test('one byte off, in the middle of a line', () => {
    const shifted = iconv.decode(Buffer.concat([Buffer.of(0xa1), iconv.encode('抓好春耕生產', 'gbk')]), 'gbk');
    const [run] = suspiciousRuns(`我們決定先${shifted}再說`, model);
    expect(run?.start).toBeLessThanOrEqual(6);
    expect(run?.end).toBeGreaterThanOrEqual(9);
  });
});

describe('words', () => {
  const cost = (text: string) => costOf(model, text);

  test('are likelier than their characters in another order', () => {
    for (const [word, other] of [
      ['倡议', '议倡'],
      ['經濟', '濟經'],
      ['発表', '表発'],
      ['사람', '람사'],
    ] as const)
      expect(cost(word)).toBeLessThan(cost(other) - 2);
  });

  test('keep to one script', () => {
    expect(cost('经济')).toBeLessThan(cost('经濟') - 3);
    expect(cost('經濟')).toBeLessThan(cost('經济') - 3);
  });

  test('outdo rare characters that the same bytes could be', () => {
    expect(cost('提出倡議')).toBeLessThan(cost('提出砲議') - 3);
  });
});

describe('what is clean though it looks odd', () => {
  test.each([
    ['a bopomofo lesson', 'ㄅ ㄆ ㄇ ㄈ ㄉ ㄊ ㄋ ㄌ，ㄇㄚ ㄇㄚˊ ㄇㄚˇ ㄇㄚˋ'],
    ['a table', '┌────┬────┐│姓名│年龄│├────┼────┤│小红│\u300012│└────┴────┘'],
    ['pinyin', 'lǎo shī hǎo, wǒ jiào xiǎo míng'],
    ['code', 'if (list[i] !== undefined && i < 10) { return list[i].name; }'],
    ['a formula', 'x² + y² ≤ r², Δt → 0, α = 2π/3'],
    ['Russian', 'Вчера весь день шёл дождь, и мы остались дома.'],
    ['French', 'L’été dernier, nous avons passé une semaine près de la forêt.'],
    ['Greek', 'Χθες το βράδυ περπατήσαμε μέχρι το λιμάνι.'],
    ['Thai', 'เมื่อวานฝนตกทั้งวัน'],
    ['Hebrew', 'אתמול ירד גשם כל היום'],
    ['Arabic', 'أمطرت السماء طوال يوم أمس'],
    ['Hindi', 'कल पूरे दिन बारिश होती रही'],
    ['an enumeration', '（一）加强领导。（二）落实责任。'],
  ])('%s', (_name, text) => {
    expect(perCharacter(text)).toBeLessThan(7);
    expect(suspiciousRuns(text, model)).toEqual([]);
  });
});

describe('what a page says often', () => {
  test('becomes likelier on that page', () => {
    const page = ['鄔家渡的渡口在村東。', '鄔家渡的渡船每天開三班。', '從鄔家渡到縣城要走半天。'];
    const language = withPageStatistics(model, page);
    expect(costOf(language, '鄔家渡')).toBeLessThan(costOf(model, '鄔家渡') - 4);
    expect(costOf(language, '今天天氣很好')).toBeLessThanOrEqual(costOf(model, '今天天氣很好'));
  });

  test('is not learnt from lines that read badly', () => {
    const shown = garbled(simplified, 'utf8', 'gbk');
    const language = withPageStatistics(
      model,
      Array.from({ length: 20 }, (_, i) => `${i}${shown}`),
    );
    expect(costOf(language, shown)).toBe(costOf(model, shown));
  });
});

describe('the packed model', () => {
  test('is at most 120 KB with the letter model, packed as a browser gets them', () => {
    const sizes = ['model-data', 'letter-data'].map(
      (name) => brotliCompressSync(readFileSync(`src/engine/language/${name}.ts`)).length,
    );
    expect(sizes[0]! + sizes[1]!).toBeLessThanOrEqual(120 * 1024);
  });

  test('gives back all that is known of kinds and units, the commonest units first', () => {
    const [known, read] = [emptyTables(), emptyTables()];
    known.prior.set(known.prior.map((_, kind) => kind));
    known.floor.set(known.floor.map((_, kind) => 64 - kind));
    known.transition.set(known.transition.map((_, at) => (at * 7) % 64));
    for (let unit = 1; unit < 0xffff; unit++)
      if (unit % 9 < 4 && unit >> 12 !== 0xe) known.cost[unit] = (unit * 5) % 65;
    unpackKinds(packKinds(known), read);
    const units = [...unpackUnits(packUnits(known), read)];
    expect(read).toEqual(known);
    expect(packKinds(known) + packUnits(known)).not.toMatch(/[\\'\n]/); // it is written between quotation marks as it is
    const costs = units.map((unit) => known.prior[known.kind[unit]!]! + known.cost[unit]!);
    expect(units.length).toBe(known.cost.filter((cost) => cost > 0).length);
    expect(costs).toEqual([...costs].sort((a, b) => a - b));
  });

  test('unpacks to the same language each time', () => {
    const again = languageOf(modelData);
    for (const text of [simplified, traditional, japanese, korean])
      expect(costOf(again, text)).toBe(costOf(model, text));
  });

  test('gives every pair a positive and finite cost', () => {
    for (let unit = 0; unit < 0x10000; unit++)
      for (const previous of [10, 0x41, 0x4e2d, 0xac00, 0xd800, (unit * 7919) & 0xffff]) {
        const cost = model.cost(previous, unit);
        if (!(cost > 0 && cost < 60)) expect.fail(`${previous} before ${unit} costs ${cost}`);
      }
  });

  test('shares out probability: what may follow a character sums to about one', () => {
    for (const previous of '的是,国國に는e \n') {
      let sum = 0;
      for (let unit = 0; unit < 0x10000; unit++) sum += Math.exp(-model.cost(previous.charCodeAt(0), unit));
      expect(sum).toBeGreaterThan(0.6);
      expect(sum).toBeLessThan(1.6);
    }
  });
});

test('characters have the kinds that people would give them', () => {
  const kinds = (text: string) => Array.from(text, (character) => characterClasses[classOf(character.charCodeAt(0))]);
  expect(kinds('aÉ中かカ한ㄅ─1，\u00ad\ue000')).toEqual([
    'latinLower',
    'accentedUpper',
    'han',
    'hiragana',
    'katakana',
    'hangul',
    'bopomofo',
    'boxDrawing',
    'digit',
    'fullwidthPunctuation',
    'formatting',
    'privateUse',
  ]);
  expect(kinds('ЯяЂΑα')).toEqual([
    'cyrillicUpper',
    'cyrillicLower',
    'cyrillicExtendedUpper',
    'greekUpper',
    'greekLower',
  ]);
});
