// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { read } from './reading';

// Alone in its file: happy-dom itself cannot take such a tree down again.
test('20,000 levels of nesting are read', () => {
  let inner: Element = document.body;
  inner.replaceChildren();
  for (let depth = 0; depth < 20_000; depth++) inner = appendTo(inner);
  inner.append('deep');
  const { passages } = read();
  expect(passages.map(({ text }) => text)).toEqual(['deep']);
});

function appendTo(parent: Element): Element {
  const child = document.createElement('section');
  parent.append(child);
  return child;
}
