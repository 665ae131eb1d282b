import type { ListPlace } from './list-place';

/** What a passage is in its document. */
export type Role = 'paragraph' | 'heading' | 'item' | 'code';

/** A passage of a page, as an export needs it. */
export interface Passage {
  /** The text the page had. Line feeds in it are white space that a browser folds; lines that a reader sees are passages. */
  readonly text: string;
  readonly role: Role;
  /** What parts it from the passage ahead of it, where that is not the end of a line: a space, tabs between cells, a vertical tab within one, a line feed (and tabs for empty cells) between rows, an empty line; nothing where it goes on with a word. */
  readonly parting?: string;
  readonly list?: ListPlace;
  readonly cell?: Spans;
  /** Of a heading, how far it is below the highest ones: 2 to 6; not there for those. */
  readonly level?: number;
  /** In the order in which they begin, those around others first. */
  readonly marks?: readonly Mark[];
  /** The place in the item of a list that it stands in, where it is program text or in a table. */
  readonly item?: ListPlace;
  /** The quotations it stands in, the outermost first. */
  readonly quotations?: readonly Quotation[];
}

/** How a text is set higher or lower than its line. */
export type Script = 'sup' | 'sub';

/**
 * What a stretch of a text is besides words, in UTF-16 offsets of the text the page had: set higher or lower, stressed, a link (`value` is its
 * address), characters with a reading above them (`value`), a place without extent where elements say a sign (`value`), or `none` of what is
 * said, for the page says it once more. Two of them are one in the other, or apart.
 */
export type Mark = readonly [
  from: number,
  to: number,
  name: Script | 'em' | 'strong' | 'a' | 'ruby' | 'sign' | 'none',
  value?: string,
];

/** What else than text a cell of a table has. */
export interface Spans {
  /** How many columns and rows it reaches over, where that are more than one. */
  readonly across?: number;
  readonly down?: number;
  /** Whether it heads others. */
  readonly isHead?: true;
}

/** A quotation around a passage: a number that it shares with what else stands in it, and how many lists are around it. */
export type Quotation = readonly [name: number, depth: number];

/** What is known of a passage besides its text. */
export function standing({
  role,
  parting,
  list,
  cell,
  level,
  item,
  quotations,
}: Passage): Omit<Passage, 'text' | 'marks'> {
  return {
    role,
    ...(parting !== undefined && { parting }),
    ...(list && { list }),
    ...(cell && { cell }),
    ...(level && { level }),
    ...(item && { item }),
    ...(quotations && { quotations }),
  };
}
