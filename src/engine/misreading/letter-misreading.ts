import type { Context, Damage } from '../damage';
import type { Edit, Trust } from '../patch';
import { isAboutGarbling, isQuoted, namesGarbling } from '../quoted';
import { isListed, type LetterReading } from './letter-readings';
import { type LetterFinding, type LetterRun, lettersOf } from './letters';
import { shown } from './misreading-kind';
import { nameOf } from './opened';
import { pageFact } from './page-fact';

/** Nats that all runs of a page must gain, and by how many no other reading may come close, to be shown, and to be trusted. */
const SHOWN = { gain: 16, lead: 5 };
const CONVINCING = { gain: 26, lead: 7 };

/** Nats by which a reading leads over another that makes as much sense. */
const SLIGHT = 2;

const reaches = ({ gain, lead }: LetterFinding, wanted: typeof SHOWN): boolean =>
  gain >= wanted.gain && lead >= wanted.lead;

/** What finds the letters' reading. */
const lettersIn = pageFact(lettersOf);

/** Whether the letters of a page make sense in another reading than this, or are listed as in a table of them. */
export function isReadOtherwise(context: Context, reading: LetterReading): boolean {
  const finding = context.page(lettersIn(context.language));
  if (finding && finding.gain >= SHOWN.gain) return finding.name !== nameOf(reading) || finding.lead < SLIGHT;
  return context.page(isTable);
}

/** Whether words of a page that list letters, at least two, have a third of its letters beyond ASCII. */
function isTable(passages: readonly string[]): boolean {
  const words = passages.flatMap((text) => text.match(/\p{L}*[\u00c0-\u00ff]\p{L}*/gu) ?? []);
  const listed = words.filter((word) => word.length > 2 && isListed(word));
  return listed.length > 1 && listed.join('').length * 3 >= words.join('').length;
}

/** The damage that one single-byte charset was taken for another, where the letters of a page make sense in that one alone. */
export function letterMisreading(id: string, reading: LetterReading): Damage {
  const name = nameOf(reading);
  const findingOf = (context: Context) => {
    const finding = context.page(lettersIn(context.language));
    return finding?.name === name && reaches(finding, SHOWN) ? finding : undefined;
  };
  const garble = (text: string) => shown({ ...reading, id }, text);
  return {
    id,
    mayApply: (text) => /[\u0080-\u0491\u2500-\u25a0]/.test(text),
    mayBefall: (context) => findingOf(context) !== undefined,
    garble,
    mend(text, context) {
      const finding = findingOf(context);
      const runs = context.passages[context.index] === text ? finding?.runs[context.index] : undefined;
      return (runs ?? []).flatMap((run) => {
        const own = ownWordsOf(run, context.shown[context.index]!);
        return own ? [editOf(id, own, trustIn(own, finding!, text))] : [];
      });
    },
    reproduces: ({ was, now }) => garble(now) === was,
  };
}

/**
 * A run without words at its ends that are not on the page: what another damage mended already was misread once, and not by this
 * one too. `undefined` where such words lie between others; a run that is all of such words was misread twice.
 */
function ownWordsOf(run: LetterRun, shown: string): LetterRun | undefined {
  const words = Array.from(run.was.matchAll(/[^ \t\n\r\u3000]+/g), ({ 0: word, index }) => ({
    at: index,
    end: index + word.length,
    word,
  }));
  const isShown = words.map(({ word }) => shown.includes(word));
  const [first, last] = [isShown.indexOf(true), isShown.lastIndexOf(true)];
  if (first < 0) return run;
  if (isShown.slice(first, last).includes(false)) return undefined;
  const [at, end] = [words[first]!.at, words[last]!.end];
  return { ...run, start: run.start + at, was: run.was.slice(at, end), now: run.now.slice(at, end) };
}

function trustIn(run: LetterRun, finding: LetterFinding, text: string): Trust {
  const isSpecimen =
    isQuoted(text, run.start, run.start + run.was.length) ||
    (run.was.length * 2 < text.length && (namesGarbling(text) || isAboutGarbling(text)));
  return !isSpecimen && reaches(finding, CONVINCING) ? 'sure' : 'guess';
}

const editOf = (damage: string, { start, was, now }: LetterRun, trust: Trust): Edit => ({
  start,
  was,
  now,
  causes: [{ damage, trust }],
});
