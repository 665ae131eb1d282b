import type { Found } from '../engine/gaps/found';
import type { Say } from './say';

/** A part of what is said of a document: how it stands, what is missing or as good as missing, or any other remark. */
export interface Said {
  readonly about: 'state' | 'missing' | 'rest';
  readonly text: string;
}

/** What was found in a document, in plain words and in the order in which a reader wants to know; the parts make one line. */
export function saidOf(say: Say, found: Found, choice: 'cleaned' | 'original' = 'cleaned'): readonly Said[] {
  const { readings, places, guesses, refused = 0, masked, unreadable, lost = 0, suspected } = found;
  const damages = { readings, places, both: readings && places ? 'yes' : 'no' } as const;
  const isDamaged = readings + places > 0;
  // Where something cannot be repaired, it is no comfort that nothing was.
  const isSound = refused + unreadable + lost === 0;
  const said: readonly (Said | false)[] = [
    (choice === 'original' || isDamaged || isSound) && {
      about: 'state',
      text: say(choice === 'original' ? 'saidOriginal' : isDamaged ? 'saidCleaned' : 'saidChecked'),
    },
    isDamaged && { about: 'rest', text: say(choice === 'original' ? 'saidGarbled' : 'saidRepaired', damages) },
    guesses > 0 && { about: 'rest', text: say('saidGuesses', { count: guesses }) },
    refused > 0 && { about: 'rest', text: say('saidRefused', { count: refused }) },
    found.gaps > 0 && { about: 'missing', text: missingText(say, found) },
    masked > 0 && { about: 'rest', text: say('saidMasked', { count: masked }) },
    unreadable > 0 && { about: 'missing', text: say('saidUnreadable', { count: unreadable }) },
    lost > 0 && { about: 'rest', text: say('saidLost', { count: lost }) },
    suspected > 0 && {
      about: 'rest',
      text: say('saidSuspected', { count: suspected, more: found.gaps > 0 ? 'yes' : 'no' }),
    },
  ];
  return said.filter((part) => part !== false);
}

/** The same as one string, as a program or a file may hold it. */
export function sentenceOf(say: Say, found: Found): string {
  const texts = saidOf(say, found).map(({ text }) => text);
  return texts.join(say('betweenSentences'));
}

function missingText(say: Say, { gaps, missing }: Found): string {
  if (!missing) return say('saidMissingSomewhere', { count: gaps });
  const { count, unit, isLeast } = missing;
  return say('saidMissing', { count, unit, least: isLeast ? 'yes' : 'no' });
}
