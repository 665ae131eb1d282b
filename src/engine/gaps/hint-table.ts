import { clausesByOption } from './hints';
import { lettersOf } from './word-search';

/**
 * What is looked for to tell which of many expressions may match a text: words, and for each clause of an expression how many
 * lists of words must have one there.
 */
export interface HintTable {
  /** By place: what tells an expression from others. */
  readonly keys: readonly string[];
  /** In the order in which `WordSearch` takes them. */
  readonly words: readonly string[];
  /** The letters of the words, as `WordSearch` takes them. */
  readonly letters: string;
  /** Where the needs of a word begin; they end where those of the next one begin. */
  readonly starts: Uint16Array;
  /** Which list of which clause a word is on: `clause << 2 | list`. */
  readonly needs: Uint16Array;
  /** By clause: a bit for each of its lists. */
  readonly lists: Uint8Array;
  /** By clause: bits for what has to be so besides, `COUNTED` and `AT_END`. */
  readonly demands: Uint8Array;
  /** By clause: the place of its expression. */
  readonly owners: Uint16Array;
  /** By clause: which of the outermost alternatives of its expression it is of. */
  readonly options: Uint8Array;
}

/** There has to be a number as well. */
export const COUNTED = 1;
/** The words have to stand at the end of a text. */
export const AT_END = 2;
/** How demands are written, by their bits. */
const SIGNS = '.#,;';

/** A table as text: one line an expression or a word, one sign a need. */
export interface PackedHints {
  /** A key, a tab, and a sign for each clause; `|` parts those of the outermost alternatives. */
  readonly expressions: string;
  readonly words: string;
  readonly letters: string;
  readonly needs: string;
}

/** What words are looked for of: as a rule writes it, and the sources of expressions that all have to match a text. */
export interface Expression {
  readonly written: string;
  /** Whether they match at the end of a text only. */
  readonly isAtEnd: boolean;
  /** Asked for only where the words are not known yet. */
  sources(): readonly string[];
}

/** Works out the table for expressions. */
export function hintTableOf(expressions: readonly Expression[]): PackedHints {
  const needs = new Map<string, number[]>();
  let clause = 0;
  const lines = expressions.map((expression) => {
    const options = clausesByOption(expression.sources());
    for (const { lists } of options.flat()) {
      for (const [at, words] of lists.entries()) for (const word of words) listIn(needs, word).push((clause << 2) | at);
      clause++;
    }
    const place = expression.isAtEnd ? AT_END : 0;
    const signs = options.map((clauses) =>
      clauses.map(({ isCounted }) => SIGNS[place | (isCounted ? COUNTED : 0)]).join(''),
    );
    return `${keyOf(expression)}\t${signs.join('|')}`;
  });
  const words = [...needs.keys()].sort(byBeginning);
  const written = words.map((word) => String.fromCharCode(...needs.get(word)!.map((need) => FIRST + need)));
  return {
    expressions: lines.join('\n'),
    words: words.join('\n'),
    letters: lettersOf(words),
    needs: written.join('\n'),
  };
}

/** Needs are written as characters from here on, none of which is invisible. */
const FIRST = 0x4e00;

/** Short words first, and such as begin alike beside each other. */
function byBeginning(one: string, other: string): number {
  const size = Math.min(one.length, 4) - Math.min(other.length, 4);
  return size !== 0 ? size : one < other ? -1 : 1;
}

function listIn<Key, Item>(lists: Map<Key, Item[]>, key: Key): Item[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}

/** The table that was worked out before. */
export function unpackedHints({ expressions, words, letters, needs: written }: PackedHints): HintTable {
  const lines = expressions.split('\n');
  const clauses = lines.reduce((sum, line) => sum + line.replaceAll('|', '').length - line.indexOf('\t') - 1, 0);
  const all = words === '' ? [] : words.split('\n');
  const starts = new Uint16Array(all.length + 1);
  const needs = new Uint16Array(written.length);
  const lists = new Uint8Array(clauses);
  let size = 0;
  for (let at = 0, word = 1; at < written.length; at++) {
    const need = written.charCodeAt(at) - FIRST;
    if (need < 0) starts[word++] = size;
    else {
      needs[size++] = need;
      lists[need >> 2]! |= 1 << (need & 3);
    }
  }
  starts[all.length] = size;
  return { words: all, letters, starts, needs, lists, ...clausesIn(lines, clauses) };
}

function clausesIn(
  lines: readonly string[],
  count: number,
): Pick<HintTable, 'keys' | 'owners' | 'options' | 'demands'> {
  const owners = new Uint16Array(count);
  const options = new Uint8Array(count);
  const demands = new Uint8Array(count);
  const keys: string[] = [];
  let clause = 0;
  for (const line of lines) {
    const end = line.indexOf('\t');
    let option = 0;
    for (let at = end + 1; at < line.length; at++) {
      if (line[at] === PARTING) option++;
      else {
        owners[clause] = keys.length;
        options[clause] = option;
        demands[clause++] = SIGNS.indexOf(line[at]!);
      }
    }
    keys.push(line.slice(0, end));
  }
  return { keys, owners, options, demands };
}

const PARTING = '|';

/** So many signs of an expression are looked at to tell it from others. */
const LOOKED_AT = 32;

/** Tells expressions apart: their length and a hash (FNV-1a in 32 bits) of signs here and there. */
export function keyOf({ written }: Expression): string {
  const step = 1 + Math.floor(written.length / LOOKED_AT);
  let hash = 0x811c9dc5;
  for (let at = written.length - 1; at >= 0; at -= step) {
    hash = Math.imul(hash ^ written.charCodeAt(at), 0x01000193);
    hash ^= hash >>> 15; // what the upper half says reaches the lower bits, too
  }
  return `${written.length} ${(hash >>> 0).toString(36)}`;
}
