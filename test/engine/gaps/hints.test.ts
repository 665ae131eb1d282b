import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findGaps, type MarkerExample } from '../../../src/engine/gaps/gap';
import { packedHints } from '../../../src/engine/gaps/hint-data';
import { hintTableOf } from '../../../src/engine/gaps/hint-table';
import { clausesOf } from '../../../src/engine/gaps/hints';
import { expressionsOf, type Narrowing, narrow } from '../../../src/engine/gaps/narrowing';
import { Phrase, phrase } from '../../../src/engine/gaps/phrase';
import { lettersOf, WordSearch } from '../../../src/engine/gaps/word-search';
import { lastOf } from '../../../src/engine/steps';
import { markers } from '../../../src/rules/markers';

const files = import.meta.glob<{ examples?: readonly MarkerExample[] }>('../../src/rules/markers/!(index).ts', {
  eager: true,
});
const pages = Object.values(files).flatMap(({ examples = [] }) => examples.map(({ page }) => page));
/** The words that tell most, of each alternative. */
const hintsOf = (expression: Pick<RegExp, 'source'>) => clausesOf(expression).map(({ lists }) => lists[0]!);
const notices = '../shared/corpus/markers.jsonl';

/** Tries every phrase on every passage. */
function* everywhere(passages: readonly string[]): Generator<undefined, Narrowing> {
  return () => passages.map((_, passage) => ({ passage }));
}

function sameEitherWay(page: string): void {
  const passages = page.split('\n');
  expect(findGaps(passages, markers)).toEqual(findGaps(passages, markers, everywhere));
}

describe('hints hide no finding', () => {
  test.each(pages)('%s', sameEitherWay);

  test('in capitals', () => {
    for (const page of pages) sameEitherWay(page.toUpperCase());
  });

  test.runIf(existsSync(notices))('in real notices', () => {
    const lines = readFileSync(notices, 'utf8').trim().split('\n');
    for (const line of lines) sameEitherWay(`A bridge. 桥修好了。\n${(JSON.parse(line) as { marker: string }).marker}`);
  });
});

test('every phrase has hints, and none that most texts would have', () => {
  const without = markers.flatMap(({ id, phrases }) =>
    Object.entries(phrases)
      .filter(
        ([, expression]) =>
          clausesOf(expression).length === 0 ||
          !clausesOf(expression).every(({ lists }) =>
            lists.some((hints) => hints.every((hint) => hint.length > 1 || /[^\p{L}\p{N}\s]|第|頁/u.test(hint))),
          ),
      )
      .map(([language]) => `${id} ${language}`),
  );
  expect(without).toEqual([]);
});

test('a sentence rule is looked for by words of all that it must find', () => {
  const without = markers.flatMap(({ id, sentences = {} }) =>
    Object.entries(sentences)
      .filter(([, { gist }]) => gist.some((source) => clausesOf({ source }).length === 0))
      .map(([language]) => `${id} ${language}`),
  );
  expect(without).toEqual([]);
});

test('a sentence rule is looked for at the end of a passage, where its sentences stand', () => {
  const rule = markers.find(({ id }) => id === 'wall')!.sentences!.en!;
  const notice = 'Log in to read the full text.';
  const text = 'The mill wheel had not turned for thirty years. '.repeat(10);
  const placesOf = lastOf(narrow([notice + text, text, text + notice], markers));
  expect(placesOf(rule).map(({ passage }) => passage)).toEqual([2]);
});

describe('the words that are worked out before the start', () => {
  test('are those of the markers as they are now; if not, `npm run fix` works them out anew', () => {
    expect(packedHints).toEqual(hintTableOf(expressionsOf(markers)));
  });

  test('are not missed where an expression is new', () => {
    const own = new Phrase('the mill(?:er)? sleeps', 'u');
    const marker = { id: 'own', missing: 'the-rest', reason: 'unsaid', phrases: { en: own } } as const;
    const placesOf = lastOf(narrow(['The mill stands.', 'Behind the mill sleeps a dog.'], [...markers, marker]));
    expect(placesOf(own).map(({ passage }) => passage)).toEqual([1]);
  });
});

test('an expression is made when a passage has its words, not before', () => {
  const broken = new Phrase('the mill sleeps\\p{Never}', 'u');
  const marker = { id: 'own', missing: 'the-rest', reason: 'unsaid', phrases: { en: broken } } as const;
  const known = [...markers, marker];
  expect(findGaps(['The mill stands.'], known).faults).toEqual([]);
  expect(() => broken.expression).toThrow(SyntaxError);
});

test.each([
  [/(?:read|see) (?:the )?[\p{L} ]+ story/u, [' story']],
  [/(?:还剩|剩余)\d+[页頁]未读/u, ['页未读', '頁未读']],
  [/still(?:here)?/iu, ['still']],
  [/(?<=water )mills?/u, ['water ']],
  [/mill(?! wheel)/u, ['mill']],
  [phrase`${'omitted'} Wörter`, ['wörter']],
])('%s needs %j', (expression, hints) => {
  expect(hintsOf(expression)).toEqual([hints]);
});

test('an expression needs the words of one of its alternatives, and a number where that has one', () => {
  expect(clausesOf(phrase`登录后.*(?:阅读|查看)|还剩 ${'omitted'} 页未读`)).toEqual([
    { lists: [['登录后'], ['阅读', '查看']], isCounted: false },
    { lists: [['页未读'], ['还剩']], isCounted: true },
  ]);
});

test.each([/(?:mill)?/u, /\d+|mill/u, /[a-z]{3}/u, /(mill)\1/u])('%s can be told by no word', (expression) => {
  expect(clausesOf(expression)).toEqual([]);
});

test('whatever an expression matches has its hints', () => {
  const atom = fc.constantFrom(
    'a',
    'b',
    'ab',
    '[ab]',
    '(?:a|bc)',
    '(?:ab)?',
    'c{2}',
    '(?=a)',
    '[^a]',
    '(?:c|)',
    '\\w',
    'B+',
  );
  const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'A', 'C', 'x'), maxLength: 12 });
  fc.assert(
    fc.property(
      fc.array(fc.array(atom, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 }),
      text,
      (rows, given) => {
        const expression = new RegExp(rows.map((row) => row.join('')).join('|'), 'iu');
        const clauses = clausesOf(expression);
        const has = (hints: readonly string[]) => hints.some((hint) => given.toLowerCase().includes(hint));
        const isLikely = clauses.length === 0 || clauses.some(({ lists }) => lists.every(has));
        expect(!expression.test(given) || isLikely).toBe(true);
      },
    ),
    { numRuns: 300 },
  );
});

test('a search finds the words that a text has, in any case, and no others', () => {
  const words = ['#', 'ｘ', 'ab', 'abc', 'đọc', 'σας', '页未读', 'weiterlesen'];
  const search = new WordSearch(words, lettersOf(words));
  const found = (text: string) => {
    const seen = search.found.subarray(0, search.find(text));
    expect(new Set(seen).size).toBe(seen.length);
    return words.filter((_, index) => seen.includes(index));
  };
  const part = fc.constantFrom(...words, ...words.map((word) => word.toUpperCase()), 'a', 'W', '页', ' ', '\u{1F600}');
  fc.assert(
    fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
      const text = parts.join('');
      const plain = (some: string) => some.toLowerCase().replaceAll('ς', 'σ');
      expect(found(text)).toEqual(words.filter((word) => plain(text).includes(plain(word))));
    }),
    { numRuns: 200 },
  );
});

test('a search says first which words stand in the end of a text', () => {
  const words = ['mill', 'wheel', 'years', '水', '水轮'];
  const search = new WordSearch(words, lettersOf(words));
  const found = (text: string, tail: number) => {
    const seen = Array.from(search.found.subarray(0, search.find(text, tail)), (place) => words[place]!);
    return [new Set(seen.slice(0, search.inTail)), new Set(seen.slice(search.inTail))];
  };
  expect(found('The mill wheel of the old mill', 5)).toEqual([new Set(['mill']), new Set(['wheel'])]);
  expect(found('水轮不转了水', 3)).toEqual([new Set(['水']), new Set(['水轮'])]);
  expect(found('thirty years', 3)).toEqual([new Set(), new Set(['years'])]);
  expect(found('years', 240)).toEqual([new Set(['years']), new Set()]);
});
