import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { charset, decode, encodeUtf8 } from '../../src/engine/charset/bytes';
import { examine } from '../../src/engine/examine';
import { cleanText } from '../../src/engine/export/clean-text';
import { isJoin } from '../../src/engine/patch';
import { knowledge } from '../../src/rules/knowledge';

const known = knowledge();
const prose = [
  '鎮圖書館今年添置新書三千冊，培訓志願者四十人，接待讀者兩萬多人次，沒有丟失一本書，受到居民的好評。',
  '入冬以後，管理員每天整理書架，清點期刊，修補破損的舊書，還在閱覽室裏添了暖爐，讀者來信都說這裏比家裏還要舒服，老人和孩子來得特別多。',
  '明年還要在各村設立借書點，由志願者輪流值班，每月更換一次圖書，並把書目抄在門口的黑板上，方便居民挑選。',
];
const opening = '圖書館爲志願者定了一套辦法，分工明確，責任到人，出入都有登記，並且要求每個人在每月';
const broken = [opening, '報告借閱的情況和', '更換的計劃，同時寫明下月要做的事。'];
const whole = broken.join('');

const joinsIn = (lines: readonly string[]) =>
  examine(lines, known).patches.flatMap((patch, index) => (patch.some(isJoin) ? [index] : []));

describe('a line that a link was taken out of', () => {
  test('is joined before and behind the words of the link, with the page’s own characters kept', () => {
    const lines = [...prose, ...broken];
    expect(joinsIn(lines)).toEqual([3, 4]);
    const { patches } = examine(lines, known);
    expect(patches.flat().map(({ start, was, now }) => ({ start, was, now }))).toEqual([
      { start: opening.length, was: '', now: '' },
      { start: broken[1]!.length, was: '', now: '' },
    ]);
  });

  test('is one line in the clean text, and counted once a break', () => {
    const text = `${[...prose, ...broken].join('\r\n')}\r\n`;
    const options = { knowledge: known, trust: 'likely', flag: () => '' } as const;
    const { clean, mended, edits, joins, found } = cleanText(text, options);
    expect(clean).toBe(`${[...prose, whole].join('\r\n')}\r\n`);
    expect(mended).toBe(text);
    expect(edits).toEqual([]);
    expect(joins.map(({ start, was, now, trust }) => [text.slice(start, start + 2), was, now, trust])).toEqual([
      ['\r\n', '\r\n', '', 'likely'],
      ['\r\n', '\r\n', '', 'likely'],
    ]);
    expect(found).toMatchObject({ places: 2, guesses: 0 });
    expect(cleanText(text, { ...options, trust: 'sure' }).clean).toBe(text);
  });

  test('is joined once the words are mended', () => {
    const misread = (line: string) => decode(charset('windows-1252'), encodeUtf8(line));
    const shown = [opening, misread(broken[1]!), misread(broken[2]!)];
    const { clean } = cleanText([...prose, ...shown].join('\n'), { knowledge: known, trust: 'likely', flag: () => '' });
    expect(clean).toBe([...prose, whole].join('\n'));
  });

  test('stays where text is missing at the break', () => {
    const torn = [opening, '……（此處省略547字，會員可見）……', '更換的計劃，同時寫明下月要做的事。'];
    expect(joinsIn([...prose, ...torn])).toEqual([]);
    expect(joinsIn([...prose, `${opening}……（此處省略547字，會員可見）……`, broken[2]!])).toEqual([]);
  });
});

describe('what is set in lines of its own stays', () => {
  const after = '今年的工作做得很好，明年還要做得更好，大家要一起努力。';
  test.each([
    ['a paragraph that wants its full stop', [opening, after]],
    ['a heading behind such a one', [`${opening}報告`, '二、明年的計劃', after]],
    ['a heading without a number', [`${opening}報告`, '明年的計劃', after]],
    [
      'items that end in a conjunction',
      ['發布時附上完整的說明，並且不得另外收費；或', '附上至少三年有效的書面文件，說明如何取得；和', after],
    ],
    ['a list that a paragraph leads to', [`${opening}報告的內容，包括`, '借閱的情況', '更換的計劃']],
    ['numbered items', [`${opening}報告情況和`, '（一）借閱，包括期刊。', '（二）更換，包括舊書。']],
    ['a menu', [`${opening}報告情況和`, '首頁', '關於本館', '聯絡我們']],
    ['a new paragraph with its indent', [`${opening}報告情況和`, `\u3000\u3000${after}`]],
    ['a signature and a date', [`${opening}報告`, '青石鎮圖書館', '二〇〇九年三月一日']],
    ['verses', [`${opening}寫詩和`, '春眠不覺曉，處處聞啼鳥。', '夜來風雨聲，花落知多少。']],
    ['a name of peace', [`${opening}祈求平和`, after]],
    ['a dialogue', [`${opening}與`, '「你來了，」他說，「坐。」', after]],
    ['a form', [`${opening}填寫姓名和`, '姓名：', '電話：']],
    ['code', [`${opening}運行和`, 'for (const book of books) { print(book); }', after]],
    [
      'another language',
      ['The library opened a new room for its readers, and the town came to see it and', 'the books', 'were read.'],
    ],
  ])('%s', (_what, lines) => {
    expect(joinsIn([...prose, ...lines, after])).toEqual([]);
  });

  test('a poem whose lines end as no prose does', () => {
    const poem = ['我走過那條長長的路，想起你和', '從前的日子', '那時候的風，還有', '河邊的柳樹，在', '春天裏發芽。'];
    expect(joinsIn(poem)).toEqual([]);
  });

  test('a text that is broken at one width, whatever the width', () => {
    fc.assert(
      fc.property(fc.integer({ min: 20, max: 90 }), (width) => {
        const text = [...prose, whole, ...prose].join('');
        const lines = text.match(new RegExp(`.{1,${width}}`, 'gu'))!;
        expect(joinsIn(lines)).toEqual([]);
        expect(joinsIn([...prose, whole].flatMap((line) => line.match(new RegExp(`.{1,${width}}`, 'gu'))!))).toEqual(
          [],
        );
      }),
      { numRuns: 40 },
    );
  });

  test('wherever a link is taken out of a sentence, its own breaks are joined or left, and no others', () => {
    const cut = fc.tuple(fc.integer({ min: 40, max: 60 }), fc.integer({ min: 2, max: 12 }));
    fc.assert(
      fc.property(cut, ([from, length]) => {
        const text = `${prose[1]}${prose[2]}`;
        const lines = [text.slice(0, from), text.slice(from, from + length), text.slice(from + length)];
        const joined = joinsIn([...prose, ...lines, prose[0]!]);
        expect(joined.filter((index) => index < 3 || index > 4)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
