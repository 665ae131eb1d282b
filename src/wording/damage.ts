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
  const damage = onlyDamageOf(causes);
  const found = damage !== undefined && explain({ was, now }, damage, encoder);
  if (!found) return '';
  const { readAs, writtenIn } = found;
  const bytes = hexadecimal(found.bytes, mostBytes);
  return say('explained', {
    shows: beginningOf(was, mostCharacters),
    bytes,
    readAs,
    writtenIn,
    shouldBe: beginningOf(now, mostCharacters),
  });
}

/** Bytes in hexadecimal, the first of them where there are more than `most`. */
export function hexadecimal(bytes: readonly number[], most: number): string {
  const hex = bytes.slice(0, most).map((byte) => byte.toString(16).toUpperCase().padStart(2, '0'));
  return bytes.length > most ? `${hex.join(' ')} …` : hex.join(' ');
}

/** A text, or so many characters from its beginning. */
export function beginningOf(text: string, most: number): string {
  const letters = [...text];
  return letters.length > most ? `${letters.slice(0, most).join('')}…` : text;
}

/** The only damage that befell an edited place; undefined where there were several. */
export function onlyDamageOf(causes: Edit['causes']): string | undefined {
  const [damage, ...others] = new Set(causes.map((cause) => cause.damage));
  return others.length === 0 ? damage : undefined;
}
