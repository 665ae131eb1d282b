import { describe, expect, test } from 'vitest';
import { findGaps } from '../../../src/engine/gaps/gap';
import { markers } from '../../../src/rules/markers';

/** Where text seems to be missing: the words that follow each place. */
const suspected = (page: string) => {
  const passages = page.split('\n');
  return findGaps(passages, markers)
    .gaps.filter(({ isSuspected }) => isSuspected)
    .map(({ passage, at, rule }) => `${rule}: ${passages[passage]!.slice(at, at + 5)}`);
};

describe('text seems to be missing', () => {
  test.each([
    ['in a word and a year', '全鎮共栽種果樹三百棵,新修水012年的各項工作打下了基礎。', ['cut-year: 012年的']],
    [
      'between 二 and 四',
      '一、修路\n兩條路都通了。\n二、修橋\n橋也通了。\n四、植樹\n今年植樹三百棵。',
      ['skipped-number: 四、植樹'],
    ],
    [
      'at the second level',
      '一、工作\n（一）修路\n（二）修桥\n（五）植树\n二、打算\n（一）修堤',
      ['skipped-number: （五）植树'],
    ],
    [
      'from （1） to （4), on a page that leaves text out',
      '（1）已修的路三条\n1、东路\n……(www.example.com省略90字,会员可阅读)……\n（4)未修的路\n1、西路',
      ['skipped-number: （4)未修'],
    ],
    [
      'in a quotation that nothing closes',
      '站长讲到去年的大水,说“那天夜里,我们把能用的麻袋\n今年的水位一直很低,渔民都上了岸。',
      ['open-quotation: '],
    ],
  ])('%s', (_what, page, found) => {
    expect(suspected(page)).toEqual(found);
  });

  test('which is a suspicion: no notice, no number', () => {
    const { gaps } = findGaps(['一、修路', '二、修橋', '四、植樹'], markers);
    expect(gaps).toEqual([
      { passage: 2, at: 0, notice: '', missing: 'a-part', reason: 'unsaid', isSuspected: true, rule: 'skipped-number' },
    ]);
  });
});

describe('nothing seems to be missing', () => {
  test.each([
    ['in a list that is whole', '一、修路\n（一）东路\n（二）西路\n二、修桥\n（一）石桥\n（二）木桥\n三、植树'],
    ['in a law quoted by its articles', '第一条 为了治水。\n第二条 本法适用于河流。\n第七条 违者罚款。'],
    ['where items stand within a line', '（一）修路；（二）修桥；（三）修堤。\n（四）植树，栽花。'],
    ['where a number is spelt out within a line', '一、修路\n二、修桥，第三，修堤。\n四、植树'],
    ['in columns read one after the other', '1、修路\n2、修桥\n5、植树\n6、栽花\n3、修堤\n4、修坝'],
    ['in two numbers that are no list', '（1）北门\n向南走两百步。\n（4）东门'],
    ['in English', '1. Roads\n2. Bridges\n4. Trees'],
    ['where the number may be garbled', '（一）修路\n（二）修橋\n。ㄈ┳ヘ任落實\n（四）植樹'],
    ['in reigns, editions and numbers', '民國010年修路，第012年修桥，公元025年建城，编号010年检。'],
    ['where a list repeats a number', '一、修路\n二、修桥\n二、修堤\n三、植树'],
    ['in a quotation that the next line closes', '站长说“那天夜里,我们把能用的麻袋\n都搬上了堤。”大家都点头。'],
    ['in a quotation that ends a sentence', '站长说：“那天夜里,我们把能用的麻袋都搬上了堤。\n今年的水位一直很低。'],
    ['where a notice cuts a quotation off', '站长说“那天夜里,我们把\n（未完,全文共900字,当前显示100字）\n下一篇'],
    ['on a page that is careless with its marks', '他叫“老三\n她叫“小四\n人称“阿五\n都姓王'],
    ['in a contents table', '目录\n一、总则 1\n二、组织 3\n三、附则 9\n表格\n一、总则\n二、组织\n三、附则'],
  ])('%s', (_what, page) => {
    expect(suspected(page)).toEqual([]);
  });
});
