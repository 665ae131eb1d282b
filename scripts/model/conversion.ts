import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Converts Simplified Chinese text to a Traditional standard. */
export type Convert = (text: string) => string;

interface OpenCC {
  Converter(options: { from: string; to: string }): Convert;
}

/** opencc-js's converters: to OpenCC's own standard, and to Taiwan's characters (not its vocabulary). */
export async function converters(folder: string): Promise<{ plain: Convert; taiwan: Convert }> {
  const opencc: OpenCC = await import(pathToFileURL(join(folder, 'dist/esm/full.js')).href);
  return { plain: opencc.Converter({ from: 'cn', to: 't' }), taiwan: opencc.Converter({ from: 'cn', to: 'tw' }) };
}

/** Traditional characters and the Simplified ones that they fold to, of one UTF-16 unit each. */
export async function simplifications(folder: string): Promise<Map<number, number>> {
  const load = async (name: string): Promise<string> =>
    (await import(pathToFileURL(join(folder, `dist/esm-lib/dict/${name}.js`)).href)).default;
  const folds = new Map<number, number>();
  for (const entry of (await load('TSCharacters')).split('|')) {
    const [traditional = '', simplified = ''] = entry.split(' ');
    if (traditional.length === 1 && simplified.length === 1 && traditional !== simplified)
      folds.set(traditional.charCodeAt(0), simplified.charCodeAt(0));
  }
  for (const entry of (await load('TWVariants')).split('|')) {
    const [plain = '', taiwan = ''] = entry.split(' ');
    const simplified = folds.get(plain.charCodeAt(0));
    if (simplified && taiwan.length === 1 && taiwan.charCodeAt(0) !== simplified)
      folds.set(taiwan.charCodeAt(0), simplified);
  }
  // A fold onto a character that folds on itself would break up its row.
  for (const [from, to] of folds) if (folds.has(to)) folds.delete(from);
  return folds;
}
