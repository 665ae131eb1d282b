import { render } from 'preact';
import { browser } from '../extension/plain';
import { type BackgroundCalls, callsTo, type RuleList } from '../messages';
import {
  exportSettings,
  importSettings,
  languagesFor,
  loadSettings,
  resetSettings,
  type Settings,
  saveSettings,
} from '../settings';
import { patternOf } from '../settings/host';
import { Options } from '../ui/options/options';
import type { OptionsCalls, OptionsView, Shortcut } from '../ui/options/view';
import { loadWording } from '../wording/load';
import { loadOptionsWording } from '../wording/options/load';
import type { Say } from '../wording/say';
import { saveText } from './leaving';

const area = browser.storage.sync;
const background = callsTo<BackgroundCalls>((message) => browser.runtime.sendMessage(message));

/** Opens the options page in this document; it follows what is changed elsewhere. */
export async function openOptions(): Promise<void> {
  const rules = await background('rules');
  const draw = () => show(rules);
  browser.storage.onChanged.addListener(draw);
  browser.permissions.onAdded.addListener(draw);
  browser.permissions.onRemoved.addListener(draw);
  await draw();
}

let drawing = 0;

async function show(rules: RuleList): Promise<void> {
  const turn = ++drawing;
  const settings = await loadSettings(area);
  const languages = languagesFor(settings, navigator.languages);
  const [words, say, allowed] = await Promise.all([
    loadWording(languages),
    loadOptionsWording(languages),
    allowedOf(settings),
  ]);
  const view: OptionsView = { settings, allowed, rules, shortcuts: await shortcutsIn(words) };
  // A change on the heels of this one draws what is newer.
  if (turn !== drawing) return;
  document.title = say('title');
  document.documentElement.lang = say.language;
  render(<Options say={say} words={words} view={view} calls={calls} />, document.body);
}

async function allowedOf({ sites }: Settings): Promise<readonly string[]> {
  const isAllowed = (host: string) => browser.permissions.contains({ origins: [patternOf(host)] });
  const answers = await Promise.all(sites.map(isAllowed));
  return sites.filter((_, i) => answers[i]);
}

/** What the shortcuts do, by the names that the manifest has for them. */
const doings: Readonly<Record<string, 'actionTitle' | 'turnPage' | 'copySelection' | 'openPanel'>> = {
  _execute_action: 'actionTitle',
  'turn-page': 'turnPage',
  'copy-selection': 'copySelection',
  'open-panel': 'openPanel',
  _execute_sidebar_action: 'openPanel',
};

async function shortcutsIn(words: Say): Promise<Shortcut[]> {
  const all = (await browser.commands?.getAll()) ?? [];
  return all.flatMap(({ name = '', shortcut }) => {
    const doing = doings[name];
    return doing ? [{ name, does: words(doing), keys: shortcut ?? '' }] : [];
  });
}

/** What Firefox has since version 137, and Chrome has not. */
const { openShortcutSettings } = (browser.commands ?? {}) as { openShortcutSettings?: () => Promise<void> };

const calls: OptionsCalls = {
  save: (changes) => saveSettings(area, changes),
  async allow(host) {
    // Browsers ask only while the reader's click is fresh: this comes first.
    const isAllowed = await browser.permissions.request({ origins: [patternOf(host)] });
    if (isAllowed) await keepSites((sites) => [...sites.filter((other) => other !== host), host]);
    return isAllowed;
  },
  async forget(host) {
    await keepSites((sites) => sites.filter((other) => other !== host));
    await browser.permissions.remove({ origins: [patternOf(host)] });
  },
  async exportFile() {
    saveText(exportSettings(await loadSettings(area)), 'application/json', 'lacuna-settings.json');
  },
  async importFile(file) {
    const settings = importSettings(await file.text());
    if (settings) await saveSettings(area, settings);
    return settings !== undefined;
  },
  async reset() {
    const { sites } = await loadSettings(area);
    await resetSettings(area);
    if (sites.length > 0) await browser.permissions.remove({ origins: sites.map(patternOf) });
  },
  async changeShortcuts() {
    if (openShortcutSettings) await openShortcutSettings();
    else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
  },
};

async function keepSites(change: (sites: readonly string[]) => readonly string[]): Promise<void> {
  const { sites } = await loadSettings(area);
  await saveSettings(area, { sites: change(sites) });
}
