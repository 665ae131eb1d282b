// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { Lists } from '../../../src/page/reading/lists';
import { passagesOf } from '../reading';

const styles: Readonly<Record<string, string>> = {
  a: 'lower-alpha',
  A: 'upper-latin',
  i: 'lower-roman',
  I: 'upper-roman',
  g: 'lower-greek',
  h: 'hebrew',
  c: 'cjk-ideographic',
};

/** The places of the passages of a page in its lists; happy-dom knows no style of lists. */
function placesIn(html: string) {
  vi.spyOn(globalThis, 'getComputedStyle').mockImplementation((element) => {
    const list = element.closest('ol, ul');
    const type =
      styles[element.getAttribute('type') ?? list?.getAttribute('type') ?? ''] ??
      (list?.localName === 'ul' ? 'disc' : 'decimal');
    const display = /^li$/i.test(element.localName) ? 'list-item' : element.localName === 'b' ? 'inline' : 'block';
    return {
      display,
      listStyleType: type,
      listStyleImage: 'none',
      fontSize: '16px',
      whiteSpace: 'normal',
    } as CSSStyleDeclaration;
  });
  const lists = new Lists();
  const found = passagesOf(html).map((passage) => lists.placeOf(passage));
  vi.restoreAllMocks();
  return found;
}

const numbersIn = (html: string) => placesIn(html).map((place) => (place?.goesOn ? 'more' : place?.number));

test.each([
  ['one after the other', '<ol><li>a</li><li>b</li></ol>', ['1', '2']],
  ['from where the page says', '<ol start="5"><li>a</li><li value="9">b</li><li>c</li></ol>', ['5', '9', '10']],
  ['backwards', '<ol reversed><li>a</li><li>b</li></ol>', ['2', '1']],
  ['once for each item', '<ol><li><p>a</p><p>more</p></li><li>b</li></ol>', ['1', 'more', '2']],
  ['within an item', '<ol><li>a<ol><li>inner</li></ol>after</li><li>b</li></ol>', ['1', '1', 'more', '2']],
  ['with a heading', '<ol><li><h3>a</h3>b</li></ol><ul><li><h3>c</h3>d</li></ul>', ['1', 'more', undefined, undefined]],
  ['of items alone', '<ul><li>a</li></ul><p>b</p><ol><li>c</li></ol>', [undefined, undefined, '1']],
  ['in letters', '<ol type="a" start="25"><li>y</li><li>z</li><li>aa</li></ol>', ['y', 'z', 'aa']],
  ['in capitals', '<ol type="A"><li>a</li><li value="703">b</li></ol>', ['A', 'AAA']],
  [
    'in Roman numbers',
    '<ol type="i" start="3"><li>a</li><li>b</li><li value="1994">c</li></ol>',
    ['iii', 'iv', 'mcmxciv'],
  ],
  [
    'as a style has them',
    '<ul type="I"><li>a</li><li value="4000">b</li><li value="0">c</li></ul>',
    ['I', '4000', '0'],
  ],
  ['in Greek letters', '<ol type="g"><li>a</li><li value="25">b</li></ol>', ['α', 'αα']],
  ['in Hebrew letters', '<ol type="h"><li>a</li><li value="15">b</li></ol>', ['א', 'טו']],
  ['in Chinese', '<ol type="c"><li>a</li><li value="12">b</li><li value="105">c</li></ol>', ['一', '十二', '一百零五']],
  ['none below zero', '<ol start="-1"><li>a</li><li>b</li></ol>', [undefined, '0']],
  ['none of definitions in an item', '<ol><li>a<dl><dt>b</dt><dd>c</dd></dl></li></ol>', ['1', undefined, undefined]],
])('numbers of lists: %s', (_what, html, numbers) => {
  expect(numbersIn(html)).toEqual(numbers);
});

test('lists within lists are told apart', () => {
  const html = '<ol><li>a<ul><li>b<p>c</p><ol><li>d</li></ol></li></ul>e</li></ol><ul><li>f</li></ul>';
  expect(placesIn(html).map((place) => place?.depth)).toEqual([0, 1, 1, 2, 0, 0]);
});

test.each([
  ['where the page draws one', '<ul><li>a</li><li><p>b</p><p>more</p></li></ul>', [true, true, undefined]],
  ['not ahead of numbers', '<ol><li>a</li></ol>', [undefined]],
  ['nor of definitions', '<dl><dt>a</dt><dd>b</dd></dl>', [undefined, undefined]],
])('dots of lists: %s', (_what, html, dots) => {
  expect(placesIn(html).map((place) => place?.isDotted)).toEqual(dots);
});
