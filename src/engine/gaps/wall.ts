import type { Span } from './notice';
import { BEHIND, LITTLE, type NoticeWords, vocabularyOf, WAYS } from './notice-words';
import type { SentenceRule } from './sentence-rule';

const REASONS = ['login', 'payment', 'members', 'app', 'unsaid'] as const;
type WayIn = (typeof REASONS)[number];

/** What has to be said besides of what is in the way: a member may be anybody, and much is downloaded. */
const ASKED = { login: 'read', payment: 'read', members: 'only', app: 'read', unsaid: 'share' } as const;

/** How far the words of a notice stand apart, in UTF-16 units; Chinese, Japanese and Korean are short. */
const DISTANCES = { dense: { near: 10, far: 16 }, loose: { near: 30, far: 50 } } as const;

/** How far what is unlocked stands from the word for it. */
const UNLOCKED = 14;

/**
 * Finds sentences that name a way in and what lies behind it, in any order: to read it, one has to …; log in to read it; it
 * is for members only. Keys are BCP 47 tags.
 */
export function wall(languages: Readonly<Record<string, NoticeWords>>): Readonly<Record<string, SentenceRule>> {
  return Object.fromEntries(Object.entries(languages).map(([tag, words]) => [tag, ruleOf(words, tag)]));
}

function ruleOf(words: NoticeWords, tag: string): SentenceRule {
  const { near, far } = /^(?:zh|ja|ko)$/.test(tag) ? DISTANCES.dense : DISTANCES.loose;
  const lists = vocabularyOf(words, tag);
  const hasIn =
    (text: string): Has =>
    (name) =>
      lists.has(name, text);
  const speaks = (text: string) => {
    const has = hasIn(text);
    if (has('text') || has('it') || has('onward')) return WAYS.some(has);
    return isCondition(has) && REASONS.some((name) => isAsked(has, name));
  };
  return {
    gist: [lists.source(...WAYS), lists.source(...BEHIND), lists.source('read', 'only', 'onward', 'unlock', 'gone')],
    speaks,
    judge(sentence) {
      if (!speaks(sentence) || lists.has('about', sentence)) return undefined;
      const has = hasIn(sentence);
      const all = (name: keyof NoticeWords) => lists.places(name, sentence);
      const places = { read: all('read'), text: all('text'), it: all('it'), only: all('only'), onward: all('onward') };
      const isPlain = (name: WayIn) => isAsked(has, name) && isCondition(has) && lists.strangeIn(sentence) <= LITTLE;
      const reason = REASONS.find((name) => isWalled(all(name), places, name, near, far) || isPlain(name));
      if (reason) return { reason };
      if (isWalled(all('join'), places, 'login', near, far)) return { reason: 'members' };
      if (isWalled(all('elsewhere'), places, 'elsewhere', near, far)) return { reason: 'unsaid' };
      const locked = pairs(all('unlock'), [...places.text, ...places.it], UNLOCKED);
      return locked.length > 0 ? { reason: 'unsaid' } : undefined;
    },
  };
}

/** Whether a sentence has a word of a list. */
type Has = (name: keyof NoticeWords) => boolean;

/** Whether a sentence that says nothing else makes a condition of it, or tells that text is kept back. */
function isCondition(has: Has): boolean {
  return ((has('read') && (has('share') || has('only'))) || has('gone')) && (has('noun') || has('text'));
}

function isAsked(has: Has, name: WayIn): boolean {
  return has(name) && (has(ASKED[name]) || has('gone'));
}

type Places = Readonly<Record<'read' | 'text' | 'it' | 'only' | 'onward', readonly Span[]>>;

/** Whether a way in is one to the text: members, libraries and the like need words of a condition, a download needs more than “this text”. */
function isWalled(
  way: readonly Span[],
  { read, text, it, only, onward }: Places,
  name: WayIn | 'elsewhere',
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
