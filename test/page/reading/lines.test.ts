// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { areLinesOfOneText } from '../../../src/page/reading/lines';
import { passagesOf } from '../reading';

const together = (html: string) => {
  const passages = passagesOf(html);
  return passages.slice(1).map((passage, i) => areLinesOfOneText(passages[i]!, passage));
};

test.each([
  ['a line break in a paragraph', '<p>one<br>two</p>'],
  ['a line break behind a bold word', '<p><b>one</b><br>two</p>'],
  ['paragraphs', '<div><p>one</p>\n<p>two</p></div>'],
  [
    'blocks of one class, an empty one between',
    '<div><div class="t">one</div><div><br></div><div class="t">two</div></div>',
  ],
  ['lines that the page keeps', '<pre style="white-space: pre">one\ntwo</pre>'],
])('lines of one text: %s', (_what, html) => {
  expect(together(html)).toEqual([true]);
});

test.each([
  ['a heading and a paragraph', '<h2>one</h2><p>two</p>'],
  ['items', '<ul><li>one</li><li>two</li></ul>'],
  ['cells', '<table><tr><td>one</td><td>two</td></tr></table>'],
  ['lines of a cell', '<table><tr><td>one<br>two</td></tr></table>'],
  ['blocks of different looks', '<div><p>one</p><p class="small">two</p></div>'],
  ['blocks of different kinds', '<div><p>one</p><div>two</div></div>'],
  ['boxes side by side', '<div style="display: flex"><div>one</div><div>two</div></div>'],
  ['paragraphs of different parents', '<div><p>one</p></div><div><p>two</p></div>'],
  ['a picture between', '<div><p>one</p><img alt=""><p>two</p></div>'],
  ['a rule between', '<div><p>one</p><hr><p>two</p></div>'],
  ['code', '<p><code>one</code><br>two</p>'],
  ['navigation', '<nav><p>one</p><p>two</p></nav>'],
  ['fields of a form', '<form><label>one</label><br><label>two</label></form>'],
])('not of one text: %s', (_what, html) => {
  expect(together(html)).toEqual([false]);
});
