import type { ComponentChildren } from 'preact';
import type { Say } from '../wording';
import type { DocumentView } from './view';

/** What was found on the page, in one line of plain words. */
export function Sentence({ say, view }: { say: Say; view: DocumentView }) {
  const parts = sentences(say, view);
  const between = say('betweenSentences');
  return <p class="said">{parts.flatMap((part, i) => (i === 0 ? [part] : [between, part]))}</p>;
}

function sentences(say: Say, { choice, found }: DocumentView): ComponentChildren[] {
  const { readings, places, guesses, masked } = found;
  const damages = { readings, places, both: readings && places ? 'yes' : 'no' } as const;
  const isDamaged = readings + places > 0;
  const opening = choice === 'original' ? 'saidOriginal' : isDamaged ? 'saidCleaned' : 'saidChecked';
  const missing = missingSentence(say, found);
  return [
    <b key="opening">{say(opening)}</b>,
    isDamaged && say(choice === 'original' ? 'saidGarbled' : 'saidRepaired', damages),
    guesses > 0 && say('saidGuesses', { count: guesses }),
    missing && (
      <b key="missing" class="missing">
        {missing}
      </b>
    ),
    masked > 0 && say('saidMasked', { count: masked }),
  ].filter(Boolean);
}

function missingSentence(say: Say, { gaps, missing }: DocumentView['found']): string {
  if (missing) {
    const { count, unit, isLeast } = missing;
    return say('saidMissing', { count, unit, least: isLeast ? 'yes' : 'no' });
  }
  return gaps > 0 ? say('saidMissingSomewhere', { count: gaps }) : '';
}
