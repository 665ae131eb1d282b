import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { charset, encode } from '../../../../src/engine/charset/bytes';
import { examine } from '../../../../src/engine/examine';
import { shown } from '../../../../src/engine/misreading/kinds/misreading-kind';
import { type PairedReading, pairedReadings } from '../../../../src/engine/misreading/letters/paired-letters';
import { applyPatch, atLeast, trustOf } from '../../../../src/engine/patch';
import { knowledge } from '../../../../src/rules/knowledge';

const engine = knowledge();

/** Pages of our own in languages whose letters are not Latin. */
const pages: Readonly<Record<PairedReading['script'], readonly (readonly string[])[]>> = {
  Cyrillic: [
    [
      'Паромщик не работает по воскресеньям, и мельник тоже закрывает ворота.',
      'Зимой вода опускается так низко, что лодки остаются на берегу до самой весны.',
      'Дети бегут к реке, потому что мост снова открыли после долгого ремонта.',
    ],
    [
      'Перевізник говорив, що річка замерзне раніше, ніж завжди.',
      'Мірошник відчинив шлюз на світанку, щоб колеса крутилися до полудня.',
    ],
    [
      'Мелничарят отвори рано сутринта яза и пусна водата към колелата.',
      'Лодкарят каза, че реката ще замръзне по-рано от друг път, и беше прав.',
    ],
  ],
  Greek: [
    [
      'Ο βαρκάρης δεν δουλεύει τις Κυριακές, και ο μυλωνάς κλείνει την πόρτα.',
      'Τον χειμώνα το νερό κατεβαίνει τόσο χαμηλά που οι βάρκες μένουν στην όχθη.',
      'Τα παιδιά τρέχουν στο ποτάμι, γιατί η γέφυρα άνοιξε πάλι.',
    ],
  ],
  Hebrew: [
    [
      'בעל הסירה אינו עובד בשבת, והטוחן סוגר את השער לפני רדת הערב.',
      'בחורף המים יורדים כל כך נמוך שהסירות נשארות על הגדה עד האביב.',
    ],
  ],
  Arabic: [
    [
      'لا يعمل صاحب القارب يوم الجمعة، ويغلق الطحان الباب قبل المساء.',
      'في الشتاء ينخفض الماء حتى تبقى القوارب على الضفة إلى الربيع.',
    ],
  ],
  Thai: [['คนแจวเรือไม่ทำงานในวันอาทิตย์และคนโม่แป้งก็ปิดประตูก่อนค่ำ', 'ในฤดูหนาวน้ำลดต่ำจนเรือค้างอยู่บนฝั่งจนถึงฤดูฝน']],
};

/** What no byte can be told of any more shows as. */
const LOST = /\ufffd/;
const rules = new Set(engine.damages.map(({ id }) => id));
const idOf = ({ written, shownAs }: PairedReading): string => `${written}-as-${shownAs.replace('_', '-')}`;
const readings = pairedReadings.filter((reading) => rules.has(idOf(reading)));
const isWritable = (page: readonly string[], { written }: PairedReading): boolean =>
  page.every((text) => encode(charset(written), text) !== undefined);

describe.each(readings.map((reading) => [idOf(reading), reading] as const))('%s', (id, reading) => {
  const own = pages[reading.script].filter((page) => isWritable(page, reading));
  const garbled = own.map((page) => page.map((text) => shown({ ...reading, id }, text)));

  test('every letter that is still there comes back, what is lost stays marked', () => {
    expect(own.length).toBeGreaterThan(0);
    for (const [at, page] of garbled.entries()) {
      const { patches } = examine(page, engine);
      const mended = page.map((text, index) => applyPatch(text, atLeast(patches[index]!, 'sure')));
      for (const [index, text] of mended.entries()) expect(text).toMatch(survivorsOf(own[at]![index]!, page[index]!));
    }
  });

  test('whatever is called sure reads as the page again', () => {
    const rule = engine.damages.find((damage) => damage.id === id)!;
    for (const page of garbled)
      for (const edit of examine(page, engine).patches.flat())
        if (trustOf(edit) === 'sure') expect(rule.garble(edit.now)).toBe(edit.was);
  });
});

/** What a text is with some of its characters lost: as many marks as the page has, with letters of the text between. */
function survivorsOf(text: string, page: string): RegExp {
  const parts = page.split(LOST).length - 1;
  const escaped = Array.from(text, (one) => one.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const all = escaped.map((one) => (/[\0-\x7f]/.test(one) ? one : `(?:${one}|\ufffd?)`)).join('');
  return new RegExp(parts === 0 ? `^${escaped.join('')}$` : `^${all}$`, 'u');
}

const trustedOn = (page: readonly string[]): string[] => {
  const { patches } = examine(page, engine);
  return page.map((text, index) => applyPatch(text, atLeast(patches[index]!, 'likely')));
};

describe('beside other text', () => {
  const russian = pages.Cyrillic[0]!;
  const garbled = russian.map((text) => shown({ written: 'windows-1251', shownAs: 'gbk', id: '' }, text));

  test('what a Chinese site says itself stays, whatever is garbled on it', () => {
    const around = ['首页', '上一页', '渡口的船工冬天不开船，孩子们从桥上走。', '版权所有'];
    expect(trustedOn([...around, ...garbled])).toEqual([...around, ...trustedOn(garbled)]);
  });

  test('a Chinese line may end with it', () => {
    const [mended] = trustedOn([`寄来的信只剩下这些： ${garbled[0]}`]);
    expect(mended).toContain('работает');
    expect(mended).toContain('寄来的信只剩下这些');
  });

  test('a lone word is no more than a guess', () => {
    const { patches } = examine(['橡桠弪'], engine);
    expect(patches.flat().map((edit) => [edit.now, trustOf(edit)])).toEqual([['Привет', 'guess']]);
  });

  test('an article about garbled text keeps its specimens', () => {
    const article = [
      '乱码是怎么来的',
      '俄语单词用错误的编码打开以后，会变成“橡桠弪”这样的生僻字。',
      '这种乱码在邮件里很常见。',
    ];
    expect(trustedOn(article)).toEqual(article);
  });
});

test('rare characters in a row stay what they are', () => {
  const page = fc.array(fc.constantFrom(...'务屙疱赅镱漤镟痤镥耱嚯躅滂螯襦祛泐脲昢樇謥罻瀁'), {
    minLength: 1,
    maxLength: 6,
  });
  fc.assert(
    fc.property(fc.array(page, { minLength: 1, maxLength: 4 }), (words) => {
      const text = `${words.map((word) => word.join('')).join('、')}。`;
      expect(trustedOn([`以下是生僻字：${text}`])).toEqual([`以下是生僻字：${text}`]);
    }),
    { numRuns: 200 },
  );
});
