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

/** Tells texts apart: their length and a hash (32-bit FNV-1a over UTF-16 units). */
function fingerprintOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return `${text.length} ${(hash >>> 0).toString(36)}`;
}
