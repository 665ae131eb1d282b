import type { Unit } from './engine/gaps/gap';
import { isOwnPhrase, type OwnPhrase } from './engine/gaps/own-phrase';
import type { Trust } from './engine/patch';
import { isHost } from './settings/host';
import { isRecord, type Kind, listOf, oneOf, own, textOf, truth } from './settings/kind';

/** All that Lacuna remembers for the reader. Each setting is an item of its own in the browser's synchronised storage. */
export interface Settings {
  /** What a click on the toolbar button does: clean the page at once, or show what was found and ask. */
  readonly click: 'clean' | 'ask';
  /** Host names of the sites that are cleaned without a click, their subdomains included, as far as the browser lets us in. */
  readonly sites: readonly string[];
  /** How far a repair must be trusted to be made unasked. */
  readonly trust: Trust;
  /** Ids of damages that are not looked for. */
  readonly damagesOff: readonly string[];
  /** Ids of markers that are not looked for. */
  readonly markersOff: readonly string[];
  /** The reader's own phrases, looked for besides the markers. */
  readonly phrases: readonly OwnPhrase[];
  /** The characters that Chinese text is shown and copied in. */
  readonly script: Script;
  /** What Copy and Save give unless another format is asked for. */
  readonly format: Format;
  /** Whether flags stand in what is copied and saved. */
  readonly flags: boolean;
  /** Whether a note says where the text is from, what was repaired and what is missing. */
  readonly provenance: boolean;
  /** What a flag says: how much is missing and why, how much only, or the reader's own `flagTemplate`. */
  readonly flagWording: 'full' | 'short' | 'own';
  /** The reader's own flag: `{what}` stands for how much is missing, `{why}` for the reason. */
  readonly flagTemplate: string;
  /** BCP 47 tag of the language that Lacuna speaks; empty for the browser's. */
  readonly language: string;
  /** Whether the toolbar button shows how many places were found. */
  readonly badge: boolean;
}

/** As the page has them, or converted after the repair: to Simplified, to Traditional, or to what Taiwan or Hong Kong writes. */
export type Script = 'as-is' | 'simplified' | 'traditional' | 'taiwan' | 'hong-kong';

/** A form in which a text leaves Lacuna. */
export type Format = 'text' | 'markdown' | 'html' | 'json';

/** How the settings are stored today; what was stored in another way is brought into this form when it is read. */
export const VERSION = 1;

/** A line of text that says something. */
const TEMPLATE = /^(?=.*\S)[^\p{Cc}\p{Cs}\p{Zl}\p{Zp}]{1,80}$/u;

/** Phrases that the reader can have: all of them are one item of the storage, and an item has 8 KB. */
export const mostPhrases = 40;

const kinds: { readonly [Name in keyof Settings]: Kind<Settings[Name]> } = {
  click: oneOf('clean', 'ask'),
  sites: listOf(200, hostOf),
  trust: oneOf('likely', 'sure', 'guess'),
  damagesOff: listOf(200, idOf),
  markersOff: listOf(200, idOf),
  phrases: listOf(mostPhrases, phraseOf),
  script: oneOf('as-is', 'simplified', 'traditional', 'taiwan', 'hong-kong'),
  format: oneOf('text', 'markdown', 'html', 'json'),
  flags: truth(true),
  provenance: truth(false),
  flagWording: oneOf('full', 'short', 'own'),
  flagTemplate: textOf('［{what}］', TEMPLATE),
  language: textOf('', /^$|^[a-z]{2,3}(-[A-Za-z]{2,4})?$/),
  badge: truth(true),
};

const names = Object.keys(kinds) as (keyof Settings)[];

/** Brings stored items from one version's form into the next one's. */
type Migration = (items: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;

/** The first leads from version 1 to version 2, and so on. */
const migrations: readonly Migration[] = [];

/** The items in today's form. Those of a later version are taken for what they seem to be: what is strange falls back. */
export function migrate(
  items: Readonly<Record<string, unknown>>,
  steps: readonly Migration[] = migrations,
): Readonly<Record<string, unknown>> {
  return steps.slice(versionOf(items) - 1).reduce((all, step) => step(all), items);
}

function versionOf(items: Readonly<Record<string, unknown>>): number {
  const version = own(items, 'version');
  return Number.isSafeInteger(version) && (version as number) > 0 ? (version as number) : 1;
}

/** The settings that stored items mean; whatever means nothing is as if it had never been stored. Never throws. */
export function readSettings(stored: unknown): Settings {
  const items = migrate(isRecord(stored) ? stored : {});
  const read = names.map((name) => [name, kinds[name].read(own(items, name)) ?? kinds[name].fallback]);
  return Object.fromEntries(read) as unknown as Settings;
}

/** The settings as they are before the reader changes any. */
export const defaults: Settings = readSettings({});

/** The part of the browser's storage that settings lie in: `storage.sync`, or whatever a test takes for it. */
export interface Area {
  get(keys: null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
}

/** The reader's settings; the defaults where the storage cannot be read. */
export async function loadSettings(area: Area): Promise<Settings> {
  return readSettings(await area.get(null).catch(() => ({})));
}

/**
 * Stores what changed, and nothing else: what another device changed meanwhile stays, and so does what a later version of
 * Lacuna stored in its own way. Rejects where the storage is full or shut.
 */
export async function saveSettings(area: Area, changes: Partial<Settings>): Promise<void> {
  const stored = await area.get(null);
  const version = versionOf(stored);
  const renewed = version < VERSION ? readSettings(stored) : {};
  await area.set({ ...renewed, ...changes, version: Math.max(version, VERSION) });
}

/** Forgets everything the reader chose. */
export async function resetSettings(area: Area): Promise<void> {
  await area.remove([...names, 'version']);
}

const MARK = 'lacuna settings';

/** The settings as a file that `importSettings` reads. */
export function exportSettings(settings: Settings): string {
  return `${JSON.stringify({ is: MARK, version: VERSION, ...settings }, null, 2)}\n`;
}

/** The settings in a file; undefined where it holds none. What in it means nothing falls back to its default. */
export function importSettings(file: string): Settings | undefined {
  try {
    const items: unknown = JSON.parse(file);
    return isRecord(items) && own(items, 'is') === MARK ? readSettings(items) : undefined;
  } catch {
    return undefined;
  }
}

/** The languages to speak, the dearest first: the reader's choice before the browser's. */
export function languagesFor({ language }: Pick<Settings, 'language'>, browsers: readonly string[]): readonly string[] {
  return language === '' ? browsers : [language, ...browsers];
}

/** Whether a text can stand for a flag. */
export function isFlagTemplate(text: string): boolean {
  return TEMPLATE.test(text);
}

/** Rules come and go with versions: an id that no rule has does no harm. */
function idOf(stored: unknown): string | undefined {
  return typeof stored === 'string' && /^[a-z0-9-]{1,40}$/.test(stored) ? stored : undefined;
}

function hostOf(stored: unknown): string | undefined {
  return typeof stored === 'string' && isHost(stored) ? stored : undefined;
}

const units: readonly unknown[] = ['character', 'page', 'word', 'percent'] satisfies Unit[];

function phraseOf(stored: unknown): OwnPhrase | undefined {
  if (!isRecord(stored)) return undefined;
  const [text, unit] = [own(stored, 'text'), own(stored, 'unit')];
  if (typeof text !== 'string' || !isOwnPhrase(text)) return undefined;
  return { text, unit: units.includes(unit) ? (unit as Unit) : 'character' };
}
