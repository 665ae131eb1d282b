import { following } from '../before';
import { type Fault, faultOf } from '../fault';
import { lastOf } from '../steps';
import { someHas } from '../traits';
import { narrow } from './narrowing';
import { closingWords } from './notice';
import { amountOf, mergedNumbers } from './notice-numbers';
import { notices } from './notices';
import type { Phrase } from './phrase';
import type { SentenceRule } from './sentence-rule';
import { type Sighting, sightingsOf } from './sighting';
import { suspicionsIn } from './silent-loss';
import { type PlainText, withoutReadings } from './without-readings';

/** What a text is measured in. */
export type Unit = 'character' | 'page' | 'word' | 'percent';

/** `the-rest`: all that follows. `a-part`: something in the middle. `everything`: nothing of the document is shown. */
export type Missing = 'the-rest' | 'a-part' | 'everything';

/** Why text is withheld, as far as the page says so; `garbled`: it is there, and nobody can read it any more. */
export type Reason = 'members' | 'login' | 'payment' | 'app' | 'preview' | 'masked' | 'garbled' | 'unsaid';

/** How much is missing: `value` units, of `of` in all where that is known. */
export interface Amount {
  readonly value: number;
  readonly of?: number;
  readonly unit: Unit;
}

/** A place where text is missing. */
export interface Gap {
  /** Index of the passage the notice stands in. */
  readonly passage: number;
  /** UTF-16 offset of the notice in that passage's *mended* text. */
  readonly at: number;
  /** The page's own words, mended: `mended.startsWith(notice, at)`. */
  readonly notice: string;
  readonly missing: Missing;
  readonly reason: Reason;
  readonly amount?: Amount;
  /** Whether the page states the amount, or it follows from other numbers of the page. */
  readonly basis?: 'stated' | 'derived';
  /** What closes the notice's bracket at the beginning of the next passage: `(未完,…` / `收藏《…》)`. */
  readonly afterword?: string;
  /** Numbers the notice states of the whole document, for the ledger. */
  readonly stated?: {
    readonly total?: number;
    readonly shown?: number;
    readonly omitted?: number;
    readonly unit: Unit;
  };
  /** Nothing says that text is missing: it only seems so. `notice` is empty then, and no number is given. */
  readonly isSuspected?: true;
  /** Id of the marker that found it, or what a suspicion goes by. */
  readonly rule: string;
}

/** A phrase that tells of a gap, by language. Named groups `total`, `shown`, `omitted` capture numbers. */
export interface Marker {
  readonly id: string;
  readonly missing: Missing;
  readonly reason: Reason;
  readonly unit?: Unit;
  /**
   * Where the phrase counts, outside quotation marks always. `anywhere` (if left out): wherever it stands. `apart`: as a
   * sentence of its own. `after-text`: as a sentence of its own at the end of running text, and not again and again as in lists.
   */
  readonly place?: 'anywhere' | 'apart' | 'after-text';
  /** Keys are BCP 47 tags: zh, en, ja … Several numbers of one name are told apart by a digit: `total2`. */
  readonly phrases: Readonly<Record<string, Phrase>>;
  /** Judges of short sentences that end a passage, for what is worded in too many ways; not where it is said again and again. */
  readonly sentences?: Readonly<Record<string, SentenceRule>>;
  /** Words that it finds, as a page has them: its name for readers, for as long as the options have no wording of its own for it. */
  readonly sample?: string;
}

/** A case for a marker: a page text (lines are passages) and the gaps it must give, none where the list is empty. */
export interface MarkerExample {
  readonly page: string;
  readonly gaps: readonly { readonly notice: string; readonly amount?: Amount }[];
}

/**
 * The gaps that the markers find in *mended* passages, and the places where text only seems to be missing; in reading order, one a notice: words that overlap or follow each
 * other are one, told by the marker that states most. A marker that throws is a fault, the others go on. `narrowing` says
 * where each phrase is worth a look: it saves time and changes nothing.
 */
export function findGaps(passages: readonly string[], markers: readonly Marker[], narrowing = narrow): GapsFound {
  return lastOf(gapSteps(passages, markers, narrowing));
}

interface GapsFound {
  readonly gaps: readonly Gap[];
  readonly faults: readonly Fault[];
}

/** The same in steps, for who has to rest in between. */
export function* gapSteps(
  passages: readonly string[],
  markers: readonly Marker[],
  narrowing = narrow,
): Generator<undefined, GapsFound> {
  const plain = someHas(passages, 'reading') ? passages.map(withoutReadings) : undefined;
  yield;
  const texts = plain
    ? following(
        plain.map(({ text }) => text),
        passages,
      )
    : passages;
  const found = yield* gapsIn(texts, markers, narrowing);
  return plain ? { ...found, gaps: found.gaps.map((gap) => asShown(gap, passages, plain)) } : found;
}

/** A gap found in plain texts, in the words and at the place of the passage itself. */
function asShown(gap: Gap, passages: readonly string[], plain: readonly PlainText[]): Gap {
  const { back } = plain[gap.passage]!;
  const at = back(gap.at);
  return { ...gap, at, notice: passages[gap.passage]!.slice(at, gap.notice ? back(gap.at + gap.notice.length) : at) };
}

function* gapsIn(
  passages: readonly string[],
  markers: readonly Marker[],
  narrowing: typeof narrow,
): Generator<undefined, GapsFound> {
  const faults: Fault[] = [];
  const sightings: Sighting[] = [];
  const placesOf = yield* narrowing(passages, markers);
  for (const marker of markers) {
    yield;
    try {
      // There may be more of them than a call can take as arguments.
      for (const sighting of sightingsOf(marker, passages, placesOf)) sightings.push(sighting);
    } catch (error) {
      faults.push(faultOf(marker.id, error));
    }
  }
  const rank = new Map(markers.map((marker, i) => [marker, i]));
  sightings.sort(
    (a, b) => a.passage - b.passage || a.span.start - b.span.start || rank.get(a.marker)! - rank.get(b.marker)!,
  );
  const groups = notices(sightings, passages).filter((group) => group.some(({ isFirm }) => isFirm));
  const told = groups.map((group) => gapOf(group, passages));
  return { gaps: withSuspicions(told, suspicionsIn(passages, told)), faults };
}

/** All in reading order; a suspicion within a notice is none. */
function withSuspicions(told: readonly Gap[], suspected: readonly Gap[]): readonly Gap[] {
  const isWithin = (place: Gap, { passage, at, notice }: Gap) =>
    place.passage === passage && place.at >= at && place.at <= at + notice.length;
  const others = suspected.filter((place) => !told.some((gap) => isWithin(place, gap)));
  return [...told, ...others].sort((a, b) => a.passage - b.passage || a.at - b.at);
}

function gapOf(group: readonly Sighting[], passages: readonly string[]): Gap {
  const said = group
    .filter(({ isFirm }) => isFirm)
    .reduce((best, other) => (weightOf(other) > weightOf(best) ? other : best));
  const at = Math.min(...group.map(({ span }) => span.start));
  const end = Math.max(...group.map(({ span }) => span.end));
  const { marker, passage } = said;
  const reason = [said, ...group].map((sighting) => sighting.reason).find((given) => given !== 'unsaid') ?? 'unsaid';
  const stated = said.stated && mergedNumbers(said.stated, group);
  const sized = stated && amountOf(stated);
  const notice = passages[passage]!.slice(at, end);
  const afterword = afterwordOf(passages, passage, notice);
  return {
    passage,
    at,
    notice,
    missing: marker.missing,
    reason,
    ...(afterword && { afterword }),
    ...sized,
    ...(stated && { stated }),
    rule: marker.id,
  };
}

function afterwordOf(passages: readonly string[], passage: number, notice: string): string {
  if (!passages[passage]!.endsWith(notice)) return '';
  return closingWords(notice, passages[passage + 1] ?? '');
}

/** Numbers tell more than words, and long words more than short ones; a sentence tells less closely than a phrase what its numbers are of. */
function weightOf({ stated, span, isSentence }: Sighting): number {
  const length = Math.min(span.end - span.start, 999);
  return stated ? Object.keys(stated).length * 1000 + (isSentence ? 0 : length) : length;
}
