import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Area,
  defaults,
  exportSettings,
  importSettings,
  languagesFor,
  loadSettings,
  migrate,
  readSettings,
  resetSettings,
  type Settings,
  saveSettings,
  VERSION,
} from '../src/settings';

/** Storage as the browser has it: what goes in is copied, through JSON. */
function areaWith(items: Record<string, unknown> = {}): Area & { items: Record<string, unknown> } {
  const copy = <Value>(value: Value) => JSON.parse(JSON.stringify(value)) as Value;
  return {
    items,
    async get() {
      return copy(this.items);
    },
    async set(more) {
      Object.assign(this.items, copy(more));
    },
    async remove(keys) {
      for (const key of keys) delete this.items[key];
    },
  };
}

/** Settings of which each differs from its default. */
const chosen: Settings = {
  click: 'ask',
  sites: ['documents.example', 'localhost', '127.0.0.1'],
  trust: 'sure',
  damagesOff: ['utf8-as-latin'],
  markersOff: ['masked-words'],
  phrases: [{ text: 'still {number} leaves to turn', unit: 'page' }],
  script: 'taiwan',
  format: 'markdown',
  flags: false,
  provenance: true,
  flagWording: 'own',
  flagTemplate: '[gap: {what}]',
  language: 'ja',
  badge: false,
};

test('the settings that the tests choose differ from the defaults one by one', () => {
  for (const name of Object.keys(defaults) as (keyof Settings)[]) expect(chosen[name]).not.toEqual(defaults[name]);
});

describe('what is stored', () => {
  test('comes back as it was chosen', async () => {
    const area = areaWith();
    await saveSettings(area, chosen);
    expect(await loadSettings(area)).toEqual(chosen);
  });

  test('is the change and nothing else, so that two devices may change two settings', async () => {
    const area = areaWith({ badge: false });
    await saveSettings(area, { trust: 'guess' });
    expect(area.items).toEqual({ badge: false, trust: 'guess', version: VERSION });
  });

  test('is gone after a reset', async () => {
    const area = areaWith({ foreign: 1 });
    await saveSettings(area, chosen);
    await resetSettings(area);
    expect(await loadSettings(area)).toEqual(defaults);
    expect(area.items).toEqual({ foreign: 1 });
  });

  test('by a later version is let be where this one does not understand it', async () => {
    const area = areaWith({ version: VERSION + 3, trust: { least: 'sure' }, click: 'ask' });
    expect(await loadSettings(area)).toEqual({ ...defaults, click: 'ask' });
    await saveSettings(area, { badge: false });
    expect(area.items).toEqual({ version: VERSION + 3, trust: { least: 'sure' }, click: 'ask', badge: false });
  });

  test('in a storage that is shut is as if nothing had been chosen', async () => {
    const shut = { ...areaWith(), get: () => Promise.reject(new Error('shut')) };
    expect(await loadSettings(shut)).toEqual(defaults);
  });
});

describe('a stored value that means nothing', () => {
  test.each([
    ['click', 'open'],
    ['sites', 'documents.example'],
    ['trust', 'certain'],
    ['damagesOff', { 0: 'utf8-as-latin' }],
    ['phrases', 'still {number} pages'],
    ['script', null],
    ['format', 'pdf'],
    ['flags', 'yes'],
    ['provenance', 1],
    ['flagWording', ''],
    ['flagTemplate', ''],
    ['flagTemplate', ' '],
    ['flagTemplate', 'a\u0000b'],
    ['flagTemplate', 'x'.repeat(81)],
    ['language', 'Klingon, please'],
    ['badge', 0],
  ])('falls back to its default: %s = %j', (name, value) => {
    expect(readSettings({ ...chosen, [name]: value })).toEqual({ ...chosen, [name]: defaults[name as keyof Settings] });
  });

  test.each([
    [
      'sites',
      ['https://documents.example/', 'com', 'co.uk', 'Documents.example', 7, 'www.a.example', 'a.example'],
      ['a.example'],
    ],
    ['damagesOff', ['utf8-as-latin', 'utf8-as-latin', '', null, 'x'.repeat(41)], ['utf8-as-latin']],
    [
      'phrases',
      [{ text: 'a' }, { text: 'rest of it', unit: 'yard' }, 'rest of it', { text: 'rest\nof it', unit: 'page' }],
      [{ text: 'rest of it', unit: 'character' }],
    ],
  ])('in a list is left out: %s = %j', (name, value, left) => {
    expect(readSettings({ ...chosen, [name]: value })).toEqual({ ...chosen, [name]: left });
  });

  test('never breaks anything, whatever JSON it is', () => {
    const items = fc.dictionary(
      fc.constantFrom(...Object.keys(defaults), 'version', 'other', '__proto__'),
      fc.jsonValue(),
    );
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), items), (stored) => {
        const settings = readSettings(stored);
        expect(Object.keys(settings)).toEqual(Object.keys(defaults));
        // What was understood once is understood again, and means the same.
        expect(readSettings(JSON.parse(JSON.stringify(settings)))).toEqual(settings);
      }),
      { numRuns: 500 },
    );
  });
});

describe('an older version’s items', () => {
  const steps = [
    (items: Readonly<Record<string, unknown>>) => ({ ...items, trust: items.threshold }),
    (items: Readonly<Record<string, unknown>>) => ({ ...items, trust: `${items.trust}!` }),
  ];

  test.each([
    [{ threshold: 'sure' }, 'sure!'],
    [{ version: 1, threshold: 'sure' }, 'sure!'],
    [{ version: 2, trust: 'sure' }, 'sure!'],
    [{ version: 3, trust: 'sure' }, 'sure'],
    [{ version: 9, trust: 'sure' }, 'sure'],
    [{ version: 'two', threshold: 'sure' }, 'sure!'],
    [{ version: -1, threshold: 'sure' }, 'sure!'],
  ])('%j take the steps that they have not taken', (items, trust) => {
    expect(migrate(items, steps).trust).toBe(trust);
  });
});

describe('a file', () => {
  test('gives back what was exported', () => {
    expect(importSettings(exportSettings(chosen))).toEqual(chosen);
  });

  test.each(['', 'null', '[]', '{}', '{"is":"lacuna"}', '{"trust":"sure"}', 'not JSON'])(
    '%j holds no settings',
    (file) => {
      expect(importSettings(file)).toBeUndefined();
    },
  );

  test('that somebody changed by hand gives what can be understood of it', () => {
    const file = exportSettings(chosen).replace('"sure"', '"certain"');
    expect(importSettings(file)).toEqual({ ...chosen, trust: defaults.trust });
  });
});

test('the reader’s language comes before the browser’s', () => {
  expect(languagesFor({ language: 'ja' }, ['de', 'en'])).toEqual(['ja', 'de', 'en']);
  expect(languagesFor({ language: '' }, ['de', 'en'])).toEqual(['de', 'en']);
});
