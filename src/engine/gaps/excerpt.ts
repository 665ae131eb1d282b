import { LITTLE, type NoticeWords, vocabularyOf } from './notice-words';
import type { SentenceRule } from './sentence-rule';

/** Finds sentences that call what is there a part, and say nothing else: only the abstract is available. Keys are BCP 47 tags. */
export function excerpt(languages: Readonly<Record<string, NoticeWords>>): Readonly<Record<string, SentenceRule>> {
  return Object.fromEntries(Object.entries(languages).map(([tag, words]) => [tag, ruleOf(words, tag)]));
}

function ruleOf(words: NoticeWords, tag: string): SentenceRule {
  const lists = vocabularyOf(words, tag);
  const speaks = (text: string) => {
    const has = (name: keyof NoticeWords) => lists.has(name, text);
    return has('part') && has('first') && (has('show') || has('read'));
  };
  return {
    gist: [words.part, words.first, lists.source('show', 'read')],
    speaks,
    judge(sentence) {
      const isPart = speaks(sentence) && !lists.has('about', sentence);
      return isPart && lists.strangeIn(sentence) <= LITTLE ? {} : undefined;
    },
  };
}
