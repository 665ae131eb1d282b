import { describe, expect, test } from 'vitest';
import type { Damage, Example } from '../src/engine/damage';
import { examine, type Findings } from '../src/engine/examine';
import type { Amount, Marker, MarkerExample } from '../src/engine/gaps/gap';
import { applyPatch, atLeast, isJoin, type Trust, trustOf } from '../src/engine/patch';
import { damages } from '../src/rules/damages';
import { knowledge } from '../src/rules/knowledge';
import { markers } from '../src/rules/markers';

/** A rule's file: the rule under some name, and `examples`. */
type RuleFile = Readonly<Record<string, unknown>>;
/** A rule with the examples at its end. */
interface Case<Rule, E> {
  readonly id: string;
  readonly rule: Rule | undefined;
  readonly examples: readonly E[];
}

const damageCases = casesOf<Damage, Example>(
  import.meta.glob<RuleFile>('../src/rules/damages/!(index).ts', { eager: true }),
);
const markerCases = casesOf<Marker, MarkerExample>(
  import.meta.glob<RuleFile>('../src/rules/markers/!(index).ts', { eager: true }),
);
const all = knowledge();

function casesOf<Rule extends { id: string }, E>(files: Readonly<Record<string, RuleFile>>): Case<Rule, E>[] {
  return Object.entries(files).map(([path, file]) => {
    const id = path.replace(/^.*\/(.*)\.ts$/, '$1');
    const rule = Object.values(file).find((value) => (value as Partial<Rule> | undefined)?.id === id);
    return { id, rule: rule as Rule | undefined, examples: (file.examples ?? []) as readonly E[] };
  });
}

/** What the reader is given for an example, in the words of the example. */
function mending({ patches, faults }: Findings, page: string) {
  const mended = page.split('\n').map((passage, i) => {
    const patch = atLeast(patches[i]!, 'likely');
    return applyPatch(passage, patch) + (patch.some(isJoin) ? '' : '\n');
  });
  return { mended: mended.join('').slice(0, -1), trust: weakest(patches.flat().map(trustOf)), faults };
}

function weakest(trusts: readonly Trust[]): Trust | 'untouched' {
  return (['guess', 'likely', 'sure'] as const).find((trust) => trusts.includes(trust)) ?? 'untouched';
}

/** What the example asks for; an example that must stay untouched may not even show a guess, unless it says so. */
function wanted({ page, mended = page, trust }: Example, found: Trust | 'untouched') {
  return { mended, trust: trust ?? (mended === page ? 'untouched' : found), faults: [] };
}

function isMet(example: Example, rules: readonly Damage[]): boolean {
  const found = mending(examine(example.page.split('\n'), { ...all, damages: rules }), example.page);
  const { mended, trust } = wanted(example, found.trust);
  return found.mended === mended && found.trust === trust;
}

/** The gaps of an example, as its file writes them. */
function gapsOf(page: string, rules: readonly Marker[]) {
  const { gaps, faults } = examine(page.split('\n'), { ...all, markers: rules });
  const found = gaps.map(({ notice, amount }): { notice: string; amount?: Amount } =>
    amount ? { notice, amount } : { notice },
  );
  return { gaps: found, faults };
}

const titleOf = (page: string) => page.replaceAll(/[\s\u0080-\u00a0\u00ad\ue000-\uf8ff]+/g, ' ').slice(0, 60);

test.each([
  ['damage', damageCases, damages],
  ['marker', markerCases, markers],
] as const)('every %s is listed once and has the name of its file', (_kind, cases, listed) => {
  expect(cases.filter(({ id, rule }) => rule?.id !== id).map(({ id }) => id)).toEqual([]);
  expect(listed.map(({ id }) => id).sort()).toEqual(cases.map(({ id }) => id).sort());
});

describe.each(damageCases)('damage $id', ({ id, examples }) => {
  // All rules run on every example: a new rule is thus tried on the examples of the old ones.
  for (const [at, example] of examples.entries()) {
    const { page, fails } = example;
    (fails ? test.fails : test)(`${at + 1}. ${titleOf(page)}`, () => {
      const found = mending(examine(page.split('\n'), all), page);
      expect(found).toEqual(wanted(example, found.trust));
    });
  }

  test('is needed: without it, an example of its own fails', () => {
    const others = damages.filter((damage) => damage.id !== id);
    expect(examples.some((example) => !example.fails && !isMet(example, others))).toBe(true);
  });

  test('has an example that it leaves alone', () => {
    expect(examples.some(({ page, mended = page, trust, fails }) => page === mended && !trust && !fails)).toBe(true);
  });
});

describe.each(markerCases)('marker $id', ({ id, examples }) => {
  for (const [at, { page, gaps }] of examples.entries()) {
    test(`${at + 1}. ${titleOf(page)}`, () => {
      expect(gapsOf(page, markers)).toEqual({ gaps, faults: [] });
    });
  }

  test('is needed: without it, an example of its own fails', () => {
    const others = markers.filter((marker) => marker.id !== id);
    const differs = ({ page, gaps }: MarkerExample) =>
      JSON.stringify(gapsOf(page, others).gaps) !== JSON.stringify(gapsOf(page, markers).gaps) && gaps.length > 0;
    expect(examples.some(differs)).toBe(true);
  });

  test('has an example in which it finds nothing', () => {
    expect(examples.some(({ gaps }) => gaps.length === 0)).toBe(true);
  });
});
