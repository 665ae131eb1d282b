import type { Language } from '../language/language';
import type { Opened } from './opened';
import { finished } from './readers';
import type { Atom } from './run';

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
  const cost = costOf(now, before, after, language);
  let margin = Number.POSITIVE_INFINITY;
  for (const at of unseen)
    for (const byte of candidates) {
      if (byte === bytes[at]) continue;
      const other = readWhole(bytes.with(at, byte), reader);
      if (other !== undefined && !SQUARED.test(other))
        margin = Math.min(margin, costOf(other, before, after, language) - cost);
    }
  return margin;
}

/** The cost of a text between two units, in nats. */
export function costOf(text: string, before: number, after: number, language: Language): number {
  let cost = 0;
  let last = before;
  for (let i = 0; i < text.length; i++) {
    cost += language.cost(last, text.charCodeAt(i));
    last = text.charCodeAt(i);
  }
  return cost + language.cost(last, after);
}

function readWhole(bytes: readonly number[], reader: Opened['reader']): string | undefined {
  let text = '';
  let pending = 0;
  for (const byte of bytes) {
    pending = reader.step(pending, byte);
    if (pending === -1) return undefined;
    if (pending > 0) continue;
    text += String.fromCodePoint(finished(pending));
    pending = 0;
  }
  return pending === 0 ? text : undefined;
}
