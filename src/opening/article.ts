import { Readability } from '@mozilla/readability';
import type { FrameReport, Outline } from '../messages';
import { completed } from './remainder';

/** Characters of an article at least, and the share of the document's text that it holds: less is no article but a chance find. */
const shortest = 200;
const smallestShare = 0.3;

const mark = 'data-passage';

/**
 * A report in which no more than the article is part of the document, chosen by Mozilla's Readability: without comments,
 * teasers and lists of links around it; the same report where there is no such article. What tells of a gap is part of it in
 * any case. Readability takes apart what it reads, and takes its time: it gets a model of the page, and works outside of it.
 */
export function withArticle(report: FrameReport): FrameReport {
  const { outline } = report;
  const article = outline && articleIn(report, outline);
  if (!article) return report;
  const passages = report.passages.map((passage, i) =>
    article.has(i) ? passage : ({ ...passage, part: 'aside' } as const),
  );
  return { ...report, passages };
}

function articleIn(report: FrameReport, outline: Outline): ReadonlySet<number> | undefined {
  const all = sizeOf(
    report,
    outline.lines.map(({ passage }) => passage),
  );
  if (all < shortest) return undefined;
  try {
    const chosen = chosenOf(report, outline);
    if (sizeOf(report, [...chosen]) < Math.max(shortest, smallestShare * all)) return undefined;
    return completed(report, outline, chosen);
  } catch {
    // A page that Readability cannot make sense of is shown as a whole.
    return undefined;
  }
}

function sizeOf({ passages }: FrameReport, indices: readonly number[]): number {
  return indices.reduce((sum, index) => sum + passages[index]!.text.length, 0);
}

/** The passages that Readability leaves. */
function chosenOf(report: FrameReport, outline: Outline): ReadonlySet<number> {
  const options = { serializer: (node: Node) => node as Element, keepClasses: true, disableJSONLD: true };
  const content = new Readability(modelOf(report, outline), options).parse()?.content;
  return new Set([...(content?.querySelectorAll(`[${mark}]`) ?? [])].map((line) => Number(line.getAttribute(mark))));
}

function modelOf({ passages }: FrameReport, { blocks, lines }: Outline): Document {
  const model = document.implementation.createHTMLDocument('');
  const elements: Element[] = [];
  for (const { parent, name, attributes } of blocks) {
    const element = model.createElement(name);
    for (const [attribute, value] of attributes) element.setAttribute(attribute, value);
    (elements[parent] ?? model.body).append(element);
    elements.push(element);
  }
  for (const { passage, block, name, links } of lines) {
    const line = model.createElement(name);
    line.setAttribute(mark, String(passage));
    fill(line, passages[passage]!.text, links);
    (elements[block] ?? model.body).append(line);
  }
  return model;
}

function fill(line: Element, text: string, links: Outline['lines'][number]['links']): void {
  let at = 0;
  for (const [from, to] of links) {
    const link = line.ownerDocument.createElement('a');
    link.href = '#link';
    link.append(text.slice(from, to));
    line.append(text.slice(at, from), link);
    at = to;
  }
  line.append(text.slice(at));
}
