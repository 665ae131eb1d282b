// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { Numbers } from '../../src/page/numbers';
import { passagesOf } from './reading';

/** The numbers of the passages of a page; happy-dom knows no style of lists. */
function numbersOf(html: string): readonly (number | undefined)[] {
  vi.spyOn(globalThis, 'getComputedStyle').mockImplementation((element) => {
    const type = element.getAttribute('type') === 'a' ? 'lower-alpha' : 'decimal';
    const display = /^li$/i.test(element.localName) ? 'list-item' : element.localName === 'b' ? 'inline' : 'block';
    return {
      display,
      listStyleType: type,
      listStyleImage: 'none',
      fontSize: '16px',
      whiteSpace: 'normal',
    } as CSSStyleDeclaration;
  });
  const numbers = new Numbers();
  const found = passagesOf(html).map((passage) => numbers.of(passage));
  vi.restoreAllMocks();
  return found;
}

test.each([
  ['one after the other', '<ol><li>a</li><li>b</li></ol>', [1, 2]],
  ['from where the page says', '<ol start="5"><li>a</li><li value="9">b</li><li>c</li></ol>', [5, 9, 10]],
  ['backwards', '<ol reversed><li>a</li><li>b</li></ol>', [2, 1]],
  ['once for each item', '<ol><li><p>a</p><p>more</p></li><li>b</li></ol>', [1, undefined, 2]],
  ['within an item', '<ol><li>a<ol><li>inner</li></ol>after</li><li>b</li></ol>', [1, 1, undefined, 2]],
  ['of items alone', '<ul><li>a</li></ul><p>b</p><ol><li>c</li></ol>', [undefined, undefined, 1]],
  ['no letters', '<ol><li type="a">a</li><li>b</li></ol>', [undefined, 2]],
  ['none below zero', '<ol start="-1"><li>a</li><li>b</li></ol>', [undefined, 0]],
])('numbers of lists: %s', (_what, html, numbers) => {
  expect(numbersOf(html)).toEqual(numbers);
});
