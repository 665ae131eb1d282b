import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findGaps, type Marker } from '../../../src/engine/gaps/gap';
import { markers } from '../../../src/rules/markers';

const gapsIn = (page: string) => findGaps(page.split('\n'), markers).gaps;
const story = '去年冬天河面封凍了整整兩個月,鎮上的人都靠存糧過日子。';
const english = 'Last winter a new embankment was built beside the river, and the whole town came to help.';

describe('a notice', () => {
  test('comes with its brackets and dots, its size, and the reason it gives', () => {
    const [gap, ...more] = gapsIn(
      `${story}\n……(某某文秘http://www.example.com省略五百四十七字,正式會員可完整閱讀)……\n${story}`,
    );
    expect(more).toEqual([]);
    expect(gap).toMatchObject({
      passage: 1,
      at: 0,
      notice: '……(某某文秘http://www.example.com省略五百四十七字,正式會員可完整閱讀)……',
      missing: 'a-part',
      reason: 'members',
      amount: { value: 547, unit: 'character' },
      basis: 'stated',
    });
  });

  test('with a reading that was not taken out is found, and is told as it stands there', () => {
    const page = `${story}\n付費(fèi)下載全文(quán)，還(hái)剩42頁未讀(dú)\n${story}`;
    const [gap, ...more] = gapsIn(page);
    expect(more).toEqual([]);
    expect(gap).toMatchObject({ passage: 1, at: 0, amount: { value: 42, unit: 'page' } });
    expect(gap!.notice).toBe('付費(fèi)下載全文(quán)，還(hái)剩42頁未讀(dú)');
  });

  test('that says the same thing in several phrases is one gap', () => {
    expect(gapsIn(`${story} 还剩3页未读，登录后继续阅读`)).toMatchObject([
      { notice: '还剩3页未读，登录后继续阅读', reason: 'login', amount: { value: 3, unit: 'page' } },
    ]);
    expect(
      gapsIn(`${english} Il vous reste 57.09% de cet article à lire. La suite est réservée aux abonnés.`),
    ).toMatchObject([{ amount: { value: 57.09, of: 100, unit: 'percent' }, reason: 'members' }]);
  });

  test('whose bracket closes in the next passage ends with its own', () => {
    const [gap] = gapsIn(`${story}……(未完,全文共900字,當前僅顯示100字,請看下面的提示。\n收藏《河面》)`);
    expect(gap?.notice).toBe('……(未完,全文共900字,當前僅顯示100字,請看下面的提示。');
    expect(gap?.afterword).toBe('收藏《河面》)');
    const apart = ['……(未完,全文共900字,當前僅顯示100字。', '(見上文)。河面上起了霧,渡船停在岸邊(大家都在等)'];
    expect(findGaps(apart, markers).gaps[0]).not.toHaveProperty('afterword');
  });

  test('that tells the whole and what is shown leaves the rest to be worked out', () => {
    expect(gapsIn(`${story}\n(未完,全文共900字,當前僅顯示100字)`)).toMatchObject([
      { amount: { value: 800, of: 900, unit: 'character' }, basis: 'derived' },
    ]);
  });

  test('that stands above and below the text counts once', () => {
    expect(gapsIn(`还剩42页未读\n${story}\n还剩42页未读`)).toMatchObject([{ passage: 2 }]);
  });

  test('that somebody quotes is none', () => {
    expect(gapsIn('站長在公告裡解釋了“還剩12頁未讀”這行字的來歷。')).toEqual([]);
    expect(gapsIn('The banner said "Subscribe to continue reading." and nothing else.')).toEqual([]);
  });

  test('that says that all is there is none', () => {
    expect(gapsIn('全文共1200字,当前显示1200字')).toEqual([]);
    expect(gapsIn('Showing 12 of 12 pages')).toEqual([]);
  });
});

describe('clean pages have no gap', () => {
  test.each([
    ['a novel’s chapter', '第三章\n老人合上書,望著窗外的雪。\n“明天再說吧。”他嘆了口氣。\n（未完待續）'],
    [
      'an article about paywalls',
      `Newspapers now ask readers to subscribe to continue reading, and many do.\nSome sites say that an article is for subscribers only; others let visitors read more after they log in to read one page.\n“You’ve reached the end of this preview” is a sentence nobody likes.`,
    ],
    [
      'a list of news',
      'Mill reopened after three years of work on the wheel and the roof\nRead more\nSchool wins prize for its garden and for the bees that live in it\nRead more\nFerry breaks down in the middle of the lake for the second time\nRead more',
    ],
    ['a cookie notice', 'We use cookies to remember what you like and to count how many people visit us. Read more'],
    ['a table of contents', '目录\n第一章 总则……1\n第二章 组织……5\n第三章 附则……12\n共12页'],
    [
      'a law',
      '第二条 有下列情形之一的,应当公开：\n（一）涉及公众利益的；\n（二）需要公众知晓的。\n本法自2009年1月1日起施行。',
    ],
    ['source code', '#include <stdio.h>\n## Usage\n#define GLUE(a, b) a##b\nint **rows; /* ** */'],
    ['Markdown', '## 标题 ##\n这是**重点**内容,那是**难点**、**疑点**。'],
    ['a form', '姓名：××× 性别：男□ 女□ 价格￥**'],
    ['a library’s rules', '本館會員可以閱讀全部報刊,註冊後即可借書。閱讀全文資料庫請到二樓。'],
    ['a writing lesson', '作文全文共800字,此处省略一万字这类玩笑话不要写进去。'],
    ['Japanese', '会員は本を五冊まで借りられる。続きを読むのが楽しみだと子どもたちは言う。'],
    [
      'German',
      'Die Abonnenten lasen weiter, obwohl die Vorschau schon zu Ende war. Wer weiterlesen will, braucht Licht.',
    ],
  ])('%s', (_name, page) => {
    expect(gapsIn(page)).toEqual([]);
  });
});

test('a marker that breaks is a fault, and the others go on', () => {
  const broken: Marker = {
    id: 'broken',
    missing: 'the-rest',
    reason: 'unsaid',
    get phrases(): Marker['phrases'] {
      throw new Error('no phrases today');
    },
  };
  const { gaps, faults } = findGaps(['还剩12页未读'], [broken, ...markers]);
  expect(faults).toEqual([{ rule: 'broken', message: 'no phrases today' }]);
  expect(gaps).toHaveLength(1);
});

const notices = [
  '……(全文共2417字,当前仅显示1537字)……',
  '还剩12页未读，继续阅读',
  '（本章未完）',
  'Unlock the remaining 12 pages',
  '誠信##、平安##，',
  'この記事は会員限定です。',
  'Читать дальше',
];

test('wherever notices stand, each gap has its words in its place, in order and apart', () => {
  const passage = fc.array(
    fc.oneof(fc.constantFrom(...notices, story, english, '(', '）', '“', '…', ' ', '\n'), fc.string()),
    { maxLength: 6 },
  );
  fc.assert(
    fc.property(
      fc.array(
        passage.map((parts) => parts.join('')),
        { maxLength: 5 },
      ),
      (passages) => {
        const { gaps, faults } = findGaps(passages, markers);
        expect(faults).toEqual([]);
        let last = { passage: 0, end: 0 };
        for (const { passage, at, notice } of gaps) {
          expect(notice).not.toBe('');
          expect(passages[passage]!.startsWith(notice, at)).toBe(true);
          expect(passage > last.passage || at >= last.end).toBe(true);
          last = { passage, end: at + notice.length };
        }
      },
    ),
    { numRuns: 150 },
  );
});

test('a page that says the same hundreds of thousands of times is read like any other', () => {
  const passage = 'Join now to read the full story. '.repeat(100);
  const notice = '……（本站省略三百字，正式会员可完整阅读）……';
  const { gaps, faults } = findGaps([...new Array<string>(2_000).fill(passage), notice], markers);
  expect(faults).toEqual([]);
  expect(gaps.map((gap) => gap.notice)).toContain(notice);
});

test('quotation marks that nothing closes are looked through once', () => {
  // Each of them looked for its end in all that follows, which took minutes.
  const page = `${'“'.repeat(300_000)}。购买后可阅读剩余章节`;
  expect(findGaps([page], markers).gaps).toHaveLength(1);
});

test('a link that a text ends in again and again is looked at once each', () => {
  // Behind each of them all that follows was looked through to its end.
  const page = '余下全文 '.repeat(60_000);
  expect(findGaps([page], markers).faults).toEqual([]);
});
