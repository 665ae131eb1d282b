import type { Context } from '../damage';
import type { Language } from '../language/language';
import { withPageStatistics } from '../language/page-language';
import { withoutReadings } from './pinyin';
import { startsIn } from './realign-starts';
import { isHan } from './repertoire';

/** Nats that two characters get for standing together elsewhere on the page: a document repeats its words. */
const FAMILIAR = 2.5;
/** A garbled run is seldom longer than this. */
const LONGEST_RUN = 24;

/** The pairs of Han characters in the sound text of a page, as previous << 16 | current. */
function pairsOf(passages: readonly string[]): ReadonlySet<number> {
  const pairs = new Set<number>();
  for (const text of passages) {
    let sound = 0;
    for (const { start } of [...startsIn(text), { start: text.length }]) {
      addPairs(pairs, text.slice(sound, Math.max(sound, start)));
      sound = Math.max(sound, start + LONGEST_RUN);
    }
  }
  return pairs;
}

function addPairs(pairs: Set<number>, text: string): void {
  for (let i = 1; i < text.length; i++) {
    const previous = text.charCodeAt(i - 1);
    const current = text.charCodeAt(i);
    if (isHan(previous) && isHan(current)) pairs.add(previous * 0x10000 + current);
  }
}

/** The language as the page itself uses it. */
function familiar(language: Language, pairs: ReadonlySet<number>): Language {
  return {
    cost(previous, current) {
      const cost = language.cost(previous, current);
      return pairs.has(previous * 0x10000 + current) ? Math.max(0.5, cost - FAMILIAR) : cost;
    },
  };
}

const facts = new WeakMap<Language, (passages: readonly string[]) => Language>();

/** The language as the page in hand uses it: its own statistics, and its own words. */
export function languageOfPage({ language, page }: Context): Language {
  const fact =
    facts.get(language) ??
    ((passages) => {
      const sound = passages.map(withoutReadings);
      return familiar(statistics(language, soundLines(sound).map(unfolded)), pairsOf(sound));
    });
  facts.set(language, fact);
  return page(fact);
}

/** From so many characters on a page tells how often its marks stand where; a shorter one knows its own words at most. */
const LONG_PAGE = 500;

function statistics(language: Language, passages: readonly string[]): Language {
  const page = withPageStatistics(language, passages);
  if (passages.reduce((sum, { length }) => sum + length, 0) >= LONG_PAGE) return page;
  return { cost: (previous, current) => (isHan(current) ? page : language).cost(previous, current) };
}

/** The lines in which no run is known to begin: the others would make what runs begin with look familiar. */
function soundLines(passages: readonly string[]): string[] {
  return passages.flatMap((text) => text.split('\n').filter((line) => !startsIn(line).some(({ traced }) => traced)));
}

const FOLDED = ',:;!';
const WIDE = '，：；！';
const FOLDED_MARK = /(?<=[\u4e00-\u9fff”’》）])[,:;!]/g;

/** A line with the marks in their full width that a site folded: so runs say them. `?` stays, it is more often a lost byte. */
function unfolded(line: string): string {
  return line.replace(FOLDED_MARK, (mark) => WIDE[FOLDED.indexOf(mark)]!);
}
