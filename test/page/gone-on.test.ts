// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import type { Patch } from '../../src/engine/patch';
import type { Writer } from '../../src/page/showing/show';
import { spread } from '../../src/page/showing/spread';
import { outcomeOf, read } from './reading';
import { editing, run, sure, writer } from './writing';

/** Repairs the first paragraph as the whole of what was read; gives what writes, and that paragraph. */
function shownPage(html: string): { hand: Writer; first: Element } {
  document.body.innerHTML = html;
  const hand = writer();
  const { passages } = read();
  const said = new Map(passages.flatMap(({ pieces }) => pieces.map(({ node }) => [node, node.data] as const)));
  run(hand.show(editing('gar', 'm'), said));
  return { hand, first: document.querySelector('p')! };
}
const ownTexts = (hand: Writer) => read(undefined, (node) => hand.original(node)).passages.map(({ text }) => text);
test.each<[string, (first: Element) => void, string]>([
  ['writes behind', (first) => (first.firstChild as Text).appendData(', more'), 'so garbled a line, more'],
  ['writes ahead', (first) => (first.firstChild as Text).insertData(0, 'Now '), 'Now so garbled a line'],
  ['writes all anew', (first) => first.replaceChildren(first.textContent), 'so garbled a line'],
  ['clones', (first) => first.replaceWith(first.cloneNode(true)), 'so garbled a line'],
  ['parts', (first) => (first.firstChild as Text).splitText(4), 'so garbled a line'],
  ['parts in three', (first) => (first.firstChild as Text).splitText(2).splitText(3), 'so garbled a line'],
  ['lights', (first) => light(first.firstChild as Text), 'so garbled a line'],
  ['lights anew', (first) => Object.assign(first, { innerHTML: 'so <i>mbl</i>ed a line' }), 'so garbled a line'],
])('undo has what stood there where the page goes on with what was written: %s', (_how, work, original) => {
  const { hand, first } = shownPage('<p>so garbled a line</p>');
  expect(document.body.textContent).toBe('so mbled a line');
  work(first);
  expect(ownTexts(hand)[0]).toBe(original);
  run(hand.show(new Map()));
  expect(document.querySelector('p')!.textContent).toBe(original);
});

/** As pages light what their reader searches for. */
function light(text: Text): void {
  const found = text.splitText(3);
  found.splitText(5);
  const mark = document.createElement('mark');
  found.replaceWith(mark);
  mark.append(found);
}

test('undo has what stood there where a page parts what was written, and puts it together again', () => {
  const { hand, first } = shownPage('<p>so garbled a line</p>');
  light(first.firstChild as Text);
  const { passages } = read(undefined, (node) => hand.original(node));
  run(hand.show(outcomeOf(spread(passages, [[{ start: 3, was: 'gar', now: 'm', causes: sure }]]))));
  expect(first.innerHTML).toBe('so <mark>mbled</mark> a line');
  first.querySelector('mark')!.replaceWith('mbled');
  first.normalize();
  expect(ownTexts(hand)).toEqual(['so garbled a line']);
  run(hand.show(new Map()));
  expect(first.innerHTML).toBe('so garbled a line');
});

test('what a page writes beside what was written is its own, however it reads', () => {
  const { hand, first } = shownPage('<p>so garbled a line</p>');
  first.after('so mbled a line');
  expect(ownTexts(hand)).toEqual(['so garbled a line', 'so mbled a line']);
  (first.firstChild as Text).data = 'so m';
  expect(ownTexts(hand)[0]).toBe('so m');
});

test('what a page said by itself is no copy of what was written, and what is short may be chance', () => {
  const { hand } = shownPage('<p>so garbled a line</p><p>so mbled a line</p>');
  expect(ownTexts(hand)).toEqual(['so garbled a line', 'so mbled a line']);
  const short = shownPage('<p>garb</p>');
  document.body.append('mb');
  short.first.firstChild!.nodeValue = 'a mb of its own';
  expect(ownTexts(short.hand)).toEqual(['a mb of its own', 'mb']);
});

/** Repairs a document of one paragraph by a patch for its text; gives what writes, and the paragraph's first node. */
function patched(html: string, patch: Patch): { hand: Writer; node: Text } {
  document.body.innerHTML = html;
  const hand = writer();
  run(hand.show(outcomeOf(spread(read().passages, [patch]))));
  return { hand, node: document.querySelector('p')!.firstChild as Text };
}

test('what is left of what was written is the page’s own, though what was written next goes on like it', () => {
  const { hand, node } = patched('<p>aaabcbc<i>bc</i></p>', [
    { start: 0, was: 'aaa', now: 'men', causes: sure },
    { start: 4, was: 'cb', now: 'm', causes: sure },
    { start: 8, was: 'c', now: 'm', causes: sure },
  ]);
  expect(document.body.innerHTML).toBe('<p>menbmc<i>bm</i></p>');
  node.splitText(3).remove();
  expect(hand.original(node)).toBe('men');
  run(hand.show(new Map()));
  expect(document.body.innerHTML).toBe('<p>men<i>bc</i></p>');
});

test('a part that was put back is the page’s own, though it reads like the whole of what was written', () => {
  const { hand, node } = patched('<p>abba</p>', [
    { start: 1, was: 'b', now: '', causes: sure },
    { start: 3, was: 'a', now: '', causes: sure },
  ]);
  expect(document.body.innerHTML).toBe('<p>ab</p>');
  node.splitText(1);
  for (let round = 0; round < 2; round++) {
    run(hand.show(new Map()));
    run(hand.restore([node]));
  }
  expect(node.data).toBe('ab');
});

test.each<[string, (text: Text) => void]>([
  ['ahead of its first character', (text) => text.splitText(0)],
  ['ahead of its first character, twice', (text) => text.splitText(0).splitText(0)],
  ['behind what was put in', (text) => text.splitText(1)],
  ['within what was put in', (text) => text.splitText(2)],
  ['everywhere', (text) => text.splitText(1).splitText(1).splitText(1).splitText(1)],
])('undo has what was taken from the beginning of a text that its page parts: %s', (_where, work) => {
  document.body.innerHTML = '<p>xx so garbled</p>';
  const hand = writer();
  const repair = () => {
    const { passages } = read(undefined, (node) => hand.original(node));
    const said = new Map(
      passages.flatMap(({ pieces }) => pieces.map(({ node }) => [node, hand.original(node)] as const)),
    );
    const patch = [
      { start: 0, was: 'xx ', now: '', causes: sure },
      { start: 6, was: 'gar', now: 'm', causes: sure },
    ];
    run(hand.show(outcomeOf(spread(passages, [patch])), said));
  };
  repair();
  expect(document.body.textContent).toBe('so mbled');
  work(document.querySelector('p')!.firstChild as Text);
  repair();
  expect(document.body.textContent).toBe('so mbled');
  run(hand.show(new Map()));
  expect(document.body.textContent).toBe('xx so garbled');
});
