import { foundIn } from '../engine/found';
import type { Gap } from '../engine/gap';
import { balance } from '../engine/ledger';
import { type Paragraph, type Piece, paragraphsOf } from '../engine/paragraphs';
import { applyPatch, atLeast, type Patch, trustOf } from '../engine/patch';
import type { Report, ReportedPassage, TabReport } from '../messages';
import { barOf } from './bar';
import type { View } from './view';

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
  const isClean = found.readings + found.places + found.guesses + found.masked + found.suspected + found.gaps === 0;
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
