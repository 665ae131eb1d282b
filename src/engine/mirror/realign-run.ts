import type { Language } from '../language/language';
import type { Vanished } from './realign-vanished';
import { losesPairs, type Witness } from './realign-ways';
import { costAfter, type Script, strangenessIn } from './repertoire';

/** What a page shows of its site's ways. */
export interface PageWays {
  /** Whether it shows pairs without a character as private-use characters. */
  readonly keepsPrivate: boolean;
  /** Nats against a full-width form that was folded. */
  readonly wideForm: number;
  /** Whether it sets spaces between Han characters and Latin words. */
  readonly spacesWords: boolean;
  readonly script: Script;
  /** The characters that it annotates. */
  readonly byProgram: { has(character: string): boolean };
}

/** What the moves work on. */
export interface Run {
  readonly text: string;
  readonly language: Language;
  readonly script: Script;
  /** The cost of a unit after another in nats, from the language and the script together. */
  cost(previous: number, unit: number): number;
  /** Whether the page shows pairs without a character as private-use characters: then none is gone without a trace. */
  readonly keepsPrivate: boolean;
  /** Nats against a full-width form that the site folded. */
  readonly wideForm: number;
  /** Nats that assuming a pair gone costs besides what the language says of it. */
  readonly gonePair: number;
  /** What was worked out about vanished pairs, by the last unit, the pending byte and the one behind the pair. */
  readonly vanished: Map<string, readonly Vanished[]>;
  /** The ASCII character that was taken along in front of `at`, if what follows tells; else nothing. */
  eatenBefore(at: number): string;
  /** Whether the page annotates this character. */
  isAnnotated(character: string): boolean;
  /** What is shown between two offsets costs this. */
  costBetween(from: number, to: number): number;
}

/** See `Run.gonePair`: on a page of which nothing is known, and on one where pairs are known to be gone. */
const GONE_PAIR = 3.5;
const KNOWN_GONE_PAIR = 0.5;

/** The same run on a page whose other runs tell this of its site's ways. */
export function runBeside(run: Run, others: readonly Witness[]): Run {
  return { ...run, gonePair: losesPairs(others) ? KNOWN_GONE_PAIR : GONE_PAIR };
}

const PAIRS: Readonly<Record<string, string>> = { ')': '(', ']': '[', '>': '<', '}': '{' };

// 考?1]   謹?shù)?Debian   a closing bracket tells what was taken along, and so does a page that sets spaces before Latin words
function eatenIn(text: string, at: number, spacesWords: boolean): string {
  const closing = /^[^()[\]<>{}\n]{1,24}([)\]>}])/.exec(text.slice(at, at + 26))?.[1];
  if (closing) return PAIRS[closing] ?? '';
  return spacesWords && /[A-Za-z0-9/$~"-]/.test(text[at] ?? '') ? ' ' : '';
}

/** The run of a text around which paths move. */
export function runOf(
  text: string,
  language: Language,
  { keepsPrivate, wideForm, spacesWords, byProgram, script }: PageWays,
): Run {
  const strange = strangenessIn(script);
  const cost = (previous: number, unit: number): number => costAfter(language, previous, unit, strange);
  const costs = new Float32Array(text.length).fill(Number.NaN);
  const costAt = (at: number): number => {
    if (Number.isNaN(costs[at])) costs[at] = cost(at > 0 ? text.charCodeAt(at - 1) : 10, text.charCodeAt(at));
    return costs[at]!;
  };
  const costBetween = (from: number, to: number): number => {
    let sum = 0;
    for (let at = from; at < to; at++) sum += costAt(at);
    return sum;
  };
  const eatenBefore = (at: number): string => eatenIn(text, at, spacesWords);
  const isAnnotated = (character: string): boolean => byProgram.has(character);
  return {
    text,
    language,
    script,
    cost,
    keepsPrivate,
    wideForm,
    gonePair: GONE_PAIR,
    vanished: new Map(),
    costBetween,
    eatenBefore,
    isAnnotated,
  };
}
