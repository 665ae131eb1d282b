import type { Plugin } from 'vite';

/**
 * Leaves WXT's frame out of the content script: Lacuna does not use it, it is a tenth of the script, and it tells every page by
 * an event that the extension is there, and under which id. Out of other scripts, too: there it is a log, and most of the first
 * script of the popup.
 */
export function plainContext(): Plugin {
  return {
    name: 'plain-context',
    transform: {
      filter: {
        id: /virtual:wxt-(content-script-isolated-world|unlisted-script)-entrypoint|utils\/define-unlisted-script\./,
      },
      handler: (code, id) => {
        if (id.includes('define-unlisted-script'))
          return { code: 'export const defineUnlistedScript = (main) => ({ main });', map: null };
        const [definition] = /^import definition from .*$/m.exec(code) ?? [];
        if (!definition) throw new Error('WXT begins scripts in another way now.');
        return { code: `${definition}\nexport default definition.main();\n`, map: null };
      },
    },
  };
}

/** Leaves out of the built content script where and when it runs: that is for the manifest, and computed anew in every page otherwise. */
export function plainDefinition(): Plugin {
  return {
    name: 'plain-definition',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: { id: /^[^?]*\/entrypoints\/content\.ts$/ },
      handler: (code) => {
        const [, main] = /export default defineContentScript\(\{.*?^ {2}main: (.*?),$/ms.exec(code) ?? [];
        if (!main) throw new Error('The content script is defined in another way now.');
        const [before] = code.split('export default');
        return { code: `${before}export default { main: ${main} };\n`, map: null };
      },
    },
  };
}
