import type { Span } from './notice';
import type { SentenceRule } from './sentence-rule';
import { WordList } from './word-list';

/** Words of a language by what they do in a notice: each the source of a regular expression, in lower case, of bare alternatives. */
export interface WallWords {
  /** Ways in, by the reason that they give for what is missing. */
  readonly login: string;
  readonly payment: string;
  readonly members: string;
  readonly app: string;
  /** To download the whole, to answer in a forum …: no reason by itself. */
  readonly unsaid: string;
  /** Where the whole can be had besides, as in a library. */
  readonly elsewhere?: string;
  /** To become a member, in words that ask for it. */
  readonly join: string;
  /** What a reader would do. */
  readonly read: string;
  /** What lies behind the wall: the rest, the whole text. */
  readonly text: string;
  /** The same where it is only called this text. */
  readonly it: string;
  /** Both in one: to read on. */
  readonly onward: string;
  /** What alone says that there is a lock, ahead of what lies behind it. */
  readonly unlock: string;
  /** What makes it a condition. */
  readonly only: string;
  /** What a sentence has that only tells of such a wall. */
  readonly about: string;
}

const REASONS = ['login', 'payment', 'members', 'app', 'unsaid'] as const;

/** How far the words of a notice stand apart, in UTF-16 units; Chinese, Japanese and Korean are short. */
const DISTANCES = { dense: { near: 10, far: 16 }, loose: { near: 30, far: 50 } } as const;

/** How far what is unlocked stands from the word for it. */
const UNLOCKED = 14;

/**
 * Finds sentences that name a way in and what lies behind it, in any order: to read it, one has to …; log in to read it; it
 * is for members only. Keys are BCP 47 tags.
 */
export function wall(languages: Readonly<Record<string, WallWords>>): Readonly<Record<string, SentenceRule>> {
  return Object.fromEntries(Object.entries(languages).map(([tag, words]) => [tag, ruleOf(words, tag)]));
}

function ruleOf(words: WallWords, tag: string): SentenceRule {
  const { near, far } = /^(?:zh|ja|ko)$/.test(tag) ? DISTANCES.dense : DISTANCES.loose;
  const ways = [...REASONS, 'join', 'unlock', ...(words.elsewhere ? (['elsewhere'] as const) : [])] as const;
  const wayIn = ways.map((name) => words[name]).join('|');
  const behind = `${words.text}|${words.it}|${words.onward}`;
  const lists = new WordList({ elsewhere: '(?!)', ...words, wayIn, behind }, { whole: tag === 'en' });
  return {
    gist: [wayIn, behind],
    judge(sentence) {
      if (!lists.has('wayIn', sentence) || !lists.has('behind', sentence) || lists.has('about', sentence))
        return undefined;
      const all = (name: keyof WallWords) => lists.places(name, sentence);
      const places = { read: all('read'), text: all('text'), it: all('it'), only: all('only'), onward: all('onward') };
      const reason = REASONS.find((name) => isWalled(all(name), places, name, near, far));
      if (reason) return { reason };
      if (isWalled(all('join'), places, 'login', near, far)) return { reason: 'members' };
      if (isWalled(all('elsewhere'), places, 'elsewhere', near, far)) return { reason: 'unsaid' };
      const locked = pairs(all('unlock'), [...places.text, ...places.it], UNLOCKED);
      return locked.length > 0 ? { reason: 'unsaid' } : undefined;
    },
  };
}

type Places = Readonly<Record<'read' | 'text' | 'it' | 'only' | 'onward', readonly Span[]>>;

/** Whether a way in is one to the text: members, libraries and the like need words of a condition, a download needs more than “this text”. */
function isWalled(
  way: readonly Span[],
  { read, text, it, only, onward }: Places,
  name: (typeof REASONS)[number] | 'elsewhere',
  near: number,
  far: number,
): boolean {
  if (way.length === 0) return false;
  const subject = name === 'unsaid' || name === 'elsewhere' ? text : [...text, ...it];
  const behind = name === 'members' ? [...subject, ...onward] : subject;
  const reading = [...(name === 'unsaid' ? [] : onward), ...pairs(read, text, near), ...pairs(text, read, near)];
  const asked = [
    () => pairs(way, [...reading, ...pairs(read, subject, near)], far),
    () => pairs(reading, way, far),
    () => pairs(pairs(read, way, near), text, near),
    () => pairs(pairs(text, way, near), read, near),
  ];
  const limited = [
    () => pairs(pairs(behind, only, near), way, near),
    () => pairs(pairs(behind, way, near), only, near),
    () => pairs(pairs(way, only, near), behind, near),
    () => pairs(pairs(only, way, near), behind, near),
  ];
  return [...(name === 'members' || name === 'elsewhere' ? [] : asked), ...limited].some((order) => order().length > 0);
}

/** The stretches from a place of the one list to one of the other that follows within a distance. */
function pairs(first: readonly Span[], second: readonly Span[], distance: number): readonly Span[] {
  return first.flatMap(({ start, end }) =>
    second
      .filter((next) => next.start >= end && next.start - end <= distance)
      .map((next) => ({ start, end: next.end })),
  );
}
