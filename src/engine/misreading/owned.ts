import { isWide } from '../charset/bytes';
import type { Context } from '../damage';
import { nameOf } from './opened';
import { type Decoding, decodingIn } from './page-decoding';
import { readings } from './readings';
import type { Run } from './run';

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
  const gains = passages.map((_, passage) => Math.max(0, ...pages.map((page) => gainOfTold(page[passage]!))));
  return new Set([...gains.keys()].filter((passage) => gains[passage]! >= KNOWN));
}

// 鎸Φ   E9 8E B8 CE A6 might be the rest of anything: as UTF-8 it says nothing but that bytes are gone
/** Nats that the runs gain which say some character. */
function gainOfTold(runs: readonly Run[]): number {
  return runs.reduce((sum, { gain, now }) => sum + (/[^\ufffd?]/.test(now) ? Math.max(0, gain) : 0), 0);
}
