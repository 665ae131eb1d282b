import type { ListPlace } from './list-place';
import type { Paragraph } from './paragraphs';
import type { Quotation } from './passage';

/** A paragraph, or in place of several the quotation that they stand in, or the room in the item of a list that holds program text or a table: no words but theirs. */
export type Holding<P extends Paragraph = Paragraph> = P & {
  readonly held?: readonly P[];
  readonly isQuotation?: true;
};

/** Paragraphs with what outermost holds some of them as one; what is within knows of no lists and quotations but its own. */
export function holdingsOf<P extends Paragraph>(all: readonly P[]): readonly Holding<P>[] {
  const out: Holding<P>[] = [];
  for (let from = 0, to = 1; from < all.length; from = to++) {
    while (all[to] && isHeldWith(all[from]!, all[to]!)) to++;
    const { quotations: [quotation] = [], item } = all[from]!;
    const held = all.slice(from, to);
    if (quotation) out.push(holding(held, quotation[1]));
    else out.push(item ? holding(held, item.depth + 1) : all[from]!);
  }
  return out;
}

/** Whether the same holds a paragraph as one ahead of it. */
function isHeldWith(first: Paragraph, { quotations = [], item }: Paragraph): boolean {
  const [quotation, other] = [first.quotations?.[0], quotations[0]];
  if (quotation || other) return quotation?.[0] === other?.[0];
  return first.item?.depth === item?.depth && !!item?.goesOn;
}

/** What holds these paragraphs, so many lists being around it. */
function holding<P extends Paragraph>(all: readonly P[], depth: number): Holding<P> {
  const { list, item, cell: _cell, level: _level, quotations, ...first } = all[0]!;
  const place = item ?? list;
  const begins = place && place.depth < depth && !place.goesOn;
  const held = {
    ...first,
    role: depth > 0 ? 'item' : 'paragraph',
    pieces: [],
    ...(depth > 0 && { list: begins ? place : ({ depth: depth - 1, goesOn: true } satisfies ListPlace) }),
    held: all.map((one) => within(one, depth)),
    ...(quotations && { isQuotation: true }),
  };
  return held as unknown as Holding<P>;
}

/** A paragraph as what holds it has it: there are so many lists around that. */
function within<P extends Paragraph>({ role, list, item, quotations = [], ...rest }: P, depth: number): P {
  const inner = quotations.slice(1).map(([name, lists]): Quotation => [name, Math.max(0, lists - depth)]);
  const place = (one: ListPlace | undefined) => one && one.depth >= depth && { ...one, depth: one.depth - depth };
  const held = {
    ...rest,
    role: role === 'item' && list && !place(list) ? 'paragraph' : role,
    // In a cell, a number is left of a list.
    ...(role === 'item' ? place(list) && { list: place(list) } : list && { list }),
    ...(place(item) && { item: place(item) }),
    ...(inner.length > 0 && { quotations: inner }),
  };
  return held as unknown as P;
}

/** A text of several lines with a sign of quotation ahead of each of them. */
export function marked(lines: string): string {
  return lines
    .split('\n')
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n');
}
