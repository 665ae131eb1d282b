import { beforeOf } from '../before';
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

/** The odd places of the passages of a list. */
interface Known {
  readonly language: Language;
  readonly odd: readonly OddPlaces[];
  /** Whether some depend on what other passages of the list are. */
  readonly isOfPage: boolean;
}

const known = new WeakMap<readonly string[], Known>();

/** The odd places of each passage of a page, worked out once however many readings ask. */
export function oddPlaces(passages: readonly string[], language: Language): readonly OddPlaces[] {
  return lastOf(oddPlacesSteps(passages, language));
}

/** UTF-16 units that are looked at between two steps. */
const STEP = 20_000;

/**
 * The same in steps, for who has to rest in between. `parts` are lists that the passages were put together of, from the first one
 * on: what is known of those need not be found out again.
 */
export function* oddPlacesSteps(
  passages: readonly string[],
  language: Language,
  parts: readonly (readonly string[])[] = [],
): Generator<undefined, readonly OddPlaces[]> {
  const found = known.get(passages);
  if (found?.language === language) return found.odd;
  const least = new LeastCosts(passages);
  const before = beforeOf(passages);
  const old = knownOf(before, language);
  const odd = parts.flatMap(
    (part): readonly (OddPlaces | undefined)[] => knownOf(part, language) ?? Array.from(part, () => undefined),
  );
  let sinceRest = 0;
  for (let passage = 0; passage < passages.length; passage++) {
    const text = passages[passage]!;
    if (text === before[passage]) odd[passage] ??= old?.[passage];
    if (odd[passage]) continue;
    odd[passage] = oddPlacesIn(text, language, least);
    sinceRest += text.length;
    if (sinceRest < STEP) continue;
    sinceRest = 0;
    yield;
  }
  const all = odd as readonly OddPlaces[]; // there is one for each passage now
  known.set(passages, { language, odd: all, isOfPage: least.wereAsked });
  return all;
}

function knownOf(part: readonly string[], language: Language): readonly OddPlaces[] | undefined {
  const found = known.get(part);
  return found?.language === language && !found.isOfPage ? found.odd : undefined;
}

/** What half-width katakana cost at least each where no Japanese is, in nats: the model has seen them beside nothing else. */
const OUT_OF_PLACE = SURPRISING + 1.5;
const HIRAGANA = /[\u3041-\u3096]{2}/;

/** What units cost at least on a page, in nats. */
class LeastCosts {
  #isJapanese: boolean | undefined;

  constructor(private readonly passages: readonly string[]) {}

  /** Whether any of them was asked for that depends on the page. */
  get wereAsked(): boolean {
    return this.#isJapanese !== undefined;
  }

  of(unit: number): number {
    if (unit < 0xff61 || unit > 0xff9f) return 0;
    this.#isJapanese ??= this.passages.some((text) => HIRAGANA.test(text));
    return this.#isJapanese ? 0 : OUT_OF_PLACE;
  }
}

function oddPlacesIn(text: string, language: Language, least: LeastCosts): OddPlaces {
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
    sum = i < text.length ? sum + Math.max(language.cost(previous, unit), least.of(unit)) - SURPRISING : 0;
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
