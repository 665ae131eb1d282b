import type { Convert } from '../document/conversion';
import type { Script } from '../settings';

/**
 * A way to bring text into a script. The tables are loaded only now: they are larger than the rest of the popup. `sample`
 * shows whether the text is in Simplified or in Traditional characters, so that characters which both have (后, 里) are not
 * taken for the wrong ones.
 */
export async function converter(script: Script, sample: string): Promise<Convert> {
  if (script === 'as-is') return (text) => text;
  if (script === 'simplified') return (await import('opencc-js/t2cn')).Converter({ from: 't', to: 'cn' });
  if (await isSimplified(sample)) {
    const to = { traditional: 't', taiwan: 'tw', 'hong-kong': 'hk' }[script];
    return (await import('opencc-js/cn2t')).Converter({ from: 'cn', to });
  }
  return script === 'traditional' ? (text) => text : variantsOf(script);
}

/** Traditional characters as Taiwan or Hong Kong writes them. */
async function variantsOf(script: 'taiwan' | 'hong-kong'): Promise<Convert> {
  const [{ ConverterFactory }, { default: groups }] = await Promise.all([
    import('opencc-js/core'),
    script === 'taiwan' ? import('opencc-js/to/tw') : import('opencc-js/to/hk'),
  ]);
  return ConverterFactory(groups);
}

/** Whether more characters of a text are Simplified only than Traditional only. */
async function isSimplified(text: string): Promise<boolean> {
  const [{ default: simplified }, { default: traditional }] = await Promise.all([
    import('opencc-js/dict/STCharacters'),
    import('opencc-js/dict/TSCharacters'),
  ]);
  return countOf(text, simplified) >= countOf(text, traditional);
}

/** How many characters of a text a table of pairs (`后 后 後|里 里 裡`) has that never stay what they are. */
function countOf(text: string, table: string): number {
  const pairs = table.split('|').map((pair) => pair.split(' '));
  const changing = new Set(pairs.flatMap(([from = '', ...to]) => (to.includes(from) ? [] : [from])));
  return Array.from(text).filter((character) => changing.has(character)).length;
}
