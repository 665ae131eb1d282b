import { hintData } from './hint-data';
import { hintsOf } from './hints';

let known: ReadonlyMap<string, readonly string[] | undefined> | undefined;

/** The same as `hintsOf`, from what was worked out before the start where the expression is among that. */
export function quickHintsOf(expression: Pick<RegExp, 'source'>): readonly string[] | undefined {
  known ??= new Map(hintData.map(readEntry));
  const key = fingerprintOf(expression.source);
  return known.has(key) ? known.get(key) : hintsOf(expression);
}

/** An entry of the list in `hint-data.ts`: which expression, then its hints, if any. */
export function entryOf(expression: Pick<RegExp, 'source'>): string {
  return [fingerprintOf(expression.source), ...(hintsOf(expression) ?? [])].join('\n');
}

function readEntry(entry: string): readonly [string, readonly string[] | undefined] {
  const [key = '', ...hints] = entry.split('\n');
  return [key, hints.length > 0 ? hints : undefined];
}

/** Tells texts apart: their length and a hash (FNV-1a in 32 bits, over two UTF-16 units at a time). */
function fingerprintOf(text: string): string {
  let hash = 0x811c9dc5;
  let at = text.length & 1;
  if (at === 1) hash = Math.imul(hash ^ text.charCodeAt(0), 0x01000193);
  for (; at < text.length; at += 2) {
    hash = Math.imul(hash ^ (text.charCodeAt(at) | (text.charCodeAt(at + 1) << 16)), 0x01000193);
    hash ^= hash >>> 15; // what the upper half says reaches the lower bits, too
  }
  return `${text.length} ${(hash >>> 0).toString(36)}`;
}
