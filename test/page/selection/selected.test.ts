// @vitest-environment happy-dom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { selectedIn } from '../../../src/page/selection/selected';
import { applyToNode, type NodeEdit, type NodeEdits, ownOffset, shownOffset } from '../../../src/page/showing/spread';
import { passagesOf } from '../reading';

const node = (n: number) => document.querySelectorAll('p')[n]!.firstChild as Text;

/** What is selected of the document under test, as texts that the page had. */
function selected(passages: ReturnType<typeof passagesOf>, edits: NodeEdits = new Map()): readonly string[] {
  const names = passages.map((_, i) => 10 + i);
  return selectedIn(document.getSelection(), passages, names, edits, []).map(({ passage, from, to }) =>
    passages[passage - 10]!.text.slice(from, to),
  );
}

test('a selection is told passage by passage, white space and what lies outside left out', () => {
  const passages = passagesOf('<p>One two</p><p>three</p><p>four five</p><p>six</p>');
  document.getSelection()!.setBaseAndExtent(node(0), 4, node(2), 4);
  expect(selected(passages)).toEqual(['two', 'three', 'four']);
  document.getSelection()!.removeAllRanges();
  expect(selected(passages)).toEqual([]);
});

test('where text is repaired, all of what a repair took is selected with any part of what it put', () => {
  const passages = passagesOf('<p>cafÃ© au lait</p>');
  const edit: NodeEdit = { from: 3, to: 5, now: 'é', trust: 'sure' };
  node(0).data = applyToNode(node(0).data, [edit]);
  document.getSelection()!.setBaseAndExtent(node(0), 2, node(0), 4);
  expect(selected(passages, new Map([[node(0), [edit]]]))).toEqual(['fÃ©']);
});

const edits = fc
  .array(fc.record({ skip: fc.nat(4), take: fc.nat(3), put: fc.string({ maxLength: 3 }) }), { maxLength: 6 })
  .map((parts) => {
    let at = 0;
    return parts.map(({ skip, take, put }): NodeEdit => {
      const from = at + skip + 1;
      at = from + take;
      return { from, to: at, now: put, trust: 'sure' };
    });
  });

test('an offset outside the repairs finds its way to what is shown and back', () => {
  fc.assert(
    fc.property(edits, fc.nat(40), (list, offset) => {
      fc.pre(list.every(({ from, to }) => offset < from || offset > to));
      expect(ownOffset(list, shownOffset(list, offset), 'before')).toBe(offset);
      expect(ownOffset(list, shownOffset(list, offset), 'after')).toBe(offset);
    }),
  );
});
