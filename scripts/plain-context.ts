import type { Plugin } from 'vite';

/**
 * Leaves WXT's context out of the content script: Lacuna does not use it, it is a tenth of the script, and it tells every page
 * by an event that the extension is there, and under which id.
 */
export function plainContext(): Plugin {
  return {
    name: 'plain-context',
    transform: {
      filter: { id: /wxt\/dist\/utils\/content-script-context\.mjs/ },
      handler: () => ({ code: 'export class ContentScriptContext {}', map: null }),
    },
  };
}
