import type { Context } from '../damage';
import { continues, enumeratorOf, enumeratorsOf, type PlacedEnumerator } from '../enumeration';
import { unitsOn } from '../misreading/trust/strangers';
import { type AnnotatedCharacter, type Annotations, annotationsOf } from './annotations';
import { foldWidth } from './mirror';
import { endBeforeReading } from './pinyin';
import type { Preimage } from './realign';
import type { Weighed } from './realign-choice';
import type { PageWays } from './realign-run';
import { scriptOf } from './realign-script';
import { areDoubleMarks, closings, isolated } from './realign-signs';
import { against, type Witness } from './realign-ways';
import { isHan } from './repertoire';

/** What the page as a whole tells of runs that were read one byte late. */
export interface PageEvidence extends PageWays {
  readonly enumerators: readonly PlacedEnumerator[];
  /** Nats that a run gets for the company it is in: readings that a mirror's program injected. */
  readonly company: number;
  readonly byProgram: ReadonlyMap<string, AnnotatedCharacter>;
  /** How often each UTF-16 unit is shown. */
  readonly seen: Uint32Array;
}

const MOST_COMPANY = 8;

/** Nats that a run gets for the readings that a mirror's program injected into the page. */
export function companyOn(passages: readonly string[]): number {
  return companyOf(annotationsOf(passages));
}

function companyOf({ byProgram, orphans, byPeople }: Annotations): number {
  return Math.max(0, Math.min(MOST_COMPANY, byProgram.size + 2 * orphans - 3 * byPeople));
}

/** Works out the page's evidence. */
export function evidenceOf(passages: readonly string[]): PageEvidence {
  const annotations = annotationsOf(passages);
  return {
    enumerators: enumeratorsOf(passages),
    keepsPrivate: passages.some((text) => /[\uE000-\uE765]/.test(text)),
    wideForm: wideFormOf(passages),
    spacesWords: spacesWords(passages),
    script: scriptOf(passages).script,
    company: companyOf(annotations),
    byProgram: annotations.byProgram,
    seen: unitsOn(passages),
  };
}

const FOLDS = 0.5;
const MAY_FOLD = 4;
const KEEPS_WIDTH = 8;

/** Nats against a folded form: pages that fold have half-width marks between Han characters, and no full-width ones. */
function wideFormOf(passages: readonly string[]): number {
  let wide = 0;
  let narrow = 0;
  for (const text of passages)
    for (let i = 1; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      if (unit === 0xff0c || unit === 0xff1a || unit === 0xff1b) wide++;
      else if ((unit === 0x2c || unit === 0x3a || unit === 0x3b) && isHan(text.charCodeAt(i - 1))) narrow++;
    }
  if (narrow > 2 * wide) return narrow > 3 ? FOLDS : MAY_FOLD / 2;
  return wide > 3 && narrow === 0 ? KEEPS_WIDTH : MAY_FOLD;
}

function spacesWords(passages: readonly string[]): boolean {
  let spaced = 0;
  let joined = 0;
  for (const text of passages)
    for (let i = 2; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      if (!((unit >= 0x41 && unit < 0x5b) || (unit >= 0x61 && unit < 0x7b))) continue;
      if (isHan(text.charCodeAt(i - 1))) joined++;
      else if (text.charCodeAt(i - 1) === 0x20 && isHan(text.charCodeAt(i - 2))) spaced++;
    }
  return spaced > joined;
}

/** Nats for what only the page can know. */
const CONTINUES = 8;
const PAIRS = 6;
/** For every quotation mark or bracket that closes one. */
const CLOSES = 5;
/** Against every character that makes no word with its neighbours. */
const ISOLATED = 3;
const ENUMERATES = 5;
/** Nats against a run in which nothing odd is shown, such as `。4)`: only the company it is in can speak for it. */
const UNREMARKABLE = 12;

/** Nats for and against readings as the page annotates, and against marks side by side. */
const ANNOTATED = 2;
const NOT_ANNOTATED = 4;
const DOUBLE_MARK = 8;

/** So many UTF-16 units of a line before a run and behind it tell what is open; a line can have millions. */
const NEARBY = 300;

/** Adds the page's evidence to a reading of a run in the passage `text`; `others` are what other runs of the page tell. */
export function weigh(text: string, preimage: Preimage, context: Context, others: readonly Witness[]): Weighed {
  const evidence = context.page(evidenceOf);
  const at = Math.max(text.lastIndexOf('\n', preimage.start - 1) + 1, preimage.start - NEARBY);
  const before = text.slice(at, endBeforeReading(text, preimage.start));
  const shown = text.slice(preimage.start, preimage.at);
  const rest = text.slice(preimage.at, preimage.at + NEARBY).split('\n', 1)[0]!;
  const line = before + preimage.text + rest;
  const enumerator = before.length <= 3 ? enumeratorOf(line) : undefined;
  const neighbours = enumerator ? continues(evidence.enumerators, { ...enumerator, passage: context.index, at }) : 0;
  const isNowPaired = isPaired(line) && !isPaired(before + shown + rest);
  const signs =
    (enumerator ? ENUMERATES : 0) + (isNowPaired ? PAIRS : 0) + closings(before, preimage.text, rest) * CLOSES;
  const strangers = isolated(context.language, before, preimage.text, rest) * ISOLATED;
  const isOdd = /[@-~]|[^\s!-?！？；，。]/.test(shown);
  const company = Math.min(MOST_COMPANY, evidence.company + 2 * others.length);
  const doubt = isOdd || company >= MOST_COMPANY / 2 ? 0 : UNREMARKABLE;
  const doubled = doubleMarks(before.slice(-1) + preimage.text + rest.slice(0, 1)) * DOUBLE_MARK;
  const score = preimage.gain + company + neighbours * CONTINUES + signs - strangers - doubt - doubled;
  return { preimage, score: score + annotationsAgree(preimage, evidence) - against(preimage.ways, others) };
}

function doubleMarks(text: string): number {
  let count = 0;
  for (let i = 1; i < text.length; i++) if (areDoubleMarks(text[i - 1]!, text[i]!)) count++;
  return count;
}

/** On a page a program annotates a character always or never. */
function annotationsAgree({ text, readings }: Preimage, { byProgram, seen }: PageEvidence): number {
  let nats = 0;
  for (const character of new Set(readings)) {
    if (byProgram.has(character)) nats += ANNOTATED;
    else if (seen[character.charCodeAt(0)]! > 3) nats -= NOT_ANNOTATED;
  }
  for (const character of new Set(text)) {
    const entry = byProgram.get(character);
    if (entry && entry.annotated > 2 * entry.alone + 1 && !readings.includes(character)) nats -= NOT_ANNOTATED;
  }
  return nats;
}

function isPaired(line: string): boolean {
  let open = 0;
  for (const sign of foldWidth(line)) {
    if (sign === '(') open++;
    if (sign === ')' && --open < 0) return false;
  }
  return open === 0;
}
