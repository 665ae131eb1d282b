import { isWide } from '../charset/bytes';
import type { Context } from '../damage';
import { nameOf } from './opened';
import { type Decoding, decodingIn } from './page-decoding';
import { readings } from './readings';

/** Nats that the runs of a passage gain before it is known how it was misread. */
const KNOWN = 16;

/** UTF-8 shown two bytes a character: what is lost of it shows as `?`, and what is left as rare hanzi. */
const ofUtf8 = readings.filter(({ written, shownAs }) => written === 'utf-8' && isWide(shownAs)).map(nameOf);

/** The passages of a page, by what was found in all of them. */
const known = new WeakMap<Decoding, ReadonlySet<number>>();

/** Whether the page shows the passage as UTF-8 misread two bytes a character: what is odd in it has that cause, and no other. */
export function isOfUtf8({ shown, index, language, hasTime }: Omit<Context, 'passages' | 'page'>): boolean {
  const decoding = decodingIn(language)(shown, hasTime);
  const owned = known.get(decoding) ?? ownedIn(decoding, shown);
  known.set(decoding, owned);
  return owned.has(index);
}

function ownedIn(decoding: Decoding, passages: readonly string[]): ReadonlySet<number> {
  const pages = ofUtf8.flatMap((name) => [decoding.get(name) ?? []].filter((page) => page.length > 0));
  const gains = passages.map((_, passage) =>
    Math.max(0, ...pages.map((page) => page[passage]!.reduce((sum, { gain }) => sum + Math.max(0, gain), 0))),
  );
  return new Set([...gains.keys()].filter((passage) => gains[passage]! >= KNOWN));
}
