import { type Clue, type Clues, gapsByClues } from '../../engine/clue';
import type { Gap } from '../../engine/gaps/gap';
import type { Examination } from '../../messages';
import type { Site } from '../../rules/sites/site';
import { Body } from '../reading/body';
import { holds } from '../reading/nodes';
import type { Passage } from '../reading/run';
import { isSeen, seenIn } from '../showing/sight';
import { inSlices, rest } from '../slices';
import { concealedIn } from './concealed';
import { declarationOf } from './declared';
import { fadesAfter } from './fade';
import { absentPages } from './page-control';
import { matching, withheldIn } from './withheld';

/** So many characters of a part that is not free: the reader has been let in. */
const letIn = 200;

/** What stands around the text of a page. */
export interface Around {
  /**
   * Those of the passages in sight that can be read, too. What is concealed is taken for withheld where the page gives a reason
   * for what is missing; without one, it is a fold that opens for everybody.
   */
  readable(seen: readonly number[], gaps: readonly Gap[]): readonly number[];
  /** What was found in the page's words, with the gaps that the clues tell of. */
  completed(found: Examination): Examination;
  /** What tells of missing text besides the page's words, as JSON. */
  readonly said: string;
}

/** Looks at what stands around the text of a page. */
export async function lookAround(
  page: Document,
  site: Site | undefined,
  passages: readonly Passage[],
): Promise<Around> {
  const seen = await inSlices(seenIn(passages));
  await rest();
  const concealed = await inSlices(concealedIn(passages, seen));
  const clues = await inSlices(cluesOf(page, site, passages, concealed, seen));
  await rest();
  return {
    readable: (inSight, gaps) => (isWalled(passages, gaps) ? inSight.filter((it) => !concealed.has(it)) : inSight),
    completed: (found) => ({
      ...found,
      gaps: gapsByClues(
        passages.map(({ text }) => text),
        found.patches,
        found.gaps,
        clues,
      ),
    }),
    said: JSON.stringify(clues.all),
  };
}

function isWalled(passages: readonly Passage[], gaps: readonly Gap[]): boolean {
  return gaps.some(({ passage, reason }) => !/unsaid|masked|garbled/.test(reason) && isSeen(passages[passage]!));
}

/** What tells of missing text in a page besides its words; `concealed` are passages that are there and cannot be read, `inSight` those that a reader sees. */
export function* cluesOf(
  page: Document,
  site: Site | undefined,
  passages: readonly Passage[],
  concealed: ReadonlySet<number>,
  inSight: readonly number[],
): Generator<void, Clues> {
  const seen = inSight.filter((index) => !concealed.has(index));
  const document = seen.filter((index) => passages[index]!.part === 'document');
  const beside = seen.filter((index) => passages[index]!.part === 'aside');
  const text = new Body(passages, document);
  yield* text.findEnd();
  const all: Clue[] = [];
  const looks = [
    () => withheldClues(page, site, text),
    () => pageClues(page, text),
    () => declaredClues(page, text, concealed),
    () => hiddenClues(text, concealed),
  ];
  for (const look of document.length > 0 ? looks : []) {
    yield;
    all.push(...look());
  }
  return { all, document, beside };
}

/** Placeholders side by side are one gap. */
function withheldClues(page: Document, site: Site | undefined, text: Body): Clue[] {
  const places = new Map<string, { clue: Clue; count: number }>();
  for (const { element, rule } of withheldIn(page, site)) {
    const passage = text.before(element);
    const key = `${passage} ${rule.selector}`;
    const missing = text.goesOn(element) ? ('a-part' as const) : ('the-rest' as const);
    const count = (places.get(key)?.count ?? 0) + 1;
    const stated = rule.unit && { stated: { omitted: count, unit: rule.unit } };
    const reason = rule.reason ?? 'unsaid';
    places.set(key, { count, clue: { rule: 'part-withheld', passage, missing, reason, isFirm: true, ...stated } });
  }
  return [...places.values()].map(({ clue }) => clue);
}

function pageClues(page: Document, text: Body): Clue[] {
  const found = absentPages(page);
  if (!found) return [];
  const { total, shown, last } = found;
  const passage = text.within(last).at(-1) ?? text.end;
  const stated = { total, shown, unit: 'page' as const };
  return [{ rule: 'pages-absent', passage, missing: 'the-rest', reason: 'unsaid', isFirm: true, stated }];
}

function declaredClues(page: Document, text: Body, concealed: ReadonlySet<number>): Clue[] {
  const declared = declarationOf(page);
  if (!declared) return [];
  const parts = declared.parts.flatMap((selector) => matching(page, selector));
  const sizeOf = (element: Element) => text.sizeOf(text.within(element));
  // The lead of an article may stand in such a part, too: one that is read shows nothing, unless all of them are.
  if (parts.length > 0 && parts.every((part) => sizeOf(part) >= letIn)) return [];
  const hidden = parts.find((part) => hidesText(part, text, concealed));
  const passage = hidden ? text.before(hidden) : text.end;
  return [{ rule: 'not-free', passage, missing: 'the-rest', reason: 'payment', isFirm: hidden !== undefined }];
}

/** Whether a part holds text that cannot be read, and none that can. */
function hidesText(part: Element, text: Body, concealed: ReadonlySet<number>): boolean {
  if (text.within(part).length > 0) return false;
  return text.passages.some(
    (passage, index) =>
      passage.part === 'document' && holds(part, passage.pieces[0]!.node) && (concealed.has(index) || !isSeen(passage)),
  );
}

function hiddenClues(text: Body, concealed: ReadonlySet<number>): Clue[] {
  const soft = { missing: 'the-rest', reason: 'unsaid', isFirm: false } as const;
  const [first] = concealed;
  const clues: Clue[] = [];
  if (first !== undefined) clues.push({ rule: 'concealed', passage: text.before(text.node(first)), ...soft });
  if (fadesAfter(text.node(text.end))) clues.push({ rule: 'fade', passage: text.end, ...soft });
  return clues;
}
