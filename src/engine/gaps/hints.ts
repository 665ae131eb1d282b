import { type Node, parseExpression } from './expression';
import { withoutNumbers } from './phrase';
import { frequencyOf } from './word-frequency';

/** Words of which at least one stands in every text that an expression matches, in lower case. */
export type Hints = readonly string[];

/** What a match of one alternative of an expression has. */
export interface Clause {
  /** One of each of these lists; the rarest first. */
  readonly lists: readonly Hints[];
  /** Whether it has a number as well. */
  readonly isCounted: boolean;
}

/**
 * The alternatives of an expression, by what their matches have; none where of some nothing of the kind can be told, and the
 * expression has to be tried everywhere.
 *
 * ```
 * (?:read|see) (?:the )?full story|…     every match of the first has `full`, and `story`
 * (?:还剩|剩余)(?<omitted>…)[页頁]未读     页未读 or 頁未读, and 还剩 or 剩余, and a number
 * ```
 */
export function clausesOf({ source }: Pick<RegExp, 'source'>): readonly Clause[] {
  return clausesByOption([source]).flat();
}

/** The same, by the outermost alternatives of the source; one clause for several sources that all have to match a text. */
export function clausesByOption([source = '', ...others]: readonly string[]): readonly (readonly Clause[])[] {
  if (others.length > 0) return jointly([source, ...others].map((each) => clausesOf({ source: each })));
  const tree = parseExpression(withoutNumbers(source));
  const options = tree?.kind === 'either' ? tree.options : tree ? [tree] : [];
  const clauses = options.map((option) => optionsOf(option).map((one) => clauseOf(knownOf(one))));
  return clauses.flat().every(({ lists }) => lists.length > 0) ? clauses : [];
}

/** A clause with a list for each of several expressions of which something can be told. */
function jointly(expressions: readonly (readonly Clause[])[]): readonly (readonly Clause[])[] {
  const told = expressions.filter((clauses) => clauses.length > 0);
  if (told.length === 0) return [];
  const lists = told.map((clauses) => shortest(clauses.flatMap(({ lists }) => lists[0]!)));
  const isCounted = told.some((clauses) => clauses.every((clause) => clause.isCounted));
  return [[{ lists: lists.slice(0, MOST_LISTS), isCounted }]];
}

/** The alternatives that stand one beside the other. */
const optionsOf = (node: Node): readonly Node[] =>
  node.kind === 'sequence' && node.parts.length === 1
    ? optionsOf(node.parts[0]!)
    : node.kind === 'either'
      ? node.options.flatMap(optionsOf)
      : [node];

function clauseOf(known: Known): Clause {
  const [first, ...others] = neededOf(known).map(shortest);
  const lists = first
    ? [first, ...others.filter((list) => isTelling(list) && list.join('\n') !== first.join('\n'))]
    : [];
  return { lists, isCounted: known.isCounted };
}

/** What is known of the texts that a part of an expression matches. */
interface Known {
  /** All of them, in lower case, where they are few. */
  readonly all?: Hints;
  /** One of each of these lists is in each of them, besides; the rarest first. */
  readonly needed: readonly Hints[];
  /** Whether there is a number in each. */
  readonly isCounted: boolean;
}

/** More texts than this are not followed up. */
const MOST = 64;
/** More lists than this are not kept. */
const MOST_LISTS = 3;
/** Lists of more words than this, or of commoner ones, tell too little beside the rarest. */
const MOST_WORDS = 40;
const COMMONEST = 0.004;

const isTelling = (list: Hints): boolean => list.length <= MOST_WORDS && frequencyOf(list) <= COMMONEST;

function knownOf(node: Node): Known {
  switch (node.kind) {
    case 'text':
      return { all: [lowerCaseOf(node.text)], needed: [], isCounted: false };
    case 'any':
      return { needed: [], isCounted: false };
    case 'digit':
      return { needed: [], isCounted: true };
    case 'one-of':
      return { all: node.characters.map(lowerCaseOf), needed: [], isCounted: false };
    case 'beside': {
      const inner = knownOf(node.inner);
      return { all: [''], needed: neededOf(inner), isCounted: inner.isCounted };
    }
    case 'either':
      return eitherOf(node.options.map(knownOf));
    case 'repeated':
      return repeatedOf(knownOf(node.inner), node.least, node.most);
    case 'sequence': {
      const known = node.parts.flatMap(firstTimes).map(knownOf);
      return known.length === 1 ? known[0]! : sequenceOf(known);
    }
  }
}

/** `toLowerCase` is slow, and most words are in lower case already, or of a script that has none. */
function lowerCaseOf(text: string): string {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const hasNoCapital = unit < 0x80 ? unit < 0x41 || unit > 0x5a : (unit >= 0x3000 && unit < 0xa000) || isHangul(unit);
    if (!hasNoCapital) return text.toLowerCase();
  }
  return text;
}

const isHangul = (unit: number) => unit >= 0xac00 && unit < 0xd7a4;

/** `#{2,}` begins with `##`: the first two times are parts of their own. */
function firstTimes(node: Node): readonly Node[] {
  if (node.kind !== 'repeated' || node.least === 0 || node.most === 1) return [node];
  const { inner, least, most } = node;
  const times = Math.min(least, 2);
  return [...Array<Node>(times).fill(inner), { kind: 'repeated', inner, least: least - times, most: most - times }];
}

function eitherOf(options: readonly Known[]): Known {
  const all = options.every((one) => one.all) ? options.flatMap((one) => one.all ?? []) : undefined;
  const isListed = all !== undefined && all.length <= MOST;
  const isCounted = options.every((one) => one.isCounted);
  if (isListed && options.every((one) => one.needed.length === 0)) return { all, needed: [], isCounted }; // more is not needed than one of these
  const needed = options.map(neededOf);
  const lists = needed.every((own) => own.length > 0) ? Math.max(...needed.map((own) => own.length)) : 0;
  return {
    ...(isListed && { all }),
    // Which of its lists an option gives does not matter: a match of it has one of each.
    needed: rarest(Array.from({ length: lists }, (_, at) => needed.flatMap((own) => own[at] ?? own[0]!))),
    isCounted,
  };
}

function repeatedOf(once: Known, least: number, most: number): Known {
  if (most === 1 && least === 1) return once;
  const isCounted = least > 0 && once.isCounted;
  if (most === 0) return { all: [''], needed: [], isCounted };
  if (most === 1) return { ...(once.all && { all: ['', ...once.all] }), needed: [], isCounted };
  return { needed: least === 0 ? [] : neededOf(once), isCounted };
}

/** Texts grow along a sequence for as long as they can be listed; the rarest stretches are what is needed. */
function sequenceOf(parts: readonly Known[]): Known {
  const found: Hints[] = [];
  let run: Hints = [''];
  let isWhole = true;
  const isCounted = parts.some((part) => part.isCounted);
  for (const { all, needed } of parts) {
    found.push(...needed);
    const grown = all && crossed(run, all);
    if (!grown) {
      found.push(run);
      isWhole = false;
    }
    run = grown ?? all ?? [''];
  }
  if (isWhole && found.length === 0) return { all: run, needed: [], isCounted };
  found.push(run);
  return { ...(isWhole && { all: run }), needed: rarest(found), isCounted };
}

function neededOf({ all, needed }: Known): readonly Hints[] {
  return rarest([...needed, ...(all ? [all] : [])]);
}

/** Every text of the one followed by every text of the other; undefined where they are too many. */
function crossed(run: readonly string[], next: readonly string[]): readonly string[] | undefined {
  if (run.length === 1 && run[0] === '') return next;
  if (run.length * next.length > MOST) return undefined;
  return run.flatMap((start) => next.map((end) => start + end));
}

/** The lists that the fewest texts are likely to have a word of; none is any good that holds the empty text. */
function rarest(lists: readonly Hints[]): readonly Hints[] {
  return lists
    .filter((list) => !list.includes(''))
    .map((list) => ({ list, frequency: frequencyOf(list) }))
    .sort((a, b) => a.frequency - b.frequency)
    .slice(0, MOST_LISTS)
    .map(({ list }) => list);
}

/** Each word once, and none that holds another one of the list. */
function shortest(words: readonly string[]): readonly string[] {
  const kept: string[] = [];
  for (const word of [...new Set(words)].sort((a, b) => a.length - b.length)) {
    if (!kept.some((other) => other.length < word.length && word.includes(other))) kept.push(word);
  }
  return kept;
}
