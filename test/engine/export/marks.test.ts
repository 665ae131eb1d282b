import { describe, expect, test } from 'vitest';
import { toText } from '../../../src/engine/export/export';
import { toHtml } from '../../../src/engine/export/html';
import { toMarkdown } from '../../../src/engine/export/markdown';
import { paragraphsOf } from '../../../src/engine/export/paragraphs';
import type { Mark } from '../../../src/engine/export/passage';
import { toJson } from '../../../src/engine/export/record';
import type { Edit, Trust } from '../../../src/engine/patch';
import { flag, gap, paragraph } from './passages';

const edit = (start: number, was: string, now: string, trust: Trust = 'sure'): Edit => ({
  start,
  was,
  now,
  causes: [{ damage: 'made-up', trust }],
});

/** A passage written with its marks: `<em>` to `</em>` and the like, `<a x>` for a link to x, `<ruby x>` for what is read x. */
function passageOf(source: string) {
  const marks: Mark[] = [];
  const open: { from: number; name: Mark[2]; value?: string; place: number }[] = [];
  let text = '';
  for (const [, close, name, value, words] of source.matchAll(/<(\/?)(\w+)(?: ([^>]*))?>|([^<]+)/g)) {
    if (words) text += words;
    else if (close) {
      const { from, place, value: its, name: mark } = open.pop()!;
      marks[place] = its === undefined ? [from, text.length, mark] : [from, text.length, mark, its];
    } else {
      open.push({
        from: text.length,
        name: name as Mark[2],
        place: marks.push([0, 0, 'em']) - 1,
        ...(value && { value }),
      });
    }
  }
  return { ...paragraph(text), marks };
}

/** What becomes of such a passage. */
function all(source: string, patch: readonly Edit[] = [], gaps: ReturnType<typeof gap>[] = []) {
  const paragraphs = paragraphsOf([passageOf(source)], [patch], gaps);
  const html = toHtml(paragraphs, flag)
    .replace('<meta charset="utf-8">', '')
    .replace(/^<p>|<\/p>$/g, '');
  return { text: toText(paragraphs, flag), markdown: toMarkdown(paragraphs, flag).trimEnd(), html };
}

describe('stressed words', () => {
  test('are stressed as Markdown and HTML, one in the other, and plain in plain text', () => {
    expect(all('It is <strong>not <em>my</em> mill</strong>, <em>his</em>.')).toEqual({
      text: 'It is not my mill, his.',
      markdown: 'It is **not *my* mill**, *his*.',
      html: 'It is <strong>not <em>my</em> mill</strong>, <em>his</em>.',
    });
  });

  test('keep their stress where they were repaired, wholly, in part, and across its ends', () => {
    expect(all('<em>cafÃ©</em> open', [edit(3, 'Ã©', 'é')])).toMatchObject({
      markdown: '*café* open',
      html: '<em>café</em> open',
    });
    // As on the page, a repair is where its first character was.
    expect(all('a<em>bÃ</em>©d', [edit(2, 'Ã©', 'é')]).html).toBe('a<em>bé</em>d');
    expect(all('aÃ<em>©bc</em>d', [edit(1, 'Ã©', 'é')]).html).toBe('aé<em>bc</em>d');
    expect(all('<em>鄉(xiāng)</em>里', [edit(1, '(xiāng)', '')]).markdown).toBe('*鄉*里');
    expect(all('<em>村?</em>里', [edit(1, '?', '。', 'guess')]).html).toBe('<em>村?</em>里');
  });

  test('end at a flag, and go on behind it', () => {
    expect(all('<em>ab缺9字cd</em>', [], [gap(2, '缺9字')])).toMatchObject({
      markdown: '*ab*［members］*cd*',
      html: '<em>ab</em><mark>［members］</mark><em>cd</em>',
    });
  });

  test.each([
    // Signs of punctuation at the ends, and a letter outside: Markdown would read none of these asterisks.
    ['他说<strong>（注意）</strong>这里', '他说（**注意**）这里'],
    ['<strong>結論：</strong>水車壞了', '**結論**：水車壞了'],
    ['他说<strong>「好」</strong>', '他说「**好**」'],
    ['<strong>结论。</strong>', '**结论。**'],
    ['<strong>结论。</strong> 后来', '**结论。** 后来'],
    ['字<em>字</em>字', '字*字*字'],
    ['a<em>"b"</em>c', 'a"*b*"c'],
    ['字<strong>——</strong>字', '字——字'],
    ['a<em> b </em>c', 'a *b* c'],
    ['a<em> </em>c', 'a c'],
    ['a<em>\u3000字</em>c', 'a\u3000*字*c'],
    // Asterisks of two that touch would be read as those of one, and those amid a stressed word as its own.
    ['<em>a</em><strong>b</strong>', '*a*b'],
    ['<em>a</em><em>b</em>', '*ab*'],
    ['<strong><em>a</em></strong>', '***a***'],
    ['<strong>甲<em>乙</em>丙</strong>', '**甲乙丙**'],
    ['a <em>*b*</em> c', 'a *\\*b\\** c'],
    ['a<em>*b*</em>c', 'a\\**b*\\*c'],
    ['<strong>1.</strong> b', '**1.** b'],
    ['<em>+</em> b', '*\\+* b'],
    ['w<em>ww</em>.b.example', 'w*ww*.b.example'],
  ])('%s is %s', (source, markdown) => {
    expect(all(source).markdown).toBe(markdown);
  });
});

describe('links', () => {
  test('lead where they led as Markdown and HTML, and are words in plain text', () => {
    expect(all('See <a https://example.com/b?c=1&d=2#e>the <em>log</em></a>.')).toEqual({
      text: 'See the log.',
      markdown: 'See [the *log*](https://example.com/b?c=1&d=2#e).',
      html: 'See <a href="https://example.com/b?c=1&amp;d=2#e">the <em>log</em></a>.',
    });
    expect(all('字<a https://example.com/><strong>字</strong></a>字').markdown).toBe(
      '字[**字**](https://example.com/)字',
    );
  });

  test.each([
    'javascript:alert(1)',
    'JAVASCRIPT://example.com/%0aalert(1)',
    'data:text/html,x',
    'vbscript:x',
    '//example.com/',
    'https:example.com',
    'https://user@example.com/',
    'https://example.com@evil.example/',
    'https://example.com\\@evil.example/',
    'https://example.com/a b',
    'https://example.com/\n[x](y)',
    'https://example.com/\u202egnp',
    'https://exämple.com/',
    'https://[::1]/',
  ])('to %j are words', (address) => {
    expect(all(`a <a ${address}>b</a>`)).toEqual({ text: 'a b', markdown: 'a b', html: 'a b' });
  });

  test('have no sign in their address that would end it, and none in their words', () => {
    const { markdown, html } = all(`<a https://example.com/(a)"b'[c]\`|d\\{e}^$&lt;*_~>](x) "*y</a>`);
    expect(markdown).toBe(
      '[\\]\\(x\\) "\\*y](https://example.com/%28a%29%22b%27%5Bc%5D%60%7Cd%5C%7Be%7D%5E$&amp;lt;*_~)',
    );
    expect(html).toBe(
      '<a href="https://example.com/%28a%29%22b%27%5Bc%5D%60%7Cd%5C%7Be%7D%5E$&amp;lt;*_~">](x) &quot;*y</a>',
    );
  });
});

describe('readings above characters', () => {
  test('stand behind them in brackets, and above them in HTML', () => {
    expect(all('これは<ruby かん>漢</ruby><ruby じ>字</ruby>です')).toEqual({
      text: 'これは漢(かん)字(じ)です',
      markdown: 'これは漢\\(かん\\)字\\(じ\\)です',
      html: 'これは<ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp></ruby><ruby>字<rp>(</rp><rt>じ</rt><rp>)</rp></ruby>です',
    });
    expect(all('<ruby wo>我</ruby><ruby wo>我</ruby>').text).toBe('我(wo)我(wo)');
  });

  test('stay behind what was repaired, and where gaps are is not moved by them', () => {
    expect(all('<ruby かんじ>漢x</ruby>です', [edit(1, 'x', '字')]).html).toBe(
      '<ruby>漢字<rp>(</rp><rt>かんじ</rt><rp>)</rp></ruby>です',
    );
    expect(all('<ruby かんじ>漢x</ruby>です', [edit(1, 'xで', '字で')]).text).toBe('漢字で(かんじ)す');
    expect(all('<strong><ruby かんじ>漢字</ruby>で</strong>缺9字す', [], [gap(3, '缺9字')])).toMatchObject({
      text: '漢字(かんじ)で［members］す',
      html: '<strong><ruby>漢字<rp>(</rp><rt>かんじ</rt><rp>)</rp></ruby>で</strong><mark>［members］</mark>す',
    });
    expect(all('缺<ruby く>9</ruby>字す', [], [gap(0, '缺9字')]).text).toBe('［members］す');
  });

  test('are escaped like all words', () => {
    const { html, markdown } = all('<ruby &lt;b *x*>漢</ruby>');
    expect(html).toContain('<rt>&amp;lt;b *x*</rt>');
    expect(markdown).toBe('漢\\(\\&lt;b \\*x\\*\\)');
  });
});

test('programs are told of marks by their places in what is copied', () => {
  const paragraphs = paragraphsOf(
    [passageOf('a <a https://example.com/><em>b</em></a> <ruby かん>漢</ruby> <a javascript:x>c</a>')],
    [],
    [],
  );
  const nothing = { title: '', address: '', language: '', ledger: {}, sentence: '' };
  const record = JSON.parse(toJson({ ...nothing, paragraphs } as unknown as Parameters<typeof toJson>[0], flag));
  expect(record.paragraphs).toEqual([
    {
      role: 'paragraph',
      text: 'a b 漢(かん) c',
      marks: [
        { name: 'a', at: 2, length: 1, address: 'https://example.com/' },
        { name: 'em', at: 2, length: 1 },
        { name: 'ruby', at: 4, length: 5, reading: 'かん' },
      ],
    },
  ]);
});
