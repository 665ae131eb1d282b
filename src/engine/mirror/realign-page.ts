import type { Context } from '../damage';
import { readsBadly } from '../language/gate';
import type { Language } from '../language/language';
import { isOfUtf8 } from '../misreading/windows/owned';
import { bitsOf, thoseWith, traitsOf } from '../traits';
import { annotationsIn } from './annotations';
import { isShownByMirror } from './mirror-proof';
import { languageOfPage } from './page-words';
import { endOfReading } from './pinyin';
import { keptLetter, type Preimage, realign } from './realign';
import { probability, type Weighed } from './realign-choice';
import { companyOn, evidenceOf, weigh } from './realign-evidence';
import { firstPaths, pathAt } from './realign-paths';
import { beginsWithPlace } from './realign-places';
import { type Run, runBeside, runOf } from './realign-run';
import { scriptOf } from './realign-script';
import { endOfNamedLetter, type Start, startsIn } from './realign-starts';
import type { Witness } from './realign-ways';

/** How many readings of a run are weighed, and how many of those are held against each other. */
const MOST_WEIGHED = 64;
const MOST_RIVALS = 24;
/** Readings further behind than this, in nats, change nothing. */
const HOPELESS = 14;
/** What a run must have to speak for others: nats, and its share among its rivals. */
const BEYOND_DOUBT = 24;
const CERTAIN = 0.97;

/** A letter with the reading behind it that its byte and the one before it name hardly has another cause. */
const NAMED_LETTER = 20;

/** The readings of the run at a start that the forward run turns back into what the page shows, best first. */
export function readingsAt(known: Run, start: Start, context: Context, others: readonly Witness[]): Weighed[] {
  const run = runBeside(known, others);
  const { text } = run;
  const letter = endOfNamedLetter(text, start.start);
  const weighed = [...(letter ? keptLetter(run, pathAt(run, start), letter) : []), ...misread(run, start)]
    .map((preimage) => weigh(text, preimage, context, others))
    .map((one) => (letter ? { ...one, score: one.score + NAMED_LETTER } : one))
    .sort((a, b) => b.score - a.score);
  const proved: Weighed[] = [];
  for (const one of weighed) {
    if (proved.length === MOST_RIVALS || one.score < (proved[0]?.score ?? one.score) - HOPELESS) break;
    if (isProved(text, one.preimage)) proved.push(one);
  }
  return proved;
}

function misread(run: Run, start: Start): Preimage[] {
  return start.by === 'letter' ? [] : realign(run, start.start, firstPaths(run, start)).slice(0, MOST_WEIGHED);
}

function isProved(text: string, { start, at, text: now, ways }: Preimage): boolean {
  return isShownByMirror(
    now,
    text.slice(start, at),
    text.slice(Math.max(0, start - 1), start),
    text.slice(at, endOfReading(text, at + 1)),
    ways,
  );
}

/** How far behind a mark a run must have begun to read badly, in characters. */
const WINDOW = 20;
/** From so many nats of company on a page is known to come from a mirror. */
const COMPANY = 4;

/**
 * The starts of a text that are worth a look: those by a reading, those behind which the text reads badly, and on a page
 * that is known to be damaged all that have a trace, and those behind which it begins badly.
 */
export function startsWorthALook(text: string, context: Context): Start[] {
  const { isJapanese, isSimplified } = context.page(scriptOf);
  if (isJapanese) return [];
  const starts = isSimplified ? tracedStarts(text, context) : startsIn(text, 'odd');
  if (starts.length === 0 && !isOfDamaged(context)) return [];
  const suspicious = starts.filter((start) => isSuspicious(text, start, context));
  const isKnown = isOfDamaged(context);
  if ((suspicious.length === 0 && !isKnown) || isOfUtf8(context)) return [];
  if (!isKnown) return suspicious;
  return startsIn(text, isSimplified ? 'traced' : 'every').filter(
    (start) => start.traced || isSuspicious(text, start, context) || beginsBadly(text, start, context),
  );
}

function isSuspicious(text: string, { by, at }: Start, { language }: Context): boolean {
  return by !== 'mark' || readsBadly(text.slice(at, at + WINDOW), language);
}

/** Nats that a character of a beginning costs before it counts, and how many more than that the beginning must cost together. */
const USUAL = 8;
const BAD = 1;

function beginsBadly(text: string, { at }: Start, { language }: Context): boolean {
  let sum = 0;
  for (let i = at + 1; i < at + 4 && i < text.length; i++)
    sum += Math.max(0, language.cost(text.charCodeAt(i - 1), text.charCodeAt(i)) - USUAL);
  return sum > BAD;
}

/** Whether any passage of a page may have a start that is worth a look. */
export function mayHaveStarts(context: Context): boolean {
  const { isJapanese, isSimplified } = context.page(scriptOf);
  return !isJapanese && (!isSimplified || (mayBeDamaged(context) && hasCompanyOrSuspicion(context)));
}

/** Whether a page has what must be there before it is known to be damaged, or any of its traced starts is suspicious. */
function hasCompanyOrSuspicion(context: Context): boolean {
  const { page, passages } = context;
  if (page(companyOn) >= COMPANY) return true;
  return page(allTraced).some((starts, at) => starts.some((start) => isSuspicious(passages[at]!, start, context)));
}

/** Whether any passage has a start with a trace, or a reading in brackets: without one nobody need ask further. */
function mayBeDamaged({ page }: Pick<Context, 'page'>): boolean {
  return page(anyAnnotation) || page(allTraced).some((starts) => starts.length > 0);
}

const anyAnnotation = (passages: readonly string[]): boolean =>
  thoseWith(passages, 'reading').some((passage) => annotationsIn(passages[passage]!).length > 0);

const NONE: readonly Start[] = [];

function allTraced(passages: readonly string[]): readonly (readonly Start[])[] {
  const { each } = traitsOf(passages);
  const trace = bitsOf('trace');
  return passages.map((text, at) =>
    (each[at]! & trace) !== 0 || beginsWithPlace(text) ? startsIn(text, 'traced') : NONE,
  );
}

/** The starts of a text that have a trace, those of a passage worked out once. */
function tracedStarts(text: string, { passages, index, page }: Context): readonly Start[] {
  return passages[index] === text ? page(allTraced)[index]! : startsIn(text, 'traced');
}

/** Whether a page is known to be damaged. */
function isOfDamaged(context: Context): boolean {
  return mayBeDamaged(context) && (context.page(companyOn) >= COMPANY || witnessesOn(context).length > 0);
}

const known = new WeakMap<Language, WeakMap<readonly string[], readonly Witness[]>>();

/** The runs of the page that speak for others. */
export function witnessesOn(context: Context): readonly Witness[] {
  const ofPages = known.get(context.language) ?? new WeakMap<readonly string[], readonly Witness[]>();
  known.set(context.language, ofPages);
  const found = ofPages.get(context.passages) ?? findWitnesses(context);
  ofPages.set(context.passages, found);
  return found;
}

function findWitnesses(context: Context): Witness[] {
  const { page } = context;
  return context.passages.flatMap((text, passage) => {
    const starts = page(allTraced)[passage]!.filter((start) => isSuspicious(text, start, context));
    if (starts.length === 0 || !context.hasTime() || isOfUtf8({ ...context, index: passage })) return [];
    const run = runOf(text, languageOfPage(context), page(evidenceOf));
    let from = 0;
    return starts.flatMap((start) => {
      if (start.start < from || !context.hasTime()) return [];
      const ranked = readingsAt(run, start, { ...context, index: passage }, []);
      const best = ranked[0];
      if (!best || best.score < BEYOND_DOUBT || probability(ranked) < CERTAIN) return [];
      from = best.preimage.at;
      return [{ passage, start: start.start, ways: best.preimage.ways }];
    });
  });
}
