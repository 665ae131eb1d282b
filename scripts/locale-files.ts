import { languages } from '../src/wording';
import type { Key } from '../src/wording/en';

/** The messages that the manifest asks the browser for. */
const MANIFEST_KEYS = [
  'extensionName',
  'extensionDescription',
  'actionTitle',
  'copySelection',
  'turnPage',
  'openPanel',
] as const satisfies readonly Key[];

/** The `_locales/…/messages.json` files that the manifest's `__MSG_…__` names are looked up in, one a language. */
export function localeFiles(): { relativeDest: string; contents: string }[] {
  return Object.entries(languages).map(([tag, messages]) => ({
    relativeDest: `_locales/${tag.replace('-', '_')}/messages.json`,
    contents: JSON.stringify(Object.fromEntries(MANIFEST_KEYS.map((key) => [key, { message: messages[key] }]))),
  }));
}
