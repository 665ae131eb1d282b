import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { damages } from '../../src/rules/damages';
import { languages, wordingFor } from '../../src/wording';
import { damageName } from '../../src/wording/damage';
import { en, type Key } from '../../src/wording/en';
import { loadWording } from '../../src/wording/load';
import type { Say } from '../../src/wording/say';
import { spoken } from '../../src/wording/spoken';
import type { Values } from '../../src/wording/values';
import { repositoryFiles } from '../source';
import { argumentsOf, formsOf, pluralsOf } from './arguments';

const keys = Object.keys(en) as Key[];

/** Values to fill in, for numbers and choices of each kind. */
const values: { readonly [K in keyof Values]: Values[K] } = {
  flag: { what: 'A' },
  flagWithReason: { what: 'A', why: 'B' },
  flagMasked: { notice: 'N' },
  flagGarbled: { count: 12, notice: 'N' },
  flagAmount: { count: 547, unit: 'character' },
  flagUnsized: { missing: 'a_part' },
  flagShown: { unit: 'character', shown: 1537, total: 2417 },
  flagReason: { reason: 'members' },
  saidRepaired: { readings: 120, places: 4, both: 'yes' },
  saidGarbled: { readings: 120, places: 4, both: 'yes' },
  saidGuesses: { count: 2 },
  saidRefused: { count: 2 },
  barPart: { kind: 'gap', what: 'W' },
  scopeName: { scope: 'article' },
  scriptName: { script: 'hong_kong' },
  searchCount: { at: 2, count: 17 },
  trustName: { trust: 'likely' },
  trustMeans: { trust: 'likely' },
  changeAccept: { what: 'W' },
  changeState: { state: 'some', made: 3, all: 12 },
  changePlaces: { count: 12 },
  showThisInPage: { what: 'W' },
  rulerRow: { row: 'bytes' },
  rulerFates: { fates: 'both' },
  amount: { count: 547, unit: 'character' },
  missingWhere: { missing: 'a_part', amount: 'A' },
  missingAfter: { after: 'A' },
  missingBasis: { basis: 'stated' },
  sumName: { what: 'total' },
  counted: { count: 1537, counting: 'with_indents' },
  formatName: { format: 'text' },
  noteRead: { address: 'A', date: 'D' },
  noteReadOn: { date: 'D' },
  noteRepaired: { count: 4, damage: 'D' },
  noteMissing: { after: 'A', what: 'W' },
  saidMissing: { count: 880, unit: 'character', least: 'yes' },
  saidMissingSomewhere: { count: 2 },
  saidMasked: { count: 3 },
  saidUnreadable: { count: 3 },
  saidLost: { count: 8 },
  framesUnread: { count: 2 },
  pagesPictured: { count: 2 },
  putBack: { count: 2 },
  saidSuspected: { count: 2, more: 'yes' },
  cut: { what: 'repairs', count: 2000 },
  loadingShare: { percent: 64 },
  barShare: { percent: 64 },
  barOf: { unit: 'character', shown: 1537, total: 2417 },
  barHere: { count: 1537 },
  barDescription: { share: 'S', gaps: 2, repairs: 124, guesses: 1 },
  conflict: { of: 'rest', first: 'x', second: 'x', off: 5, fits: 'none' },
  verdict: { verdict: 'disagree', off: 300 },
  noticeOfPage: { notice: 'N' },
  mendedTitle: { damage: 'D', trust: 'sure', was: 'W' },
  explained: { shows: 'W', bytes: 'C3 A9', readAs: 'X', writtenIn: 'Y', shouldBe: 'N' },
  guessTitle: { damage: 'D', now: 'N' },
  damageName: { id: 'misread', writtenIn: 'X', readAs: 'Y' },
  cardEntry: { count: 12 },
  cardPlace: { at: 3, count: 12 },
  cardMeans: { writtenIn: 'Y' },
  cardBecomes: { made: 'yes' },
  cardDecide: { made: 'yes' },
};

type AnySay = (key: Key, values?: Values[keyof Values]) => string;
const fill = (say: Say, key: Key) => (say as unknown as AnySay)(key, values[key as keyof Values]);

describe.each(spoken)('%s', (language) => {
  const say = wordingFor([language]);

  test.each(keys)('%s can be said, with the same values as in English', (key) => {
    expect(argumentsOf(languages[language][key])).toEqual(argumentsOf(en[key]));
    const said = fill(say, key);
    expect(said).not.toMatch(/[{}#]|undefined|\bother\b/);
    if (key !== 'betweenSentences') expect(said.trim()).not.toBe('');
  });

  test('has a form for every number, and no sentence in English by oversight', () => {
    for (const key of keys) {
      const message = languages[language][key];
      for (const plural of pluralsOf(message))
        expect(plural, key).toEqual(expect.arrayContaining([...formsOf(language)]));
      if (language !== 'en' && en[key].split(' ').length > 3 && key !== 'flagWithReason')
        expect(message).not.toBe(en[key]);
    }
  });

  test('every damage has a name of its own', () => {
    const names = damages.map(({ id }) => damageName(say, id));
    expect(new Set([...names, damageName(say, 'nobody-knows-it')]).size).toBe(damages.length + 1);
  });

  test('stores accept the description', () => {
    expect(languages[language].extensionDescription.length).toBeLessThanOrEqual(132);
  });

  test('loaded on its own, it says the same', async () => {
    const loaded = await loadWording([language]);
    expect(loaded.language).toBe(language);
    expect(loaded('untouchableHint')).toBe(say('untouchableHint'));
  });
});

test('every message is used', () => {
  const places = repositoryFiles().filter((path) =>
    /^(src|entrypoints)\/(?!wording\/(..|zh-..|values)\.ts)|^wxt\.config/.test(path),
  );
  const source = places.map((path) => readFileSync(path, 'utf8')).join('\n');
  // `${state}Hint` is put together from the states that have one.
  const built = ['untouchable', 'unasked', 'failed', 'empty', 'cancelled'].flatMap((state) => [state, `${state}Hint`]);
  const used = (key: Key) => built.includes(key) || source.includes(`'${key}'`) || source.includes(`__MSG_${key}__`);
  expect(keys.filter((key) => !used(key))).toEqual([]);
});

test.each([
  [['zh-TW'], 'zh-TW'],
  [['zh-HK', 'en'], 'zh-TW'],
  [['zh-Hant-CN'], 'zh-TW'],
  [['zh-MO'], 'zh-TW'],
  [['zh-Hans-HK'], 'zh-CN'],
  [['zh'], 'zh-CN'],
  [['zh-SG'], 'zh-CN'],
  [['ja-JP'], 'ja'],
  [['pt-BR', 'ja'], 'ja'],
  [['EN-gb'], 'en'],
  [['fr-CA', 'en'], 'fr'],
  [['de-AT'], 'de'],
  [['es-419'], 'es'],
  [['ru-UA'], 'ru'],
  [['ko-KR'], 'ko'],
  [['it', 'pl'], 'en'],
  [[], 'en'],
  [['', 'not a tag'], 'en'],
])('a reader of %j is spoken to in %s', (wanted, language) => {
  expect(wordingFor(wanted).language).toBe(language);
});

test('Russian takes the form that the number wants', () => {
  const say = wordingFor(['ru']);
  const places = (count: number) => say('saidRepaired', { readings: 0, places: count, both: 'no' });
  expect([1, 2, 5, 11, 21, 22, 111].map(places)).toEqual([
    '1 место исправлено.',
    '2 места исправлены.',
    '5 мест исправлено.',
    '11 мест исправлено.',
    '21 место исправлено.',
    '22 места исправлены.',
    '111 мест исправлено.',
  ]);
});

test('numbers take the singular where English wants it', () => {
  const say = wordingFor(['en']);
  expect(say('saidRepaired', { readings: 1, places: 0, both: 'no' })).toBe('1 inserted reading removed.');
  expect(say('saidRepaired', { readings: 0, places: 1, both: 'no' })).toBe('1 garbled place repaired.');
  expect(say('saidMissing', { count: 1, unit: 'page', least: 'no' })).toBe('1 page is missing.');
  expect(say('saidMissing', { count: 1200, unit: 'word', least: 'yes' })).toBe('At least 1,200 words are missing.');
});

test('the page’s words are quoted as they are, whatever signs they have', () => {
  const say = wordingFor(['en']);
  expect(say('flagMasked', { notice: "{#} <b>’'" })).toBe("masked: {#} <b>’'");
});
