// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { toldOf } from './told';

test('what is set higher or lower is told by its place in the text', () => {
  const told = toldOf(
    '<p>10<sup>−3</sup> m<sup><a href="#"><b>3</b></a></sup> H<sub>2</sub>O</p><p><sup>note</sup></p>',
  );
  expect(told.map(({ marks }) => marks)).toEqual([
    [
      [2, 4, 'sup'],
      [6, 7, 'sup'],
      [6, 7, 'strong'],
      [9, 10, 'sub'],
    ],
    undefined,
  ]);
  expect(toldOf(`<p>a <sup>${'small print '.repeat(2)}</sup></p>`)[0]).not.toHaveProperty('marks');
});

test('stressed words, links and readings are told by their places in the text', () => {
  const marksIn = (html: string) => toldOf(html).find(({ isReading }) => !isReading)!.marks;
  expect(marksIn('<p>a <b>b<i>c</i></b> <em><strong>d</strong></em></p>')).toEqual([
    [2, 4, 'strong'],
    [3, 4, 'em'],
    [5, 6, 'em'],
    [5, 6, 'strong'],
  ]);
  expect(marksIn('<p><b>a <a href="https://example.com/b?c">b</a></b><strong>c</strong></p>')).toEqual([
    [0, 3, 'strong'],
    [2, 3, 'a', 'https://example.com/b?c'],
    [3, 4, 'strong'],
  ]);
  // A link of stressed words is around them.
  expect(marksIn('<p>a <b><a href="https://example.com/">b</a></b></p>')?.map(([, , name]) => name)).toEqual([
    'a',
    'strong',
  ]);
  expect(marksIn('<p>これは<ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp>字<rt> じ </rt></ruby>です</p>')).toEqual([
    [3, 4, 'ruby', 'かん'],
    [4, 5, 'ruby', 'じ'],
  ]);
  expect(marksIn('<p><ruby><rb>漢</rb><rb>字</rb><rt>かん</rt><rt>じ</rt></ruby></p>')).toEqual([
    [0, 2, 'ruby', 'かんじ'],
  ]);
});

test('no mark is told of signs without words, headings as a whole, program text, hidden readings and what takes its element back', () => {
  const none = [
    '<p>a <i>\ue900</i> <b> </b></p>',
    '<h2><b>a</b></h2>',
    '<pre><code><b>let</b> a</code></pre>',
    '<p><ruby>漢<rt style="display: none">かん</rt></ruby></p>',
    '<p><ruby>漢<rt></rt></ruby></p>',
    '<p><ruby>漢</ruby>(かん)</p>',
    '<p><b style="font-weight:normal">a</b> b</p>',
    '<p><span style="font-weight: 700">a</span> b</p>',
  ];
  for (const html of none) expect(toldOf(html).find(({ isReading }) => !isReading)).not.toHaveProperty('marks');
  expect(toldOf('<h2>a <b>b</b></h2>')[0]!.marks).toEqual([[2, 3, 'strong']]);
});

test.each([
  ['javascript:alert(1)', undefined],
  [' java\nscript:alert(1)', undefined],
  ['data:text/html,<b>', undefined],
  ['blob:https://example.com/1', undefined],
  ['file:///etc/passwd', undefined],
  ['mailto:a@b.example', undefined],
  ['#note', undefined],
  ['https://[', undefined],
  [`https://example.com/${'a'.repeat(2000)}`, undefined],
  ['https://example.com/a b\n"c"<d>\u202e', 'https://example.com/a%20b%22c%22%3Cd%3E%E2%80%AE'],
  ['//example.com/x', 'http://example.com/x'],
])('of a link to %j the address is %j', (href, address) => {
  document.body.innerHTML = '<p>a <a>b</a></p>';
  document.querySelector('a')!.setAttribute('href', href);
  const [told] = toldOf(document.body.innerHTML);
  expect(told!.marks?.[0]?.[3]).toBe(address);
});
