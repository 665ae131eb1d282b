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
  const found = known.get(passages);
  if (found?.language === language) return found.odd;
  const odd = passages.map((text) => oddPlacesIn(text, language));
  known.set(passages, { language, odd });
  return odd;
}

function oddPlacesIn(text: string, language: Language): OddPlaces {
  if (isSurelyPlain(language, text, ODD)) return NONE;
  let places: Run[] | undefined;
  let worst = 0;
  let previous = 10;
  let sum = 0;
  let most = 0;
  let start = 0;
  let end = 0;
  const close = (next: number) => {
    if (most > ODD) places = [...(places ?? []), { start, end }];
    worst = Math.max(worst, most);
    most = 0;
    start = next;
  };
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    sum += language.cost(previous, unit) - SURPRISING;
    previous = unit;
    if (sum <= 0) {
      sum = 0;
      if (most > ODD) close(i + 1);
      most = 0;
      start = i + 1;
    } else if (sum > most) {
      most = sum;
      end = i + 1;
    }
  }
  close(text.length);
  return places ? { places, worst } : NONE;
}
