import { isWide } from '../../charset/bytes';
import type { Context } from '../../damage';
import { nameOf } from '../kinds/opened';
import { readings } from '../kinds/readings';
import type { Run } from '../kinds/run';
import { type Decoding, decodingIn } from './page-decoding';

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

/** Of a run that is UTF-8, more than one in so many characters is there to read. */
const READABLE = 3;

// 鎸Φ     E9 8E B8 CE A6 might be the rest of anything: as UTF-8 it says nothing but that bytes are gone
// 膩砜矗鄶   ā���, by chance
/** Nats that the runs gain which say more than now and then a character. */
function gainOfTold(runs: readonly Run[]): number {
  return runs.reduce((sum, { gain, now }) => sum + (isTold(now) ? Math.max(0, gain) : 0), 0);
}

function isTold(now: string): boolean {
  return now.replace(/[\ufffd?]/g, '').length * READABLE > now.length;
}
