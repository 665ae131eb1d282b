import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { Phrase } from '../src/engine/gaps/phrase';
import { damages } from '../src/rules/damages';
import { markers } from '../src/rules/markers';
import { sites } from '../src/rules/sites';
import { nodesOf, sources } from './source';

/** Characters that a pattern is pumped with: a passage has at most 5,000, and what takes the cube of that would never end. */
const many = 1_500;
/** Milliseconds after which a pattern is taken for endless, a thousand times what the slowest takes. */
const patience = 2_000;

interface Pattern {
  readonly where: string;
  readonly source: string;
  readonly flags: string;
}

/** Every regular expression that is written in what ships. */
function writtenPatterns(): Pattern[] {
  return sources
    .filter(({ path }) => /^(src|entrypoints)\//.test(path))
    .flatMap(({ path, program }) =>
      [...nodesOf(program)].flatMap(({ type, regex }) => {
        const { pattern, flags } = (regex ?? {}) as { pattern?: string; flags?: string };
        return type === 'Literal' && pattern !== undefined ? [{ where: path, source: pattern, flags: flags! }] : [];
      }),
    );
}

/** Every regular expression that a rule has, be it put together from parts. */
function patternsOf(value: unknown, where: string, depth = 0): Pattern[] {
  if (value instanceof RegExp || value instanceof Phrase) return [{ where, source: value.source, flags: value.flags }];
  if (typeof value !== 'object' || value === null || depth > 6) return [];
  return Object.entries(value).flatMap(([name, inner]) => patternsOf(inner, `${where}.${name}`, depth + 1));
}

/** Texts that a pattern nearly matches, again and again: its characters and words, repeated, and words with much behind them. */
function pumpsFor(source: string): readonly string[] {
  const signs = [...new Set(source.replace(/\\[a-zA-Z](\{[^}]*\})?/g, ''))].filter(
    (it) => !/[\\^$*+?.()|[\]{}]/.test(it),
  );
  const words = (source.match(/[\p{L}\d ]{2,}/gu) ?? []).slice(0, 4);
  const repeated = [...signs.slice(0, 8), ' ', '1', 'a', '漢', '(', '\n', '&', ...words];
  const ends = words.flatMap((word) => [' ', '1', 'a'].map((sign) => word + sign.repeat(many)));
  return [...new Set([...repeated.map((it) => it.repeat(Math.ceil(many / it.length))), ...ends])];
}

/** The first text on which the pattern does not come to an end; V8 stops it there. */
function endlessOn({ source, flags }: Pattern): string | undefined {
  const pattern = new RegExp(source, flags.replace(/[gy]/g, ''));
  return pumpsFor(source).find((text) => {
    try {
      runInNewContext('pattern.test(text)', { pattern, text: `${text}\u0001` }, { timeout: patience });
      return false;
    } catch {
      return true;
    }
  });
}

const written = writtenPatterns();
const ofRules = patternsOf({ damages, markers, sites }, 'rules');

describe('no regular expression runs away', () => {
  test('the measure finds one that does', () => {
    expect(endlessOn({ where: '', source: '(?:aa|aa|aa)+$', flags: '' })).toBeDefined();
  });

  test.each([
    ['that are written in what ships', written],
    ['of the rules', ofRules],
  ])('of those %s', (_which, patterns) => {
    expect(patterns.length).toBeGreaterThan(80);
    const endless = patterns.flatMap((pattern) => {
      const text = endlessOn(pattern);
      return text === undefined ? [] : [`${pattern.where}: ${pattern.source} on ${JSON.stringify(text.slice(0, 20))}`];
    });
    expect(endless).toEqual([]);
  });
});
