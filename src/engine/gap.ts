import { type Fault, faultOf } from './fault';

/** What a text is measured in. */
export type Unit = 'character' | 'page' | 'word' | 'percent';

/** `the-rest`: all that follows. `a-part`: something in the middle. `everything`: nothing of the document is shown. */
export type Missing = 'the-rest' | 'a-part' | 'everything';

/** Why text is withheld, as far as the page says so. */
export type Reason = 'members' | 'login' | 'payment' | 'app' | 'preview' | 'masked' | 'unsaid';

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
  /** Numbers the notice states of the whole document, for the ledger. */
  readonly stated?: {
    readonly total?: number;
    readonly shown?: number;
    readonly omitted?: number;
    readonly unit: Unit;
  };
  /** Id of the marker that found it. */
  readonly rule: string;
}

/** A phrase that tells of a gap, by language. Named groups `total`, `shown`, `omitted` capture numbers. */
export interface Marker {
  readonly id: string;
  readonly missing: Missing;
  readonly reason: Reason;
  readonly unit?: Unit;
  /** Keys are BCP 47 tags: zh, en, ja … */
  readonly phrases: Readonly<Record<string, RegExp>>;
}

/** A case for a marker: a page text (lines are passages) and the gaps it must give, none where the list is empty. */
export interface MarkerExample {
  readonly page: string;
  readonly gaps: readonly { readonly notice: string; readonly amount?: Amount }[];
}

/** The gaps that the markers find in mended passages, in the order of the text, and the markers that failed, once each. */
export function findGaps(
  passages: readonly string[],
  markers: readonly Marker[],
): { readonly gaps: readonly Gap[]; readonly faults: readonly Fault[] } {
  const gaps: Gap[] = [];
  const faults: Fault[] = [];
  for (const marker of markers) {
    try {
      gaps.push(...passages.flatMap((text, passage) => gapsOf(marker, text, passage)));
    } catch (error) {
      faults.push(faultOf(marker.id, error));
    }
  }
  return { gaps: gaps.sort((a, b) => a.passage - b.passage || a.at - b.at), faults };
}

function gapsOf({ id, missing, reason, unit, phrases }: Marker, text: string, passage: number): Gap[] {
  return Object.values(phrases).flatMap((phrase) =>
    Array.from(text.matchAll(new RegExp(phrase, `${phrase.flags.replace('g', '')}g`)), (match) => {
      const omitted = Number(match.groups?.omitted);
      const amount =
        unit && Number.isFinite(omitted) ? { amount: { value: omitted, unit }, basis: 'stated' as const } : {};
      return { passage, at: match.index, notice: match[0], missing, reason, rule: id, ...amount };
    }),
  );
}
