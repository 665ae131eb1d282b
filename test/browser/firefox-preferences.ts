import type { LaunchOptions } from './driver';

/** The extension's id in Firefox, as the manifest has it. */
export const id = 'lacuna@lacuna.example';
/** Firefox gives each installation a random address; this one is chosen, so that it is known. */
export const uuid = '0f1e2d3c-4b5a-4978-8697-a5b4c3d2e1f0';

/** The first part of the ids that Firefox gives the extension's button. */
export const widget = id.replace(/[^a-z0-9_-]/g, '_');

/** The preferences that Firefox is started with. */
export function preferences(options: LaunchOptions): Record<string, unknown> {
  return {
    'extensions.webextensions.uuids': JSON.stringify({ [id]: uuid }),
    'network.dns.localDomains': (options.hosts ?? []).join(','),
    'dom.security.https_first': false,
    ...(options.grants && { 'extensions.webextOptionalPermissionPrompts': false }),
    'intl.locale.requested': options.language ?? 'en',
    'intl.accept_languages': options.language ?? 'en',
    ...(options.downloads && { 'browser.download.dir': options.downloads, 'browser.download.folderList': 2 }),
    // One process for all tabs, and none in reserve: starting one for each tab costs a third of a test's time.
    ...(!options.window && { 'dom.ipc.processPrelaunch.enabled': false, 'dom.ipc.processCount': 1 }),
    'browser.download.useDownloadDir': true,
    'browser.download.alwaysOpenPanel': false,
  };
}
