import type { ListPlace } from '../../engine/export/list-place';
import type { Mark } from '../../engine/export/passage';
import { isJoin, type Patch } from '../../engine/patch';
import type { Choice, Report, ReportedPassage } from '../../messages';
import type { Display } from '../showing/display';
import type { Accepted } from '../showing/findings';
import type { Sight } from '../showing/sight';
import { isProgram } from './breaks';
import { toldOnce } from './doubled';
import { largeFrames } from './large-frames';
import { Lists } from './lists';
import { marksOf } from './marks';
import { attributeOf, closestOf, elementAround, nameOf, rootOf, titleOf } from './nodes';
import { outlineOf } from './outline';
import { pagePictures } from './page-pictures';
import { partingOf } from './parting';
import type { Reading } from './passages';
import { Quotations } from './quotations';
import { isReading } from './ruby';
import type { Passage } from './run';
import { type Place, Tables } from './tables';

/**
 * What a page tells the popup of the passages that are seen, some of them at a time. Hidden text was repaired, but is no reader's
 * business, and nothing is joined with it. `names` are those of all passages.
 */
export function* reportOf(
  page: Document,
  { reading, found, seen: all }: Sight,
  choice: Choice,
  names: readonly number[],
  display: Pick<Display, 'original' | 'putBack'>,
): Generator<void, Omit<Report, 'left' | 'selection'>> {
  const seen = yield* toldOnce(all, reading.passages);
  const places = new Map(seen.map((index, place) => [index, place]));
  const root = rootOf(page);
  const inSight = seen.map((index) => reading.passages[index]!);
  const putBack = display.putBack(inSight.filter(({ part }) => part === 'document'));
  const outline = yield* outlineOf(inSight);
  const passages: Report['passages'][number][] = [];
  const patches: Patch[] = [];
  const told = telling(inSight, (node) => display.original(node));
  for (const [place, index] of seen.entries()) {
    yield;
    passages.push({ id: names[index]!, ...told(place) });
    const patch = found.patches[index] ?? [];
    const isFollowed = seen[place + 1] === index + 1;
    patches.push(isFollowed ? patch : patch.filter((edit) => !isJoin(edit)));
  }
  return {
    title: titleOf(page),
    address: location.href,
    language: (root && attributeOf(root, 'lang')) ?? '',
    passages,
    ...(outline && { outline }),
    patches,
    gaps: found.gaps.flatMap((gap) => (places.has(gap.passage) ? [{ ...gap, passage: places.get(gap.passage)! }] : [])),
    faults: found.faults,
    ...cutsOf(reading, found),
    ...unreadOn(page),
    ...(putBack > 0 && { putBack }),
    choice,
  };
}

/** What of a page is no text of its own. */
function unreadOn(page: Document): Pick<Report, 'isLarge' | 'largeFrames' | 'pictures'> {
  return { ...largeFrames(page), ...pagePictures(page) };
}

/** What is told of a passage besides its name; to be asked in the order of the page. */
function telling(passages: readonly Passage[], original: (node: Text) => string) {
  const lists = new Lists();
  const tables = new Tables();
  const quotations = new Quotations();
  const cells = new Map<number, Place | undefined>();
  // Each is asked about several times, for what parts it from those around it.
  const cellOf = (place: number) => {
    if (!cells.has(place)) cells.set(place, tables.placeOf(passages, place));
    return cells.get(place);
  };
  return (place: number): Omit<ReportedPassage, 'id'> => {
    const { text, part } = passages[place]!;
    const parting = partingOf(passages, place, original, cellOf);
    const cell = cellOf(place);
    const around = cell && lists.placeAround(cell.table);
    const list = lists.placeOf(passages[place]!);
    const role = roleOf(passages[place]!, list);
    const item = role === 'code' ? list : around;
    const quoted = quotations.around(passages[place]!, cell?.cell);
    // A list within a cell is none of those around the table: what is left of it are its numbers.
    const isOfList = list && role !== 'code' && (!cell || list.number !== undefined);
    return {
      text,
      part,
      role: cell && role === 'item' ? 'paragraph' : role,
      ...(parting !== undefined && { parting }),
      ...(isOfList && { list }),
      ...(item && { item }),
      ...(cell && spansOf(cell)),
      ...(role === 'heading' && levelOf(passages[place]!)),
      ...toldMarks(passages[place]!, role, !!cell?.isHead),
      ...(isReading(passages[place]!.pieces[0]!.node) && { isReading: true as const }),
      ...(quoted.length > 0 && { quotations: quoted }),
    };
  };
}

/** What a passage is in its document: a heading that an item of a numbered list begins with is part of the list, a term is none. */
function roleOf({ role, pieces }: Passage, list: ListPlace | undefined): ReportedPassage['role'] {
  const element = elementAround(pieces[0]!.node);
  if (role === 'heading') return list?.number !== undefined ? 'item' : role;
  if (isProgram({ pieces })) return 'code';
  return role === 'item' && element && nameOf(closestOf(element, 'li,dt,dd') ?? element) === 'dt' ? 'paragraph' : role;
}

function spansOf({ across, down, isHead }: Place): Pick<ReportedPassage, 'cell'> {
  const cell = { ...(across > 1 && { across }), ...(down > 1 && { down }), ...(isHead && { isHead }) };
  return Object.keys(cell).length > 0 ? { cell } : {};
}

function levelOf({ pieces }: Passage): Pick<ReportedPassage, 'level'> {
  const element = elementAround(pieces[0]!.node);
  const heading = element && closestOf(element, 'h1,h2,h3,h4,h5,h6,[role=heading]');
  const said = heading && (attributeOf(heading, 'aria-level') ?? nameOf(heading).slice(1));
  const level = Number(said);
  return level > 1 && level < 7 ? { level } : {};
}

/** What the words of a passage are besides words. Headings are stressed as a whole, and so is what heads a column; program text is as it is. */
function toldMarks(passage: Passage, role: ReportedPassage['role'], isHead: boolean): Pick<ReportedPassage, 'marks'> {
  const isStressed = role === 'heading' || isHead;
  const isWhole = ([from, to, name]: Mark) => /^(em|strong)$/.test(name) && from === 0 && to === passage.text.length;
  const marks = role === 'code' ? [] : marksOf(passage).filter((mark) => !isStressed || !isWhole(mark));
  return marks.length > 0 ? { marks } : {};
}

function cutsOf({ size, whole }: Reading, { cuts }: Accepted): Pick<Report, 'cuts'> {
  const all = whole ? cuts : [{ what: 'text', count: size } as const, ...cuts];
  return all.length > 0 ? { cuts: all } : {};
}
