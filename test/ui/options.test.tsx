// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ruleList } from '../../src/background/rule-list';
import { defaults, type Settings } from '../../src/settings';
import { Options } from '../../src/ui/options/options';
import type { OptionsCalls } from '../../src/ui/options/view';
import { wordingFor } from '../../src/wording';
import { loadOptionsWording } from '../../src/wording/options/load';

const say = await loadOptionsWording(['en']);
let stored: Settings;
const forget = async (host: string) => draw({ sites: stored.sites.filter((one) => one !== host) });
const done = async () => {};
const reset = vi.fn(done);
const calls: OptionsCalls = {
  save: async (changes) => draw(changes),
  allow: async () => true,
  forget,
  exportFile: done,
  importFile: async () => true,
  reset,
};

/** Draws the page as the storage has the settings now. */
async function draw(changes: Partial<Settings> = {}): Promise<void> {
  stored = { ...stored, ...changes };
  const view = { settings: stored, allowed: stored.sites, rules: ruleList(), shortcuts: [] };
  await act(() => render(<Options say={say} words={wordingFor(['en'])} view={view} calls={calls} />, document.body));
}

const button = (name: string) =>
  [...document.querySelectorAll('button')].find((it) => (it.getAttribute('aria-label') ?? it.textContent) === name)!;
const press = (name: string) =>
  act(async () => {
    button(name).focus();
    button(name).click();
  });
const focused = () => document.activeElement?.textContent || document.activeElement?.id;

beforeEach(() => {
  stored = { ...defaults, sites: ['one.example', 'two.example'] };
  return draw();
});
afterEach(() => {
  render(null, document.body);
  reset.mockClear();
});

test('who is asked whether to reset stays on the button they went to, whatever is stored meanwhile', async () => {
  await press('Reset everything');
  expect(focused()).toBe('Keep them');
  button('Yes, forget them').focus();
  await draw({ badge: false });
  expect(focused()).toBe('Yes, forget them');
});

test('who keeps the settings, by the button or by Escape, is where they were', async () => {
  await press('Reset everything');
  await press('Keep them');
  expect(focused()).toBe('Reset everything');
  await press('Reset everything');
  const key = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true });
  await act(async () => void document.activeElement!.dispatchEvent(key));
  expect(focused()).toBe('Reset everything');
  expect(reset).not.toHaveBeenCalled();
});

test('who removes a site goes on from the field for sites', async () => {
  await press('Remove one.example');
  await vi.waitFor(() => expect(focused()).toBe('new-site'));
  // Nobody is taken from where they are for what was removed elsewhere.
  button('Save as a file').focus();
  await draw({ sites: [] });
  expect(focused()).toBe('Save as a file');
});

test('what readers come for stands first, in the page and in its contents', () => {
  const titles = [...document.querySelectorAll('h2')].map((it) => it.textContent);
  expect(titles.slice(0, 3)).toEqual(['Cleaning', 'Reading, copying and saving', 'Sites cleaned without a click']);
  expect([...document.querySelectorAll('nav a')].map((it) => it.textContent)).toEqual(titles);
});
