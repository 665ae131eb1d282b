import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ruleList } from '../../src/background/rule-list';
import { type OptionsMessages, optionsEn } from '../../src/wording/options/en';
import { loadOptionsWording } from '../../src/wording/options/load';
import { spoken } from '../../src/wording/spoken';
import { repositoryFiles } from '../source';
import { argumentsOf, formsOf, pluralsOf } from './arguments';

const keys = Object.keys(optionsEn) as (keyof typeof optionsEn)[];
const values = {
  host: 'H',
  what: 'A',
  why: 'B',
  flag: 'F',
  meant: 'M',
  shown: 'S',
  count: 2,
  number: 'N',
  phrase: 'P',
  charset: 'C',
  unit: 'page',
};

/** The messages of a language as its file has them. */
async function messagesOf(language: string): Promise<OptionsMessages> {
  const file = (await import(`../../src/wording/options/${language}.ts`)) as Record<string, OptionsMessages>;
  return Object.values(file)[0]!;
}

/** Every message of a language, filled in. */
async function saidIn(language: string): Promise<Record<string, string>> {
  const say = (await loadOptionsWording([language])) as unknown as (key: string, values: object) => string;
  return Object.fromEntries(keys.map((key) => [key, say(key, values)]));
}

describe.each(spoken)('the options page in %s', (language) => {
  test('says everything', async () => {
    const said = await saidIn(language);
    for (const key of keys) {
      expect(said[key], key).toMatch(/\S/);
      expect(said[key], key).not.toMatch(/[{}]|undefined/);
    }
  });

  test('has all of it, fills in what English fills in, and has a form for every number', async () => {
    const messages = await messagesOf(language);
    expect(Object.keys(messages)).toEqual(keys);
    for (const key of keys) {
      expect(argumentsOf(messages[key]), key).toEqual(argumentsOf(optionsEn[key]));
      for (const plural of pluralsOf(messages[key]))
        expect(plural, key).toEqual(expect.arrayContaining([...formsOf(language)]));
      if (language !== 'en' && optionsEn[key].split(' ').length > 3) expect(messages[key]).not.toBe(optionsEn[key]);
    }
  });

  test('has a line for each rule, and a name where the rule is a marker', async () => {
    const said = await saidIn(language);
    const { damages, markers } = ruleList();
    const worded = [...markers, ...damages].filter(({ sample }) => sample === undefined).map(({ id }) => id);
    for (const { id, sample } of markers) if (sample === undefined) expect(said[`marker.${id}`], id).toMatch(/\S/);
    for (const id of worded) expect(said[`line.${id}`], id).toMatch(/\S/);
  });
});

test('every message of the options page is used', () => {
  const files = repositoryFiles().filter((path) => /^src\/(ui|opening)\//.test(path));
  const source = files.map((path) => readFileSync(path, 'utf8')).join('\n');
  const { damages, markers } = ruleList();
  const rules = new Set(
    [...damages, ...markers].filter(({ sample }) => typeof sample !== 'string').map(({ id }) => id),
  );
  const isRules = (key: string) => /^(line|marker)\./.test(key) && rules.has(key.slice(key.indexOf('.') + 1));
  expect(keys.filter((key) => !isRules(key) && !source.includes(`'${key}'`))).toEqual([]);
});
