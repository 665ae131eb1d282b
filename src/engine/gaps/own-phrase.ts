import type { Marker, Unit } from './gap';
import { numberSource, Phrase, withBlanks } from './phrase';

/** Words that the reader wants taken for a notice of missing text: literal, but that `{number}` stands for any number. */
export interface OwnPhrase {
  readonly text: string;
  /** What the number counts. */
  readonly unit: Unit;
}

/** Longest phrase that is kept, in UTF-16 units. */
export const LONGEST_PHRASE = 60;
/** Columns of a terminal that a phrase fills at least (a Chinese character fills two): less would be seen everywhere. */
const NARROWEST = 4;
const PLACEHOLDER = '{number}';

/** Whether a text can be looked for: some letters or signs of its own, in one line, and not more than a notice has. */
export function isOwnPhrase(text: string): boolean {
  const own = text.replaceAll(PLACEHOLDER, '').replace(/\s+/gu, '');
  const width = [...own].reduce((sum, sign) => sum + (/[\u1100-\uffff]|[\u{1f000}-\u{3ffff}]/u.test(sign) ? 2 : 1), 0);
  return (
    text.length <= LONGEST_PHRASE &&
    !/[\p{Cc}\p{Cs}]/u.test(text) &&
    width >= NARROWEST &&
    /[\p{L}\p{N}\p{S}]/u.test(own)
  );
}

/** Markers for the reader's phrases; phrases that cannot be looked for are left out. */
export function ownMarkers(phrases: readonly OwnPhrase[]): readonly Marker[] {
  return phrases
    .filter(({ text }) => isOwnPhrase(text))
    .map(({ text, unit }) => ({
      id: 'own-phrase',
      missing: 'a-part',
      reason: 'unsaid',
      unit,
      phrases: { und: new Phrase(sourceOf(text), 'giu') },
    }));
}

/** Everything but the placeholders and the blanks is a character and nothing else; of several numbers, the first one tells how much is missing. */
function sourceOf(text: string): string {
  const [start = '', ...others] = text.trim().split(PLACEHOLDER).map(literal);
  return others.reduce((source, part, i) => `${source}(${i === 0 ? '?<omitted>' : '?:'}${numberSource})${part}`, start);
}

function literal(text: string): string {
  return text
    .split(/\s+/u)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|/-]/gu, (sign) => `\\u{${sign.codePointAt(0)!.toString(16)}}`))
    .join(withBlanks(' '));
}
