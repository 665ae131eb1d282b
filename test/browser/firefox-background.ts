/** Stops the background of the extension (`id`) as Firefox does when it idles. */
export const stopBackground = 'await WebExtensionPolicy.getByID(id).extension.terminateBackground();';

/** Waits for as long as Firefox lets the background of the extension (`id`) idle, half a minute, and gives what became of it. */
export const idleBackground = `
  const { extension } = WebExtensionPolicy.getByID(id);
  for (let i = 0; i < 450 && extension.backgroundState !== 'stopped'; i++) await wait(100);
  return extension.backgroundState;`;

/** Has the extension (`id`, its button by `widget`) loaded anew, and waits until its button is there. */
export const reloadExtension = `
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  await (await AddonManager.getAddonByID(id)).reload();
  for (let i = 0; i < 200 && !document.getElementById(widget + '-BAP'); i++) await wait(25);`;

/** Errors that the extension (its addresses by `uuid`) printed or threw. */
export const complaints = `
  const own = 'moz-extension://' + uuid + '/';
  return Services.console.getMessageArray()
    .filter((m) => m instanceof Ci.nsIScriptError && !(m.flags & m.warningFlag))
    .filter((m) => m.sourceName?.startsWith(own) || m.errorMessage.includes(own))
    .map((m) => m.errorMessage + ' ' + m.sourceName + ':' + m.lineNumber);`;

/**
 * Bytes of all windows of the extension (its addresses by `uuid`) and of the scripts in them, once what is no longer needed is
 * gone: what about:memory lists under its addresses.
 */
export const backgroundMemory = `
  const manager = Cc['@mozilla.org/memory-reporter-manager;1'].getService(Ci.nsIMemoryReporterManager);
  for (let i = 0; i < 3; i++) {
    Services.obs.notifyObservers(null, 'child-gc-request');
    Services.obs.notifyObservers(null, 'child-cc-request');
    await wait(300);
  }
  let bytes = 0;
  const add = (_process, path, _kind, units, amount) => {
    if (path.startsWith('explicit/') && path.includes(uuid) && units === Ci.nsIMemoryReporter.UNITS_BYTES) bytes += amount;
  };
  await new Promise((resolve) => manager.getReports(add, null, resolve, null, false));
  return bytes;`;
