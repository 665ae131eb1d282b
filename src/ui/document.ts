import type { Gap, Unit } from '../engine/gap';
import { balance, type Ledger } from '../engine/ledger';
import { type Paragraph, type Piece, paragraphsOf } from '../engine/paragraphs';
import { applyPatch, atLeast, type Edit, type Patch, trustOf } from '../engine/patch';
import type { Report, ReportedPassage, TabReport } from '../messages';
import { barOf } from './bar';
import { isReading } from './reading';
import type { Found, View } from './view';

/** What the popup shows of a tab: all frames as one document, navigation and the like left out, its sums worked out. */
export function viewOf(report: TabReport): View {
  if (report.state !== 'read') return report;
  const [top] = report.frames;
  const frames = report.frames.map(documentOf).filter(({ passages }) => passages.length > 0);
  const joined = joinFrames(frames);
  const title = top?.title.trim() || joined.title;
  if (joined.passages.length === 0) return { state: 'empty', title };
  const mended = joined.passages.map(({ text }, i) => applyPatch(text, atLeast(joined.patches[i]!, 'likely')));
  const { ledger, gaps } = balance(mended, joined.gaps);
  const cleaned = paragraphsOf(joined.passages, joined.patches, gaps);
  const found = foundIn(
    report.frames.flatMap((frame) => frame.patches.flat()),
    gaps,
    ledger,
  );
  const isClean = found.readings + found.places + found.guesses + found.masked + found.gaps === 0;
  return {
    state: isClean ? 'clean' : 'found',
    title,
    language: joined.language,
    choice: top?.choice ?? 'cleaned',
    cleaned,
    original: joined.passages.map((passage, i) => originalOf(passage, joined.patches[i]!)),
    found,
    ledger,
    bar: barOf(cleaned, ledger),
  };
}

/** The document in a frame; a frame that holds nothing else is taken as it is. */
function documentOf(frame: Report): Report {
  const isDocument = frame.passages.some(({ part, text }) => part === 'document' && text.trim());
  const kept = frame.passages.flatMap(({ part, text }, i) => {
    return text.trim() && (part === 'document' || !isDocument) ? [i] : [];
  });
  const places = new Map(kept.map((old, now) => [old, now]));
  return {
    ...frame,
    passages: kept.map((i) => frame.passages[i]!),
    patches: kept.map((i) => frame.patches[i] ?? []),
    gaps: frame.gaps.flatMap((gap) => {
      const passage = places.get(gap.passage);
      return passage === undefined ? [] : [{ ...gap, passage }];
    }),
  };
}

interface Joined extends Pick<Report, 'title' | 'language' | 'passages' | 'patches' | 'gaps'> {}

/** The frames one after the other; title and language are those of the frame with most text. */
function joinFrames(frames: readonly Report[]): Joined {
  const sizeOf = ({ passages }: Report) => passages.reduce((sum, { text }) => sum + text.length, 0);
  const biggest = frames.toSorted((a, b) => sizeOf(b) - sizeOf(a))[0];
  let offset = 0;
  const gaps: Gap[] = [];
  for (const frame of frames) {
    for (const gap of frame.gaps) gaps.push({ ...gap, passage: gap.passage + offset });
    offset += frame.passages.length;
  }
  return {
    title: biggest?.title ?? '',
    language: biggest?.language ?? '',
    passages: frames.flatMap(({ passages }) => passages),
    patches: frames.flatMap(({ patches }) => patches),
    gaps,
  };
}

function foundIn(edits: readonly Edit[], gaps: readonly Gap[], ledger: Ledger): Found {
  const applied = edits.filter((edit) => trustOf(edit) !== 'guess');
  const readings = applied.filter(({ causes }) => isReading(causes)).length;
  const holes = gaps.filter(({ reason }) => reason !== 'masked');
  const missing = missingOf(holes, ledger);
  return {
    readings,
    places: applied.length - readings,
    guesses: edits.length - applied.length,
    masked: gaps.length - holes.length,
    gaps: holes.length,
    ...(missing && { missing }),
  };
}

/** What the sums say is missing; where they say nothing, at least what the gaps themselves say, in the commonest unit. */
function missingOf(gaps: readonly Gap[], ledger: Ledger): Found['missing'] {
  if (gaps.length === 0) return undefined;
  if (ledger.missing)
    return {
      count: ledger.missing,
      unit: ledger.unit,
      isLeast: ledger.total === undefined && gaps.some(({ amount }) => !amount),
    };
  const sums = new Map<Unit, { count: number; unit: Unit; gaps: number }>();
  for (const { amount } of gaps) {
    if (!amount) continue;
    const sum = sums.get(amount.unit) ?? { count: 0, unit: amount.unit, gaps: 0 };
    sums.set(amount.unit, { ...sum, count: sum.count + amount.value, gaps: sum.gaps + 1 });
  }
  const [most] = [...sums.values()].sort((a, b) => b.gaps - a.gaps);
  return most && most.count > 0 ? { count: most.count, unit: most.unit, isLeast: most.gaps < gaps.length } : undefined;
}

/** A passage as the page had it, with the places that are damaged. */
function originalOf({ role, text }: ReportedPassage, patch: Patch): Paragraph {
  const pieces: Piece[] = [];
  let at = 0;
  for (const edit of patch) {
    if (edit.start > at) pieces.push({ kind: 'text', text: text.slice(at, edit.start) });
    const { was, now, causes } = edit;
    const trust = trustOf(edit);
    pieces.push({ kind: 'mended', was, now, trust, causes, ...(trust === 'guess' && { isLeft: true }) });
    at = edit.start + was.length;
  }
  if (at < text.length) pieces.push({ kind: 'text', text: text.slice(at) });
  return { role, pieces };
}
