import type { Plugin } from 'vite';

/** What Readability has, and what stands for it: a copy of the nodes instead of their source. */
const replacements: readonly (readonly [string | RegExp, string])[] = [
  ['var pageCacheHtml = page.innerHTML;', 'var pageCacheHtml = page.cloneNode(true);'],
  ['page.innerHTML = pageCacheHtml;', 'page.replaceChildren(...pageCacheHtml.cloneNode(true).childNodes);'],
  // Patterns of what it leaves out, see below.
  [/\n {4}(jsonLdArticleTypes|srcsetUrl|b64DataUrl):\s+\/.*\/\w*,(?=\n)/g, ''],
  // What it notes for its makers; it writes whole articles out for that.
  [/\n {2}if \(this\._debug\) \{\n[\s\S]*?\n {2}\} else \{\n.*\n {2}\}(?=\n)/g, ''],
  [/\n +this\.log\([^;]*?\);(?=\n)/g, ''],
];

/** What it does for pages with pictures, scripts, styles and addresses, for what they say of themselves, and to classes that are asked to stay: a model of a page has none of that, and what does it does this instead. */
const idle: Readonly<Record<string, string>> = {
  _cleanClasses: '',
  _cleanStyles: '',
  _fixRelativeUris: '',
  _fixLazyImages: '',
  _getArticleMetadata: 'return { title: this._getArticleTitle() };',
  _getJSONLD: '',
  _isSingleImage: '',
  _isUrl: '',
  _removeScripts: '',
  _unescapeHtmlEntities: '',
  _unwrapNoscriptImages: '',
};

/**
 * Takes out of Readability what turns text into elements, so that no code path of the extension can and the stores' reviewers
 * find none, and what it would never come to, so that nobody waits for that to load.
 */
export function plainReadability(): Plugin {
  return {
    name: 'plain-readability',
    transform: {
      filter: { id: /@mozilla\/readability\/Readability(-readerable)?\.js/ },
      handler: (source, id) => {
        // It tells whether a page is worth reading: nobody asks.
        if (id.includes('-readerable')) return { code: 'module.exports = undefined;', map: null };
        const code = Object.entries(idle).reduce(
          (text, [name, instead]) =>
            replaced(
              text,
              new RegExp(`\\n {2}${name}\\(.*\\) \\{\\n[^]*?\\n {2}\\},\\n`, 'g'),
              `\n${name}() { ${instead} },\n`,
            ),
          source,
        );
        const plain = replacements.reduce((text, [from, to]) => replaced(text, from, to), code);
        return { code: shortened(plain), map: null };
      },
    },
  };
}

/** The same with short names for what only it calls: no minifier dares to. */
function shortened(code: string): string {
  const names = new Map<string, string>();
  return code.replace(/\b_[a-z]\w{3,}\b/gi, (name) => {
    if (!names.has(name)) names.set(name, `_${names.size.toString(36)}`);
    return names.get(name)!;
  });
}

function replaced(text: string, from: string | RegExp, to: string): string {
  const out = text.replaceAll(from, to);
  if (out === text) throw new Error(`Readability no longer says: ${from}`);
  return out;
}
