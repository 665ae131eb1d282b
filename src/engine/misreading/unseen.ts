import type { Language } from '../language/language';
import type { Opened } from './opened';
import { readBytes } from './readers';
import { type Atom, costBetween } from './run';

/** Enclosed and squared signs, which a model hardly knows, and texts hardly have. */
const SQUARED = /[\u3200-\u33ff]/;

/**
 * By how many nats what an atom says is more plausible between its neighbours than what it would say with another byte in
 * place of one that shows as nothing.
 */
export function marginOf(
  { now, bytes, unseen = [] }: Atom,
  before: number,
  after: number,
  { reader, unseen: candidates = [] }: Opened,
  language: Language,
): number {
  const cost = costBetween(language, before, now, after);
  let margin = Number.POSITIVE_INFINITY;
  for (const at of unseen)
    for (const byte of candidates) {
      if (byte === bytes[at]) continue;
      const other = readBytes(bytes.with(at, byte), reader);
      if (other !== undefined && !SQUARED.test(other))
        margin = Math.min(margin, costBetween(language, before, other, after) - cost);
    }
  return margin;
}
