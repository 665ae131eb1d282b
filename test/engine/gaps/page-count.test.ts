import { expect, test } from 'vitest';
import { pageCountIn } from '../../../src/engine/gaps/page-count';

test.each([
  ['5 / 47', 47],
  ['/ 47', 47],
  ['of 47', 47],
  ['Page 5 of 47', 47],
  ['第5页/共43页', 43],
  ['第 5 页 / 共 43 页', 43],
  ['共43页', 43],
  ['Seite 2 von 12', 12],
  ['3\n/\n9 ページ', 9],
  ['47', undefined],
  ['24 of the 47 members', undefined],
  ['1/0', undefined],
  ['2 / 3 cups of sugar', undefined],
  ['01/02/2024', undefined],
  ['', undefined],
])('"%s" counts to %s', (text, total) => {
  expect(pageCountIn(text)).toBe(total);
});
