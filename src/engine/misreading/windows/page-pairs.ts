import type { Language } from '../../language/language';
import { isHan } from '../../mirror/repertoire';

/** Nats that two hanzi get for standing together elsewhere on the page: a document repeats its words. */
const FAMILIAR = 2;
/** No character is cheaper than this, in nats. */
const LEAST = 0.25;

/** A language in which hanzi that stand side by side in one of these texts are cheaper together, as many words of a page are. */
export function inWordsOf(texts: readonly string[], language: Language): Language {
  const pairs = new Set<number>();
  const hashes = new Uint8Array(0x10000);
  for (const text of texts) {
    let previous = 0; // no Han character
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      const current = isHan(unit) ? unit : 0;
      if (previous !== 0 && current !== 0) {
        pairs.add(previous * 0x10000 + current);
        hashes[hashOf(previous, current)] = 1;
      }
      previous = current;
    }
  }
  return {
    cost(previous, current) {
      const cost = language.cost(previous, current);
      if (hashes[hashOf(previous, current)] === 0 || !pairs.has(previous * 0x10000 + current)) return cost;
      return Math.max(LEAST, cost - FAMILIAR);
    },
  };
}

const hashOf = (previous: number, current: number): number => (previous * 31 + current) & 0xffff;
