import { type Node, parseExpression } from './expression';
import { withoutNumbers } from './phrase';

/**
 * Words of which at least one stands, in lower case, in every text that the expression matches; undefined where nothing of
 * the kind can be told, and the expression has to be tried everywhere.
 *
 * ```
 * (?:read|see) (?:the )?full story     every match has `full`, and `story`: the rarer of the two is the hint
 * (?:还剩|剩余)(?<omitted>…)[页頁]未读    还剩 or 剩余, and 页未读 or 頁未读
 * ```
 */
export function hintsOf({ source }: Pick<RegExp, 'source'>): readonly string[] | undefined {
  const tree = parseExpression(withoutNumbers(source));
  const needed = tree && neededOf(knownOf(tree));
  return needed && shortest(needed);
}

/** What is known of the texts that a part of an expression matches. */
interface Known {
  /** All of them, in lower case, where they are few. */
  readonly all?: readonly string[];
  /** One of these is in each of them, besides. */
  readonly needed?: readonly string[];
}

/** More texts than this are not followed up. */
const MOST = 64;

function knownOf(node: Node): Known {
  switch (node.kind) {
    case 'text':
      return { all: [lowerCaseOf(node.text)] };
    case 'any':
      return {};
    case 'one-of':
      return { all: node.characters.map(lowerCaseOf) };
    case 'beside':
      return { all: [''], ...withNeeded(neededOf(knownOf(node.inner))) };
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
  if (isListed && options.every((one) => !one.needed)) return { all }; // more is not needed than one of these
  const needed = options.map(neededOf);
  return {
    ...(isListed && { all }),
    ...withNeeded(needed.every((one) => one !== undefined) ? needed.flat() : undefined),
  };
}

function repeatedOf(once: Known, least: number, most: number): Known {
  if (most === 0) return { all: [''] };
  if (most === 1) return least === 1 ? once : once.all ? { all: ['', ...once.all] } : {};
  return least === 0 ? {} : withNeeded(neededOf(once));
}

/** Texts grow along a sequence for as long as they can be listed; the rarest stretch is what is needed. */
function sequenceOf(parts: readonly Known[]): Known {
  const found: (readonly string[])[] = [];
  let run: readonly string[] = [''];
  let isWhole = true;
  for (const { all, needed } of parts) {
    if (needed) found.push(needed);
    const grown = all && crossed(run, all);
    if (!grown) {
      found.push(run);
      isWhole = false;
    }
    run = grown ?? all ?? [''];
  }
  if (isWhole && found.length === 0) return { all: run };
  found.push(run);
  return { ...(isWhole && { all: run }), ...withNeeded(rarest(found)) };
}

function neededOf({ all, needed }: Known): readonly string[] | undefined {
  return rarest([...(needed ? [needed] : []), ...(all ? [all] : [])]);
}

function withNeeded(needed: readonly string[] | undefined): Known {
  return needed ? { needed } : {};
}

/** Every text of the one followed by every text of the other; undefined where they are too many. */
function crossed(run: readonly string[], next: readonly string[]): readonly string[] | undefined {
  if (run.length === 1 && run[0] === '') return next;
  if (run.length * next.length > MOST) return undefined;
  return run.flatMap((start) => next.map((end) => start + end));
}

/** The list that the fewest texts are likely to have a word of; none is any good that holds the empty text. */
function rarest(lists: readonly (readonly string[])[]): readonly string[] | undefined {
  let best: readonly string[] | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const list of lists) {
    const frequency = list.includes('') ? Number.POSITIVE_INFINITY : frequencyOf(list);
    if (frequency < least) [best, least] = [list, frequency];
  }
  return best;
}

/** Each word once, and none that holds another one of the list. */
function shortest(words: readonly string[]): readonly string[] {
  const kept: string[] = [];
  for (const word of [...new Set(words)].sort((a, b) => a.length - b.length)) {
    if (!kept.some((other) => other.length < word.length && word.includes(other))) kept.push(word);
  }
  return kept;
}

function frequencyOf(words: readonly string[]): number {
  let sum = 0;
  for (const word of words) {
    let share = 1;
    for (let i = 0; i < word.length; i++) share *= shareOf(word.charCodeAt(i));
    sum += share;
  }
  return sum;
}

/** Roughly how often a character stands in a text of its script: a Chinese one is rare, a Latin letter is not. */
function shareOf(code: number): number {
  if (code < 0x80) return code >= 0x61 && code <= 0x7a ? 0.08 : 0.02;
  if (code < 0x600) return 0.04;
  return code < 0x3100 ? 0.03 : 0.004;
}
