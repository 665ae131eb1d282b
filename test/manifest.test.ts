import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { sites } from '../src/rules/sites';

type Manifest = Record<string, unknown> & { content_scripts: { matches: string[] }[] };

const read = (build: string) => JSON.parse(readFileSync(`.output/${build}/manifest.json`, 'utf8')) as Manifest;
/** Besides a file of its own, the one style element that the popup has in itself. */
const styleOf = (build: string) => {
  const [, style = ''] = /<style>(.*?)<\/style>/s.exec(readFileSync(`.output/${build}/popup.html`, 'utf8')) ?? [];
  return `'sha256-${createHash('sha256').update(style).digest('base64')}'`;
};
const policyOf = (build: string) =>
  `default-src 'none'; script-src 'self'; style-src 'self' ${styleOf(build)}; img-src 'self'; connect-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'`;

/** The match patterns of the known sites: each host and what belongs to it, over http and https. */
const siteMatches = sites.flatMap(({ hosts }) => hosts.map((host) => `*://*.${host}/*`));

describe.each(['chrome-mv3', 'firefox-mv3'])('the manifest of %s', (build) => {
  const manifest = read(build);

  // Of these, no browser warns the reader: the tab in front after a click, one's own storage, menus and panel.
  test('asks for the tab in front and nothing else', () => {
    const panel = build === 'chrome-mv3' ? ['sidePanel'] : [];
    expect(manifest.permissions).toEqual(['activeTab', 'scripting', 'storage', 'contextMenus', ...panel]);
    expect(manifest).not.toHaveProperty('host_permissions');
    expect(manifest).not.toHaveProperty('optional_permissions');
  });

  test('may ask for a site when the reader wants it cleaned without a click, and for no other scheme', () => {
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
  });

  test('has an options page in a tab, and a panel that does not open by itself', () => {
    expect(manifest.options_ui).toEqual({ open_in_tab: true, page: 'options.html' });
    if (build === 'chrome-mv3') expect(manifest.side_panel).toEqual({ default_path: 'sidepanel.html' });
    else expect(manifest.sidebar_action).toMatchObject({ default_panel: 'sidepanel.html', open_at_install: false });
  });

  test('suggests at most four keys, none of which needs Control', () => {
    const commands = Object.values(manifest.commands as Record<string, { suggested_key?: { default: string } }>);
    const keys = commands.flatMap(({ suggested_key }) => suggested_key?.default ?? []);
    expect(keys).toEqual(['Alt+Shift+U', 'Alt+Shift+Y', 'Alt+Shift+K']);
  });

  test('lets the content script run by itself on the known document-sharing sites only', () => {
    expect(manifest.content_scripts).toHaveLength(1);
    expect([...manifest.content_scripts[0]!.matches].sort()).toEqual([...siteMatches].sort());
  });

  test('lets nothing be fetched, framed or run from elsewhere', () => {
    expect(manifest.content_security_policy).toEqual({ extension_pages: policyOf(build) });
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
  });

  test('is Manifest V3 with a popup behind the toolbar button, icons, and a name in the reader’s language', () => {
    expect(manifest.manifest_version).toBe(3);
    expect(manifest.action).toMatchObject({ default_popup: 'popup.html', default_title: '__MSG_actionTitle__' });
    expect(manifest.icons).toMatchObject({
      16: expect.any(String),
      48: expect.any(String),
      128: expect.any(String),
    });
    expect(manifest.name).toBe('__MSG_extensionName__');
    expect(manifest.default_locale).toBe('en');
  });
});

test('Chrome and Firefox are told the first version that works', () => {
  expect(read('chrome-mv3').minimum_chrome_version).toBe('123');
  expect(read('firefox-mv3').browser_specific_settings).toEqual({
    gecko: {
      id: 'lacuna@lacuna.example',
      strict_min_version: '142.0',
      data_collection_permissions: { required: ['none'] },
    },
  });
});
