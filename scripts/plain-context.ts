import type { Plugin } from 'vite';

/**
 * Leaves WXT's frame out of the content script: Lacuna does not use it, it is a tenth of the script, and it tells every page by
 * an event that the extension is there, and under which id.
 */
export function plainContext(): Plugin {
  return {
    name: 'plain-context',
    transform: {
      filter: { id: /virtual:wxt-content-script-isolated-world-entrypoint/ },
      handler: (code) => {
        const [definition] = /^import definition from .*$/m.exec(code) ?? [];
        if (!definition) throw new Error('WXT begins content scripts in another way now.');
        return { code: `${definition}\nexport default definition.main();\n`, map: null };
      },
    },
  };
}
