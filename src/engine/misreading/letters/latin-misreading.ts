import type { Context, Damage } from '../../damage';
import type { Trust } from '../../patch';
import { isAboutGarbling, isQuoted, namesGarbling } from '../../quoted';
import { shown } from '../kinds/misreading-kind';
import { nameOf } from '../kinds/opened';
import { pageFact } from '../windows/page-fact';
import { type LatinFinding, type LatinWord, latinLettersOf } from './latin-letters';
import type { LetterReading } from './letter-readings';

/** Nats that all words of a page must gain before the reading is shown, and before it is trusted, and each letter that changes then on average. */
const SHOWN = 8;
const CONVINCING = 14;
const EACH = 0.5;

/** What finds the Latin letters' reading. */
const latinIn = pageFact(latinLettersOf);

/** The damage that one Latin charset was taken for another, where the letters of a page are of a language in that one alone. */
export function latinMisreading(id: string, reading: LetterReading): Damage {
  const name = nameOf(reading);
  const findingOf = (context: Context) => {
    const finding = context.page(latinIn(context.language));
    return finding?.name === name && finding.gain >= SHOWN ? finding : undefined;
  };
  const garble = (text: string) => shown({ ...reading, id }, text);
  return {
    id,
    mayApply: (text) => /[\u0080-\u024f\u02c7-\u02dd]/.test(text),
    mayBefall: (context) => findingOf(context) !== undefined,
    garble,
    mend(text, context) {
      const finding = findingOf(context);
      const words = context.passages[context.index] === text ? finding?.words[context.index] : undefined;
      return (words ?? []).map((word) => ({ ...word, causes: [{ damage: id, trust: trustIn(word, finding!, text) }] }));
    },
    reproduces: ({ was, now }) => garble(now) === was,
  };
}

/** Signs that no language has at a letter: part of such a word was something else. */
const SIGN_AT_LETTER =
  /\p{L}[\u00a1-\u00a8\u00ac\u00ad\u00af\u00b1\u00b4-\u00b6\u00b8\u00bf]|[\u00a2-\u00a9\u00ac-\u00b6\u00b8]\p{L}/u;

function trustIn({ start, was, now }: LatinWord, { gain, changed }: LatinFinding, text: string): Trust {
  const isSpecimen = isQuoted(text, start, start + was.length) || namesGarbling(text) || isAboutGarbling(text);
  return !isSpecimen && !SIGN_AT_LETTER.test(now) && gain >= CONVINCING && gain >= EACH * changed ? 'sure' : 'guess';
}
