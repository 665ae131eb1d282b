import { charset } from '../charset/bytes';
import type { Language } from '../language/language';
import { isPrivate } from './mirror';
import type { Path } from './realign';
import type { Run } from './realign-run';
import { isInRepertoire, type Script } from './repertoire';

/*
 * Pairs that left no trace. A pair vanishes where GBK has no character for it, so its first byte is one of few: AA-AF and
 * F8-FE (user-defined), A1-A9 with some second bytes. That leaves a handful of characters which can have ended with it.
 */

const MOST_PAIRS = 24;
/** A character before a vanished pair that costs more than this, in nats, has no chance. */
const MOST_COST = 14;
/** Of two pairs side by side: how many first characters are tried, how many between, and how rare in nats these may be. */
const MOST_FIRST = 6;
const MOST_BETWEEN = 48;
const RAREST = 10;
/** No pair makes its second character cheaper than by this. */
const MOST_BOOST = 7;

/** A character in front of a vanished pair, with the byte of that pair which ends it. */
interface FirstHalf {
  readonly unit: number;
  readonly rest: number;
  readonly cost: number;
}

/** The character of a pair of GBK bytes, 0 where there is none or one for private use. */
export function unitOf(lead: number, trail: number): number {
  const unit = charset('gbk').unitOfPair[(lead << 8) | trail]!;
  return isPrivate(unit) ? 0 : unit;
}

/** Whether a pair of bytes shows nothing. */
export function isGone(lead: number, trail: number): boolean {
  return unitOf(lead, trail) === 0;
}

/** The characters that begin with `pending` and end with the first byte of a pair that can vanish, likeliest first. */
export function firstHalves(run: Run, last: number, pending: number): readonly FirstHalf[] {
  const found: FirstHalf[] = [];
  for (const rest of vanishing()) {
    const unit = unitOf(pending, rest);
    if (unit === 0 || !isInRepertoire(unit, run.script)) continue;
    const cost = run.cost(last, unit);
    if (cost <= MOST_COST) found.push({ unit, rest, cost });
  }
  return found.sort((a, b) => a.cost - b.cost);
}

/** What stood before pairs that vanished, and the byte of the last one which begins the next character. */
export interface Vanished {
  readonly units: readonly number[];
  readonly lead: number;
}

/** The likeliest characters before one vanished pair, each with the lead byte of the one that ends with `trail` behind it. */
export function likeliest(run: Run, path: Path, trail: number): readonly Vanished[] {
  return remembered(run, `${path.last} ${path.pending} ${trail}`, () => {
    const found: Ranked[] = [];
    for (const { unit, rest, cost } of firstHalves(run, path.last, path.pending))
      addLeads(found, run, [unit], rest, trail, -cost);
    return best(found, MOST_PAIRS);
  });
}

// 敗，除非已   A1 [A3 AC·B3 FD·B7 C7] D2: two user-defined pairs side by side
/** The same for two vanished pairs side by side. */
export function likeliestTwo(run: Run, path: Path, trail: number): readonly Vanished[] {
  return remembered(run, `${path.last} ${path.pending} ${trail} two`, () => {
    const found: Ranked[] = [];
    for (const { units, rest, gain } of best(seconds(run, path, middles(run)), MOST_BETWEEN))
      addLeads(found, run, units, rest, trail, gain);
    return best(found, MOST_PAIRS / 2);
  });
}

// 命令。   [C3·FC C1·EE] 。: a pair is gone, and the byte behind it was cut off
/** The likeliest characters before and behind a vanished pair, of which the second one lost its second byte; `after` follows. */
export function likeliestAtCut(run: Run, path: Path, after: number): readonly Vanished[] {
  return remembered(run, `${path.last} ${path.pending} ${after} cut`, () => {
    return best(seconds(run, path, commonCharacters(run), after), MOST_PAIRS / 2);
  });
}

type Ranked = Vanished & { readonly gain: number };

/** Characters this many nats dearer than the best ones are not looked at. */
const FAR_BEHIND = 9;

/** Two characters with a vanished pair between them, the second one of `candidates`, in front of `after` if that is known. */
function seconds(run: Run, path: Path, candidates: readonly Middle[], after?: number): (Ranked & { rest: number })[] {
  const found: (Ranked & { rest: number })[] = [];
  let most = Number.NEGATIVE_INFINITY;
  for (const first of firstHalves(run, path.last, path.pending).slice(0, MOST_FIRST))
    for (const { unit, lead, rest, cost } of candidates) {
      if (-first.cost - cost < most - FAR_BEHIND - MOST_BOOST || !isGone(first.rest, lead)) continue;
      let gain = -first.cost - run.cost(first.unit, unit);
      if (gain < most - FAR_BEHIND) continue;
      if (after !== undefined) gain -= run.language.cost(unit, after);
      if (gain < most - FAR_BEHIND) continue;
      most = Math.max(most, gain);
      found.push({ units: [first.unit, unit], lead, rest, gain });
    }
  return found;
}

function remembered(run: Run, key: string, work: () => readonly Vanished[]): readonly Vanished[] {
  const known = run.vanished.get(key) ?? work();
  run.vanished.set(key, known);
  return known;
}

function addLeads(
  found: Ranked[],
  run: Run,
  units: readonly number[],
  rest: number,
  trail: number,
  gain: number,
): void {
  for (const [lead, next] of leadsBefore(trail, run.script))
    if (isGone(rest, lead)) found.push({ units, lead, gain: gain - run.cost(units.at(-1)!, next) });
}

interface Middle {
  readonly unit: number;
  readonly lead: number;
  readonly rest: number;
  /** Nats that it costs by itself. */
  readonly cost: number;
}

/** A rare character that no pair is known of: what follows costs as much as it does by itself. */
const STRANGER = 0x9fa5;
const common = new WeakMap<Language, readonly Middle[]>();
const between = new WeakMap<Language, readonly Middle[]>();

/** The characters that are not too rare by themselves. */
function commonCharacters(run: Run): readonly Middle[] {
  const found = common.get(run.language) ?? [];
  if (found.length > 0) return found;
  const all: Middle[] = [];
  for (let lead = 0x81; lead < 0xff; lead++)
    for (let rest = 0x40; rest < 0xff; rest++) {
      const unit = unitOf(lead, rest);
      if (unit === 0 || !isInRepertoire(unit, run.script)) continue;
      const cost = run.cost(STRANGER, unit);
      if (cost < RAREST) all.push({ unit, lead, rest, cost });
    }
  common.set(run.language, all);
  return all;
}

/** Those of them that end with a byte which can begin a vanishing pair. */
function middles(run: Run): readonly Middle[] {
  const found = between.get(run.language) ?? commonCharacters(run).filter(({ rest }) => vanishing().includes(rest));
  between.set(run.language, found);
  return found;
}

let vanishingLeads: readonly number[] | undefined;
/** The lead bytes of pairs without a character: those that are user-defined (A1-A7 with trails below A1, AA-AF, F8-FE), and gaps. */
function vanishing(): readonly number[] {
  if (!vanishingLeads) {
    const found: number[] = [];
    for (let lead = 0x81; lead < 0xff; lead++)
      for (let trail = 0x81; trail < 0xff; trail++)
        if (isGone(lead, trail)) {
          found.push(lead);
          break;
        }
    vanishingLeads = found;
  }
  return vanishingLeads;
}

const before = new Map<string, readonly (readonly [lead: number, unit: number])[]>();

/** The lead bytes that make a character of the repertoire with `trail`, with that character. */
function leadsBefore(trail: number, script: Script): readonly (readonly [lead: number, unit: number])[] {
  const key = `${script} ${trail}`;
  const found = before.get(key);
  if (found) return found;
  const all: [number, number][] = [];
  for (let lead = 0x81; lead < 0xff; lead++) {
    const unit = unitOf(lead, trail);
    if (unit !== 0 && isInRepertoire(unit, script)) all.push([lead, unit]);
  }
  before.set(key, all);
  return all;
}

/** The ways that gain most, best first. */
export function best<Way extends { readonly gain: number }>(ways: Way[], most: number): Way[] {
  return ways.sort((a, b) => b.gain - a.gain).slice(0, most);
}
