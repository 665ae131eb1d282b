import { type Passage, paragraphsOf } from '../../../src/engine/export/paragraphs';
import type { Gap } from '../../../src/engine/gaps/gap';

/** Says why something is missing. */
export const flag = (gap: Gap) => `［${gap.reason}］`;
/** A passage that is set in nothing but itself. */
export const paragraph = (text: string): Passage => ({ text, role: 'paragraph' });
/** A gap of what only members may read. */
export const gap = (at: number, notice: string, passage = 0): Gap => ({
  passage,
  at,
  notice,
  missing: 'a-part',
  reason: 'members',
  rule: 'made-up',
});

/** Words of one line, and rows of cells. */
export const rows = paragraphsOf(
  [
    paragraph('der'),
    { ...paragraph('Hof'), parting: ' ' },
    paragraph('Stoff'),
    { ...paragraph('Preis'), parting: '\t\t' },
    paragraph('Seide'),
    { ...paragraph('12'), parting: '\t' },
    { ...paragraph('Ende'), parting: '\n\n' },
  ],
  [],
  [],
);

/** A table in which rows of one cell head others, and a text of two lines behind it. */
export const headed = paragraphsOf(
  [
    paragraph('Preise'),
    { ...paragraph('Nord'), parting: '\n' },
    { ...paragraph('Seide'), parting: '\n' },
    { ...paragraph('12'), parting: '\t' },
    { ...paragraph('Süd'), parting: '\n' },
    { ...paragraph('Leinen'), parting: '\n' },
    { ...paragraph('9'), parting: '\t' },
    paragraph('Ende'),
    { ...paragraph('Fuß'), parting: '\n' },
  ],
  [],
  [],
);

const cell = (parting: string, text: string, cell?: Passage['cell']): Passage => ({
  ...paragraph(text),
  parting,
  ...(cell && { cell }),
});

/** A table whose cells reach over others, are empty, or hold several paragraphs. */
export const spanned: readonly Passage[] = [
  paragraph('Pegel'),
  { ...paragraph('Ort'), cell: { down: 2, isHead: true } },
  cell('\t', 'Meter', { across: 2, isHead: true }),
  cell('\t\t', 'Zu'),
  cell('\n\t', '2018'),
  cell('\t', '2019'),
  cell('\n', 'Nord'),
  cell('\t\t', '1'),
  { ...cell('\t', 'steigt'), list: { depth: 0, number: '1' } },
  { ...cell('\v', 'fällt'), list: { depth: 0, number: '2' } },
  cell('\n', 'Quelle', { across: 4 }),
  paragraph('Ende'),
  cell('\n\n\t', 'x'),
  cell('\n', 'y'),
];

const heading = (text: string, level?: number): Passage => ({ text, role: 'heading', ...(level && { level }) });
/** Headings below each other. */
export const headings = paragraphsOf([heading('one'), heading('two', 2), heading('six', 6)], [], []);
/** Those of a page that begins lower. */
export const lowHeadings = paragraphsOf([heading('a', 4), heading('b', 3)], [], []);

const code = (text: string, parting?: string): Passage => ({ text, role: 'code', ...(parting && { parting }) });
/** A program text with an empty line and what would end it in Markdown, and another one. */
export const programs = paragraphsOf(
  [code('if (a < b) {'), code('  ````*', '\n'), code('}', '\n\n'), code('next'), paragraph('Ende')],
  [],
  [],
);

/** An item of a list. */
export const item = (text: string, number?: string, depth = 0): Passage => ({
  text,
  role: 'item',
  list: { depth, ...(number !== undefined && { number }) },
});
const further = (text: string, depth = 0): Passage => ({ text, role: 'item', list: { depth, goesOn: true } });
/** Items with numbers and without. */
export const numbered = paragraphsOf([item('drei', '3'), item('weiter'), item('sieben', '7'), item('lose')], [], []);
/** Lists within a list, and further paragraphs of its items. */
export const nested = paragraphsOf(
  [
    item('one', '1'),
    item('two', '2'),
    item('alpha', 'a', 1),
    further('more', 1),
    item('beta', 'b', 1),
    further('after'),
    item('three', '3'),
    item('dot', undefined, 1),
    paragraph('Ende'),
  ],
  [],
  [],
);
