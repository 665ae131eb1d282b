import type { Trust } from './patch';
import type { Preimage } from './realign';
import { isInRepertoire } from './repertoire';

/** What was chosen for a run: the text for `was` between `start` and `end`. */
export interface Part {
  readonly start: number;
  readonly end: number;
  readonly now: string;
  readonly trust: Trust;
}

/** Nats by which what is said must beat what is shown, before anything is shown to the reader, and before it is applied. */
const WORTH_SHOWING = 10;
const WORTH_APPLYING = 12;
const PROOF = 16;
/** Nats by which a proved reading is ahead of others that lose nothing, and of those that assume losses. */
const CLEAR = 8;
const AHEAD = 3;
/** Nats that readings with a pair gone get in that comparison: beside a strange lossless reading they are likelier than it seems. */
const UNDERRATED = 4;
/** How probable the choice must be among its rivals. */
const LIKELY = 0.7;
/** Rivals that differ in fewer than this many nats divided by the model's overconfidence count as equals. */
const TEMPERATURE = 1.5;

/** A reading of a run with the nats that the page's own evidence adds to it. */
export interface Weighed {
  readonly preimage: Preimage;
  readonly score: number;
}

/** What to do with a run, of whose readings `weighed` holds the best ones; nothing where they do not convince. */
export function choose(weighed: readonly Weighed[]): Part[] {
  const ranked = [...weighed].sort((a, b) => b.score - a.score);
  const best = ranked[0];
  if (!best || best.score < WORTH_SHOWING) return [];
  const share = probability(ranked);
  const { preimage, score } = best;
  if (isStrange(preimage.text)) return [part(preimage, 'guess')];
  if (share < LIKELY && score >= WORTH_APPLYING) {
    const parts = splitTail(ranked);
    if (parts) return parts;
  }
  const isProof = preimage.lost === 0 && !preimage.hidden && score >= PROOF && isAlone(ranked);
  const isLikely = share >= LIKELY && score >= WORTH_APPLYING;
  return [part(preimage, isProof ? 'sure' : isLikely ? 'likely' : 'guess')];
}

/** Whether no other reading is as plausible: none without loss at all, none with one by far. */
function isAlone(ranked: readonly Weighed[]): boolean {
  const best = ranked[0]!.score;
  return ranked
    .slice(1)
    .every(({ preimage: { lost, gone }, score }) =>
      lost === 0 ? best - score >= CLEAR : best - score - gone * UNDERRATED >= AHEAD,
    );
}

function part({ start, at, text }: Preimage, trust: Trust): Part {
  return { start, end: at, now: text, trust };
}

function probability(ranked: readonly Weighed[]): number {
  const best = ranked[0]!.score;
  return 1 / ranked.reduce((sum, { score }) => sum + Math.exp((score - best) / TEMPERATURE), 0);
}

// 書法重 書法制 書法中   the rivals agree in all but the last character, which lost its second byte: that one is a guess
function splitTail(ranked: readonly Weighed[]): Part[] | undefined {
  const { start, at, text, tail } = ranked[0]!.preimage;
  if (!tail || tail.said === 0) return undefined;
  const head = text.slice(0, tail.said);
  const agrees = ({ preimage }: Weighed): boolean =>
    preimage.tail?.shown === tail.shown && preimage.text.slice(0, preimage.tail.said) === head;
  const others = ranked.filter((way, rank) => rank === 0 || !agrees(way));
  if (probability(others) < LIKELY || isStrange(head)) return undefined;
  return [
    { start, end: tail.shown, now: head, trust: 'likely' },
    { start: tail.shown, end: at, now: text.slice(tail.said), trust: 'guess' },
  ];
}

/** Whether it has characters that converted mainland text is not written with: no lossless reading makes up for that. */
function isStrange(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (!isInRepertoire(text.charCodeAt(i))) return true;
  return false;
}
