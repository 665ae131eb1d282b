import { expect, test } from 'vitest';
import { cleanText } from '../../../src/engine/export/clean-text';
import { paragraphsOf } from '../../../src/engine/export/paragraphs';
import { type ReadDocument, toJson } from '../../../src/engine/export/record';
import type { Gap } from '../../../src/engine/gaps/gap';
import { knowledge } from '../../../src/rules/knowledge';

const flag = ({ notice, amount }: Gap) => `［${amount?.value ?? notice}］`;

function documentOf(text: string): ReadDocument {
  const { gaps, ledger, found } = cleanText(text, { knowledge: knowledge(), trust: 'likely', flag });
  const passages = [{ text, role: 'paragraph' as const }];
  const paragraphs = paragraphsOf(
    passages,
    [],
    gaps.map((gap) => ({ ...gap, passage: 0 })),
  );
  return {
    title: 'Mill',
    address: 'https://example.com/?a=1&b=2',
    language: 'zh',
    paragraphs,
    ledger,
    found,
    sentence: 'So it is.',
  };
}

test('of a paragraph it is said in how many quotations it stands', () => {
  const quotations = [[0, 0] as const, [1, 0] as const];
  const paragraphs = paragraphsOf([{ text: 'no', role: 'paragraph', quotations }], [], []);
  const record = JSON.parse(toJson({ ...documentOf(''), paragraphs }, flag));
  expect(record.paragraphs).toEqual([{ role: 'paragraph', text: 'no', quoted: 2 }]);
});

test('a document is what a reader copies, with its gaps in place and its sums', () => {
  const record = JSON.parse(toJson(documentOf('水車修好了，和谐##、平安##。还剩3页未读'), flag));
  expect(record.paragraphs).toEqual([{ role: 'paragraph', text: '水車修好了，和谐［##］、平安［##］。［3］' }]);
  expect(record.gaps).toMatchObject([
    { paragraph: 0, at: 8, flag: '［##］', notice: '##', reason: 'masked' },
    { at: 15, flag: '［##］' },
    { at: 20, flag: '［3］', notice: '还剩3页未读', amount: { value: 3, unit: 'page' }, missing: 'the-rest' },
  ]);
  for (const { at, flag: words } of record.gaps) expect(record.paragraphs[0].text.startsWith(words, at)).toBe(true);
  expect(record).toMatchObject({
    title: 'Mill',
    ledger: { unit: 'page', missing: 3 },
    found: { gaps: 1, masked: 2 },
    sentence: 'So it is.',
  });
});

test('it can stand in a page: nothing in it ends a script or a line', () => {
  const text = '</script><!-- & \u2028\u2029';
  const json = toJson(documentOf(text), flag);
  expect(json).not.toMatch(/[<>&\u2028\u2029]/);
  expect(JSON.parse(json)).toMatchObject({ paragraphs: [{ text }], address: 'https://example.com/?a=1&b=2' });
});

test('repairs say what was, what is, and whether they were made', () => {
  const causes = [{ damage: 'any', trust: 'sure' as const }];
  const doubtful = [{ damage: 'any', trust: 'guess' as const }];
  const passage = { text: '鄉(xiāng)村?', role: 'item' as const };
  const patch = [
    { start: 1, was: '(xiāng)', now: '', causes },
    { start: 9, was: '?', now: '。', causes: doubtful },
  ];
  const json = toJson({ ...documentOf(''), paragraphs: paragraphsOf([passage], [patch], []) }, flag);
  const { paragraphs, repairs } = JSON.parse(json);
  expect(paragraphs).toEqual([{ role: 'item', text: '鄉村?' }]);
  expect(repairs).toEqual([
    { paragraph: 0, at: 1, was: '(xiāng)', now: '', trust: 'sure', made: true, damages: ['any'] },
    { paragraph: 0, at: 2, was: '?', now: '。', trust: 'guess', made: false, damages: ['any'] },
  ]);
});
