import { damageNames } from '../wording/damage';
import { flagWhat, flagWhy } from '../wording/flag';
import type { Say } from '../wording/say';
import { sentenceOf } from '../wording/sentence';
import { verdictText } from '../wording/verdict';
import { changesOf, countOf } from './changes';
import { missingIn } from './missing';
import type { DocumentView } from './view';

/** Gaps that a note tells of one by one. */
const MOST_GAPS = 50;

/** Where a text is from, when it was read, what was repaired and what is missing: one sentence or line each. */
export function noteOf(view: DocumentView, say: Say, read: Date): readonly string[] {
  const { title, address, found, ledger, gaps } = view;
  const date = new Intl.DateTimeFormat(say.language, { dateStyle: 'long' }).format(read);
  const isSummed = gaps.length > 0 && ledger.verdict !== 'unchecked';
  return [
    title.replace(/\s+/gu, ' '),
    ...(isWebAddress(address) ? [say('noteRead', { address, date })] : [say('noteReadOn', { date })]),
    sentenceOf(say, found),
    ...view.cuts.map((cut) => say('cut', cut)),
    ...(view.pictures > 0 ? [say('pagesPictured', { count: view.pictures })] : []),
    ...repairsOf(view, say),
    ...gapsOf(view, say),
    ...(isSummed ? [verdictText(say, ledger)] : []),
    say('noteBy'),
  ].filter((line) => line.trim() !== '');
}

/** Anything else (`data:`, `javascript:`, `blob:`) is no address that a reader could go to. */
function isWebAddress(address: string): boolean {
  return /^(https?|ftp|file):\/\//iu.test(address);
}

/** What was repaired, by the names of the damages. */
function repairsOf(view: DocumentView, say: Say): string[] {
  const counts = new Map<string, number>();
  for (const change of changesOf(view)) {
    const { made } = countOf([change]);
    const damage = damageNames(say, change.causes);
    if (made > 0) counts.set(damage, (counts.get(damage) ?? 0) + made);
  }
  return [...counts].map(([damage, count]) => say('noteRepaired', { damage, count }));
}

function gapsOf(view: DocumentView, say: Say): string[] {
  const { holes } = missingIn(view);
  return holes.slice(0, MOST_GAPS).map(({ gap, after }) => {
    const what = [flagWhat(say, gap), flagWhy(say, gap)].filter(Boolean).join(say('betweenParts'));
    return after ? say('noteMissing', { after, what }) : what;
  });
}
