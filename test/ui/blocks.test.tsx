// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import type { PlacedParagraph } from '../../src/engine/export/paragraphs';
import type { ReportedPassage } from '../../src/messages';
import { portionsOf } from '../../src/ui/portions';
import { read, sound } from '../document/reports';
import { popup } from './popup';

afterEach(() => render(null, document.body));

/** The HTML of the text that a popup draws of these passages, without classes and the like. */
async function drawn(...passages: Partial<ReportedPassage>[]): Promise<string> {
  const report = sound(...passages.map(({ text = '' }) => text));
  await popup(read({ ...report, passages: report.passages.map((one, i) => ({ ...one, ...passages[i] })) }));
  const html = document.querySelector('.portion')!.innerHTML;
  return html.replace(/ (class|data-passage|dir|tabindex|aria-label)="[^"]*"/g, '').replace(/ (col|row)span="1"/g, '');
}

test('a table is one, its cells below each other and all paragraphs of a cell within it', async () => {
  const html = await drawn(
    { text: 'Levels' },
    { text: 'Month', cell: { down: 2, isHead: true } },
    { text: 'Level', parting: '\t', cell: { across: 2, isHead: true } },
    { text: 'low', parting: '\n\t' },
    { text: 'June', parting: '\n' },
    { text: '1', parting: '\t\t' },
    { text: 'rising', parting: '\v' },
    { text: 'End' },
  );
  expect(html).toBe(
    '<p>Levels</p><section><table><tbody><tr><th rowspan="2"><p>Month</p></th><th colspan="2"><p>Level</p></th></tr>' +
      '<tr><td><p>low</p></td></tr><tr><td><p>June</p></td><td></td><td><p>1</p><p>rising</p></td></tr></tbody></table></section><p>End</p>',
  );
});

test('a table stands in the quotation and in the item that it is of', async () => {
  const item = { depth: 0, goesOn: true } as const;
  const html = await drawn(
    { text: 'a', quotations: [[0, 0]] },
    { text: 'b', quotations: [[0, 0]], parting: '\t' },
    { text: 'one', role: 'item', list: { depth: 0, number: '1' } },
    { text: 'c', item },
    { text: 'd', item, parting: '\t' },
  );
  const table = (one: string, other: string) =>
    `<section><table><tbody><tr><td><p>${one}</p></td><td><p>${other}</p></td></tr></tbody></table></section>`;
  expect(html).toBe(
    `<blockquote>${table('a', 'b')}</blockquote><p data-number="1. ">one</p><div>${table('c', 'd')}</div>`,
  );
});

test('an item has the dot or the number that the page draws, and stands as deep as its list', async () => {
  const html = await drawn(
    { text: 'a', role: 'item', list: { depth: 0, isDotted: true } },
    { text: 'b', role: 'item', list: { depth: 1, number: '1' } },
    { text: 'c', role: 'item', list: { depth: 1, goesOn: true } },
    { text: 'd', role: 'item', list: { depth: 0 } },
  );
  expect(html).toBe(
    '<p data-number="• ">a</p><p data-number="1. " data-depth="1">b</p><p data-depth="1">c</p><p>d</p>',
  );
});

test('stressed words and readings are such, and a link leads nowhere', async () => {
  const html = await drawn({
    text: 'a 漢 b',
    marks: [
      [0, 1, 'em'],
      [2, 3, 'ruby', '<かん>'],
      [4, 5, 'a', 'https://example.com/'],
      [4, 5, 'strong'],
    ],
  });
  expect(html).toBe('<p><em>a</em> <ruby>漢<rt>&lt;かん&gt;</rt></ruby> <strong>b</strong></p>');
});

test('no table is cut where a portion of the text ends, unless it is very long', () => {
  const row = (parting?: string): PlacedParagraph => ({
    role: 'paragraph',
    passage: 0,
    pieces: [{ kind: 'text', text: 'x'.repeat(80), from: 0, to: 80 }],
    ...(parting && { parting }),
  });
  const table = [row(), row('\t'), row('\n'), row('\t')];
  expect(portionsOf([row(), ...table, row(), row()], 150).map(({ length }) => length)).toEqual([5, 2]);
  const long = Array.from({ length: 30 }, () => row('\n'));
  expect(portionsOf([row(), ...long], 150).length).toBeGreaterThan(3);
});
