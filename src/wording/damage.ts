import { charsetsOf, type Encoder, explain } from '../engine/explain';
import type { Edit } from '../engine/patch';
import type { Say } from './say';

/** Bytes and characters that an explanation shows at most. */
const mostBytes = 12;
const mostCharacters = 12;

/** What a damage is called in the reader's language: `UTF-8 read as GBK`. */
export function damageName(say: Say, id: string): string {
  const charsets = charsetsOf(id);
  // Names of ICU choices cannot have hyphens.
  if (!charsets) return say('damageName', { id: id.replaceAll('-', '_'), writtenIn: '', readAs: '' });
  return say('damageName', { id: 'misread', ...charsets });
}

/** What all the damages are called that befell an edited place: `UTF-8 read as GBK + Inserted reading`. */
export function damageNames(say: Say, causes: Edit['causes']): string {
  return [...new Set(causes.map(({ damage }) => damageName(say, damage)))].join(' + ');
}

/**
 * How an edited place came to be garbled, in one sentence; empty where several damages or none of bytes befell it. `encoder`
 * is asked for bytes as `explain` asks it.
 */
export function explanationOf(say: Say, { was, now, causes }: Omit<Edit, 'start'>, encoder?: Encoder): string {
  const [damage, ...others] = new Set(causes.map((cause) => cause.damage));
  const found = damage !== undefined && others.length === 0 && explain({ was, now }, damage, encoder);
  if (!found) return '';
  const { bytes, readAs, writtenIn } = found;
  const hex = bytes.slice(0, mostBytes).map((byte) => byte.toString(16).toUpperCase().padStart(2, '0'));
  if (bytes.length > mostBytes) hex.push('…');
  return say('explained', { shows: start(was), bytes: hex.join(' '), readAs, writtenIn, shouldBe: start(now) });
}

function start(text: string): string {
  const letters = [...text];
  return letters.length > mostCharacters ? `${letters.slice(0, mostCharacters).join('')}…` : text;
}
