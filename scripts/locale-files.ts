import { en } from '../src/wording/en';

/** The `_locales/…/messages.json` files that the manifest's `__MSG_…__` names are looked up in. */
export function localeFiles(): { relativeDest: string; contents: string }[] {
  const messages = Object.fromEntries(Object.entries(en).map(([key, message]) => [key, { message }]));
  return [{ relativeDest: '_locales/en/messages.json', contents: JSON.stringify(messages) }];
}
