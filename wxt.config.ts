import { defineConfig } from 'wxt';
import { localeFiles } from './scripts/locale-files';
import { plainContext, plainDefinition } from './scripts/plain-context';
import { plainMessages } from './scripts/plain-messages';
import { plainPreact } from './scripts/plain-preact';
import { plainReadability } from './scripts/plain-readability';
import { firstStyleHash, shell } from './scripts/shell';

/** Keys that both browsers assign: Chromium leaves others (Alt+Shift+R) without a word. */
function commandsFor(browser: string) {
  return {
    _execute_action: { suggested_key: { default: 'Alt+Shift+U' } },
    'turn-page': { suggested_key: { default: 'Alt+Shift+Y' }, description: '__MSG_turnPage__' },
    'copy-selection': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_copySelection__' },
    ...(browser === 'firefox'
      ? { _execute_sidebar_action: { description: '__MSG_openPanel__' } }
      : { 'open-panel': { description: '__MSG_openPanel__' } }),
  };
}

/** The manifest that both browsers get; `test/manifest.test.ts` freezes what it asks of the user. */
export default defineConfig({
  manifestVersion: 3,
  imports: false,
  vite: () => ({
    // Every browser that Lacuna runs in, see below, needs no polyfill, and nothing written for older ones.
    build: { modulePreload: { polyfill: false }, target: ['chrome123', 'firefox142'] },
    plugins: [plainContext(), plainDefinition(), plainMessages(), plainPreact(), plainReadability(), shell()],
  }),
  zip: { excludeSources: ['.artifacts/**'] },
  hooks: {
    // The store name and description come from the same wording as the rest.
    'build:publicAssets': (_wxt, files) => {
      files.push(...localeFiles());
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['activeTab', 'scripting', 'storage', 'contextMenus'],
    // Asked for one site at a time, when the reader wants it cleaned without a click.
    optional_host_permissions: ['*://*/*'],
    commands: commandsFor(browser),
    content_security_policy: {
      extension_pages: `default-src 'none'; script-src 'self'; style-src 'self' ${firstStyleHash()}; img-src 'self'; connect-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'`,
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'lacuna@lacuna.example',
          strict_min_version: '142.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
    ...(browser === 'chrome' && { minimum_chrome_version: '123' }),
  }),
});
