import type { Plugin } from 'vite';

/** What Readability has, and what stands for it: a copy of the nodes instead of their source. */
const replacements: readonly (readonly [string, string])[] = [
  ['var pageCacheHtml = page.innerHTML;', 'var pageCacheHtml = page.cloneNode(true);'],
  ['page.innerHTML = pageCacheHtml;', 'page.replaceChildren(...pageCacheHtml.cloneNode(true).childNodes);'],
];

/** What it does for pages with pictures, scripts and addresses, and to classes that are asked to stay: a model of a page has none of that. */
const idle = ['_cleanClasses', '_fixRelativeUris', '_fixLazyImages', '_getJSONLD', '_unwrapNoscriptImages'];

/**
 * Takes out of Readability what turns text into elements, so that no code path of the extension can and the stores' reviewers
 * find none, and what it would never come to, so that nobody waits for that to load.
 */
export function plainReadability(): Plugin {
  return {
    name: 'plain-readability',
    transform: {
      filter: { id: /@mozilla\/readability\/Readability\.js/ },
      handler: (source) => {
        const code = idle.reduce(
          (text, name) =>
            replaced(text, new RegExp(`\\n {2}${name}\\(.*\\) \\{\\n[^]*?\\n {2}\\},\\n`, 'g'), `\n${name}() {},\n`),
          source,
        );
        return { code: replacements.reduce((text, [from, to]) => replaced(text, from, to), code), map: null };
      },
    },
  };
}

function replaced(text: string, from: string | RegExp, to: string): string {
  const out = text.replaceAll(from, to);
  if (out === text) throw new Error(`Readability no longer says: ${from}`);
  return out;
}
