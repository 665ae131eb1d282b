import type { Change } from '../document/changes';
import { explanationOf } from '../wording/damage';
import type { Say } from '../wording/say';

/** How a change came to be necessary, and how sure its repair is. */
export function explanationFor(say: Say, change: Change): string {
  const { edit } = change.places[0]!;
  const how = explanationOf(say, edit) || sentenceFor(say, change);
  const sure = say('trustMeans', { trust: change.trust });
  // No byte was lost where a line break came in.
  const isBreak = change.causes.every(({ damage }) => damage === 'broken-line');
  return [how, change.kind === 'reading' || isBreak ? '' : sure].filter(Boolean).join(say('betweenSentences'));
}

function sentenceFor(say: Say, { kind, causes }: Change): string {
  const damages = new Set(causes.map(({ damage }) => damage));
  if (kind === 'reading') return say('explainedReading');
  if (damages.has('misaligned-gbk')) return say('explainedMisaligned');
  if (damages.has('broken-line')) return say('explainedBreak');
  return damages.has('escaped-entities') ? say('explainedEntities') : '';
}
