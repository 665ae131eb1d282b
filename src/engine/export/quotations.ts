import type { Paragraph } from './paragraphs';
import type { Quotation } from './passage';

/** A paragraph, or in place of one a quotation: it has no words but what is `quoted`, and stands where the first of that stood. */
export type Quoting<P extends Paragraph = Paragraph> = P & { readonly quoted?: readonly P[] };

/** Paragraphs with each of their outermost quotations as one; what is within knows of no lists and quotations but its own. */
export function quotationsOf<P extends Paragraph>(all: readonly P[]): readonly Quoting<P>[] {
  const out: Quoting<P>[] = [];
  for (let from = 0, to = 1; from < all.length; from = to++) {
    const quotation = all[from]!.quotations?.[0];
    while (quotation && all[to]?.quotations?.[0]?.[0] === quotation[0]) to++;
    out.push(quotation ? quoting(all.slice(from, to), quotation[1]) : all[from]!);
  }
  return out;
}

function quoting<P extends Paragraph>(all: readonly P[], depth: number): Quoting<P> {
  const { list, cell: _cell, level: _level, quotations: _quotations, ...first } = all[0]!;
  const begins = list && list.depth < depth && !list.goesOn;
  const place = begins ? list : ({ depth: depth - 1, goesOn: true } as const);
  const role = depth > 0 ? ('item' as const) : ('paragraph' as const);
  const quoted = all.map((one) => within(one, depth));
  return { ...first, role, pieces: [], ...(depth > 0 && { list: place }), quoted } as unknown as Quoting<P>;
}

/** A paragraph as its quotation has it, around which there are so many lists. */
function within<P extends Paragraph>({ role, list, quotations = [], ...rest }: P, depth: number): P {
  const inner = quotations.slice(1).map(([name, lists]): Quotation => [name, Math.max(0, lists - depth)]);
  const isInList = list !== undefined && list.depth >= depth;
  return {
    ...rest,
    role: role === 'item' && list && !isInList ? 'paragraph' : role,
    ...(isInList && { list: { ...list, depth: list.depth - depth } }),
    ...(inner.length > 0 && { quotations: inner }),
  } as unknown as P;
}

/** A text of several lines with a sign of quotation ahead of each of them. */
export function marked(lines: string): string {
  return lines
    .split('\n')
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n');
}
