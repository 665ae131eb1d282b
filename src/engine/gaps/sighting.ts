import type { Gap, Marker, Reason, Unit } from './gap';
import type { Narrowing } from './narrowing';
import { followsText, isCited, type Span, standsApart, wholeNotice } from './notice';
import { readNumber } from './number';
import type { Phrase } from './phrase';
import { judged, type SentenceRule } from './sentence-rule';
import { matchesOf } from './word-list';

/** A phrase of a marker, seen in a passage. */
export interface Sighting {
  readonly marker: Marker;
  readonly passage: number;
  /** The notice around the phrase. */
  readonly span: Span;
  readonly reason: Reason;
  /** Numbers of the phrase. */
  readonly stated: NonNullable<Gap['stated']> | undefined;
  /** Whether it tells of a gap by itself; otherwise it only adds to a notice that does. */
  readonly isFirm: boolean;
  /** Whether it is a whole sentence that was judged. */
  readonly isSentence?: true;
}

/** More often than this, the words at the end of running text are a list's, not a document's. */
const FEW = 2;

/** Where a marker's phrases stand in the passages, of which `placesOf` names those that are worth a look for a phrase. */
export function sightingsOf(marker: Marker, passages: readonly string[], placesOf: Narrowing): readonly Sighting[] {
  const phrases: Sighting[] = [];
  const sought = soughtBy(marker);
  for (const phrase of sought.phrases)
    for (const { passage, expression = phrase.expression } of placesOf(phrase))
      phrases.push(...seen(marker, expression, passages, passage));
  const sentences: Sighting[] = [];
  for (const rule of sought.sentences)
    for (const { passage } of placesOf(rule)) sentences.push(...heard(marker, rule, passages, passage));
  if (phrases.length === 0 && sentences.length === 0) return [];
  const all = [...phrases, ...sentences].sort((a, b) => a.passage - b.passage);
  const mayBeList = marker.place === 'after-text' || sentences.length > 0;
  const isList = mayBeList && all.length > FEW && all.every(({ stated }) => stated === undefined);
  const left = furthestOfEach(all).filter(({ stated }) => !stated || !isComplete(stated));
  return isList ? left.map((sighting) => ({ ...sighting, isFirm: false })) : left;
}

/** What a marker looks for, in a list each. */
interface SoughtBy {
  readonly phrases: readonly Phrase[];
  readonly sentences: readonly SentenceRule[];
}

const lists = new WeakMap<Marker, SoughtBy>();

/** The same for the same marker: every page asks for it. */
function soughtBy(marker: Marker): SoughtBy {
  const { phrases, sentences = {} } = marker;
  const known = lists.get(marker) ?? { phrases: Object.values(phrases), sentences: Object.values(sentences) };
  lists.set(marker, known);
  return known;
}

function* seen(marker: Marker, expression: RegExp, passages: readonly string[], passage: number): Generator<Sighting> {
  const text = passages[passage]!;
  for (const match of matchesOf(everywhere(expression), text)) {
    const words = { start: match.index, end: match.index + match[0].trimEnd().length };
    if (words.start === words.end || isCited(text, words)) continue;
    const stated = statedBy(match.groups ?? {}, marker.unit ?? 'character');
    const span = marker.reason === 'masked' ? words : wholeNotice(text, words);
    yield {
      marker,
      passage,
      span,
      reason: marker.reason,
      stated,
      isFirm: isFirm(marker, passages, passage, words, span),
    };
  }
}

/** What a sentence at the end of a passage says. */
function heard(marker: Marker, rule: SentenceRule, passages: readonly string[], passage: number): readonly Sighting[] {
  const text = passages[passage]!;
  const found = judged(rule, text);
  if (!found) return [];
  const { reason = marker.reason, ...numbers } = found.said;
  const stated = Object.keys(numbers).length > 0 ? { ...numbers, unit: marker.unit ?? 'character' } : undefined;
  return [{ marker, passage, span: wholeNotice(text, found.span), reason, stated, isFirm: true, isSentence: true }];
}

const globals = new WeakMap<RegExp, RegExp>();

function everywhere(expression: RegExp): RegExp {
  if (expression.global) return expression;
  const known = globals.get(expression) ?? new RegExp(expression.source, `${expression.flags}g`);
  globals.set(expression, known);
  return known;
}

function isFirm(marker: Marker, passages: readonly string[], passage: number, words: Span, span: Span): boolean {
  const text = passages[passage]!;
  if (marker.place === undefined || marker.place === 'anywhere') return true;
  if (!standsApart(text, words)) return false;
  if (marker.place === 'apart') return true;
  return !/[^\s:：»>→.!。！…]/u.test(text.slice(span.end)) && followsText(passages, passage, span.start);
}

/** The numbers that named groups captured; `total2` is a total too. */
function statedBy(groups: Readonly<Record<string, string | undefined>>, unit: Unit): Sighting['stated'] {
  const numbers: { total?: number; shown?: number; omitted?: number } = {};
  for (const [group, written] of Object.entries(groups)) {
    const name = group.replace(/\d+$/, '');
    const value = written === undefined ? undefined : readNumber(written);
    if (value !== undefined && (name === 'total' || name === 'shown' || name === 'omitted')) numbers[name] = value;
  }
  return Object.keys(numbers).length > 0 ? { ...numbers, unit } : undefined;
}

/** Whether the numbers say that nothing is missing. */
function isComplete({ total, shown, omitted, unit }: NonNullable<Gap['stated']>): boolean {
  if (omitted !== undefined) return omitted === 0;
  const all = total ?? (unit === 'percent' ? 100 : undefined);
  return all !== undefined && shown !== undefined && shown >= all;
}

/** Of sightings that count the same document (a counter on every page of it, a bar above and below), the furthest. */
function furthestOfEach(all: readonly Sighting[]): readonly Sighting[] {
  const furthest = new Map<string, Sighting>();
  for (const sighting of all) {
    const key = documentOf(sighting);
    const other = key === undefined ? undefined : furthest.get(key);
    const isFurther = (sighting.stated?.shown ?? 0) >= (other?.stated?.shown ?? 0);
    if (key !== undefined && (!other || isFurther)) furthest.set(key, sighting);
  }
  return all.filter((sighting) => {
    const key = documentOf(sighting);
    return key === undefined || furthest.get(key) === sighting;
  });
}

/** What numbers of the rest tell a document by; parts left out of its middle are each their own. */
function documentOf({ marker, stated }: Sighting): string | undefined {
  if (!stated || marker.missing === 'a-part') return undefined;
  const { total, omitted, unit } = stated;
  return total === undefined ? `${omitted} ${unit} left` : `${total} ${unit} in all`;
}
