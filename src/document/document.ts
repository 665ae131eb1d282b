import { paragraphsOf } from '../engine/export/paragraphs';
import { foundIn, lostCharacters } from '../engine/gaps/found';
import { balance } from '../engine/gaps/ledger';
import { applyPatch, atLeast, type Edit } from '../engine/patch';
import type { TabReport } from '../messages';
import { barOf } from './bar';
import { type Joined, joinFrames } from './frames';
import { originalOf } from './original';
import type { DocumentView, View } from './view';

/** What the popup shows of a tab: all frames as one document, its sums worked out. */
export function viewOf(report: TabReport): View {
  if (report.state !== 'read') return report;
  const { unread = 0, pictures = 0 } = report;
  const [top] = report.frames;
  const joined = joinFrames(report.frames);
  const title = top?.title.trim() || joined.title;
  if (joined.passages.length === 0) return { state: 'empty', title, unread, pictures };
  return {
    ...documentOf(joined),
    unread,
    pictures,
    title,
    address: top?.address ?? '',
    choice: top?.choice ?? 'cleaned',
  };
}

function documentOf(joined: Joined): Omit<DocumentView, 'unread' | 'pictures' | 'title' | 'address' | 'choice'> {
  const { passages, patches, left, refused } = joined;
  // What stands beside the document has no part in its sums.
  const counted = passages.map(({ text, isDocument }, i) =>
    isDocument ? applyPatch(text, atLeast(patches[i]!, 'likely')) : '',
  );
  const { ledger, gaps } = balance(counted, joined.gaps);
  const isMade = (edit: Edit) => !left.has(edit);
  const isDocument = ({ passage }: { passage: number }) => passages[passage]!.isDocument;
  const cleaned = paragraphsOf(passages, patches, gaps, isMade).filter(isDocument);
  const read = passages.map(({ text, isDocument }, i) => (isDocument ? applyPatch(text, patches[i]!) : ''));
  const found = foundIn(patches.flat(), gaps, ledger, isMade, (edit) => refused.has(edit), lostCharacters(read, gaps));
  const isClean = patches.every((patch) => patch.length === 0) && gaps.length === 0 && !found.lost;
  return {
    ...joined,
    state: isClean ? 'clean' : 'found',
    gaps,
    cleaned,
    original: passages.map((passage, i) => originalOf(passage, patches[i]!, i, isMade)).filter(isDocument),
    found,
    ledger,
    bar: barOf(cleaned, ledger),
  };
}
