import { lastOf } from '../steps';
import type { Run } from './gate';
import { isSurelyPlain, type Language, SURPRISING } from './language';

/** A place is odd when its characters cost this much more than that together, in nats. */
const ODD = 4;
/** Where a passage's oddest place costs this much more, it reads badly. */
export const SUSPICIOUS = 10;

/** What of a passage reads oddly. */
export interface OddPlaces {
  /** In order and apart; a page has few, and garbled text is one. */
  readonly places: readonly Run[];
  /** How much more than usual the oddest one costs, in nats; 0 where there is none. */
  readonly worst: number;
}

const NONE: OddPlaces = { places: [], worst: 0 };

const known = new WeakMap<readonly string[], { readonly language: Language; readonly odd: readonly OddPlaces[] }>();

/** The odd places of each passage of a page, worked out once however many readings ask. */
export function oddPlaces(passages: readonly string[], language: Language): readonly OddPlaces[] {
  return lastOf(oddPlacesSteps(passages, language));
}

/** UTF-16 units that are looked at between two steps. */
const STEP = 20_000;

/** The same in steps, for who has to rest in between. */
export function* oddPlacesSteps(
  passages: readonly string[],
  language: Language,
): Generator<undefined, readonly OddPlaces[]> {
  const found = known.get(passages);
  if (found?.language === language) return found.odd;
  const least = leastCosts(passages);
  const odd: OddPlaces[] = [];
  let sinceRest = 0;
  for (const text of passages) {
    odd.push(oddPlacesIn(text, language, least));
    sinceRest += text.length;
    if (sinceRest < STEP) continue;
    sinceRest = 0;
    yield;
  }
  known.set(passages, { language, odd });
  return odd;
}

/** What half-width katakana cost at least each where no Japanese is, in nats: the model has seen them beside nothing else. */
const OUT_OF_PLACE = SURPRISING + 1.5;
const HIRAGANA = /[\u3041-\u3096]{2}/;

/** What a unit costs at least on a page, in nats. */
type LeastCost = (unit: number) => number;

function leastCosts(passages: readonly string[]): LeastCost {
  let isJapanese: boolean | undefined;
  return (unit) => {
    if (unit < 0xff61 || unit > 0xff9f) return 0;
    isJapanese ??= passages.some((text) => HIRAGANA.test(text));
    return isJapanese ? 0 : OUT_OF_PLACE;
  };
}

function oddPlacesIn(text: string, language: Language, least: LeastCost): OddPlaces {
  if (isSurelyPlain(language, text, ODD)) return NONE;
  const places: Run[] = [];
  let worst = 0;
  let previous = 10;
  let sum = 0;
  let most = 0;
  let start = 0;
  let end = 0;
  for (let i = 0; i <= text.length; i++) {
    const unit = i < text.length ? text.charCodeAt(i) : 10;
    sum = i < text.length ? sum + Math.max(language.cost(previous, unit), least(unit)) - SURPRISING : 0;
    previous = unit;
    if (sum > most) {
      most = sum;
      end = i + 1;
    }
    if (sum > 0) continue;
    if (most > ODD) places.push({ start, end });
    worst = Math.max(worst, most);
    sum = 0;
    most = 0;
    start = i + 1;
  }
  return worst > ODD ? { places, worst } : NONE;
}
