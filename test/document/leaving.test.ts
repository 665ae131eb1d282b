import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { viewOf } from '../../src/document/document';
import { clippingOf, fileOf, type LeavingOptions } from '../../src/document/leaving';
import type { DocumentView } from '../../src/document/view';
import { paragraphsOf } from '../../src/engine/export/paragraphs';
import { wordingFor } from '../../src/wording';
import { flagText } from '../../src/wording/flag';
import { damaged, read, sound } from './reports';

const say = wordingFor(['en']);
const options: LeavingOptions = {
  say,
  flag: (gap) => flagText(say, gap),
  read: new Date('2026-11-27T12:00:00Z'),
  flags: true,
  provenance: false,
};
const view = viewOf(read(damaged())) as DocumentView;
const formats = ['text', 'markdown', 'html', 'json'] as const;

test('without flags, notices go and masked words stay', () => {
  const text = clippingOf(view, view.cleaned, 'text', { ...options, flags: false });
  expect(text.split('\n')).toEqual([
    '青石鎮圖書館全年小結',
    '圖書館添置了新書,也培訓了志願者。',
    '（4)努力營造書香##的氛圍。',
    '（三）抓責任落實。管理員每月報告。',
    '¤|村居民都可以借書。',
  ]);
});

test('no cell of a row is a formula in a spreadsheet', () => {
  const cells = [
    { text: 'a', role: 'paragraph' as const },
    { text: '=SUM(A1)', role: 'paragraph' as const, parting: '\t' },
  ];
  expect(clippingOf(view, paragraphsOf(cells, [], []), 'text', options)).toBe('a\t =SUM(A1)');
});

test('a note says where a text is from, when it was read, what was repaired and what is missing', () => {
  const text = clippingOf(view, view.cleaned, 'text', { ...options, provenance: true });
  expect(text.split('\n———\n')[1]!.split('\n')).toEqual([
    '青石鎮圖書館全年小結',
    'Read at https://documents.example/1 on November 27, 2026.',
    'Cleaned. 1 inserted reading removed, 2 garbled places repaired. 1 doubtful place was left as it is. 880 characters are missing. 1 word is masked.',
    'GBK read one byte off: 2 repairs',
    'Inserted reading: 1 repair',
    'After “…添置了新書,也培訓了志願者。”: 547 characters missing here · members only',
    'After “…報告。¤|村居民都可以借書。”: 333 characters missing here · the page shows 1,537 of 2,417',
    'The page’s numbers and its text do not match: they are 1,446 apart.',
    'Repaired by Lacuna. Nothing was added to what the page shows.',
  ]);
});

test.each(['javascript:alert(1)', 'data:text/html,x', 'about:blank'])(
  '%s is no address that a note gives',
  (address) => {
    const other = { ...view, address };
    for (const format of formats)
      expect(clippingOf(other, view.cleaned, format, { ...options, provenance: true })).not.toContain(`at ${address}`);
  },
);

describe('whatever a page says', () => {
  const nasty = fc.string({
    unit: fc.constantFrom('=', '+', '@', '＝', '(', '!', '|', '<', '>', '"', '&', '`', '[', ']', 'a', '\n', ' '),
  });
  const take = (texts: readonly string[], title: string) => {
    const found = viewOf(read({ ...sound('x', ...texts), title })) as DocumentView;
    return formats.map((format) => fileOf(found, found.cleaned, format, { ...options, provenance: true }));
  };

  test('no line of a text file is a formula that does something, and no file has elements of the page’s making', () => {
    fc.assert(
      fc.property(fc.array(nasty, { maxLength: 4 }), nasty, (texts, title) => {
        const [text, , html, json] = take(texts, title) as [
          { text: string },
          unknown,
          { text: string },
          { text: string },
        ];
        for (const line of text.text.split('\n')) expect(line).not.toMatch(/^[=+\-@＝＋－＠]\S*[(!|]/u);
        const tags = new Set([...html.text.matchAll(/<\/?([a-z0-9]+)/g)].map(([, name]) => name));
        for (const tag of tags)
          expect(['html', 'head', 'meta', 'title', 'style', 'body', 'p', 'hr', 'ul', 'li']).toContain(tag);
        expect(() => JSON.parse(json.text)).not.toThrow();
      }),
    );
  });

  test('files are named after the page, with the extension of their format', () => {
    expect(take([], 'a/b\u202e: c').map(({ name, type }) => [name, type])).toEqual([
      ['a b c.txt', 'text/plain'],
      ['a b c.md', 'text/markdown'],
      ['a b c.html', 'text/html'],
      ['a b c.json', 'application/json'],
    ]);
  });
});
