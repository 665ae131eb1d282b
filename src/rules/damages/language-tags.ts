import type { Damage, Example } from '../../engine/damage';
import type { Sign } from '../../engine/scan';

/*
 * Language tags, which nobody sees: U+E0001 and then a language's name in tag characters. Unicode deprecated them in 2000
 * (https://www.unicode.org/versions/latest/, “Tag Characters”); what still writes them are old converters, and people who hide
 * words in a text that is copied. They carry no text, so that taking them out takes nothing away.
 *
 * What is left alone on purpose: the tags of flags (England is U+1F3F4 and `gbeng` in tag characters), which have no U+E0001.
 */
const ID = 'language-tags';
const TAG = /\u{e0001}[\u{e0020}-\u{e007f}]*/gu;
const SIGNS: readonly Sign[] = [{ first: [[0xdb40, 0xdb40]], second: [[0xdc01, 0xdc01]] }];

/** Invisible language tags in a text. */
export const languageTags: Damage = {
  id: ID,
  signs: () => SIGNS,
  mayApply: (text) => text.includes('\u{e0001}'),
  garble: (text) => `\u{e0001}\u{e007a}\u{e0068}${text}`,
  mend: (text) =>
    Array.from(text.matchAll(TAG), ({ 0: was, index: start }) => ({
      start,
      was,
      now: '',
      causes: [{ damage: ID, trust: 'sure' }],
    })),
  reproduces: ({ was, now }) => now === '' && was.replace(TAG, '') === '',
};

export const examples: readonly Example[] = [
  { page: '\u{e0001}\u{e007a}\u{e0068}年度总结', mended: '年度总结', trust: 'sure' },
  { page: 'plain\u{e0001}\u{e0065}\u{e006e} text', mended: 'plain text', trust: 'sure' },
  { page: 'England \u{1f3f4}\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f} plays tonight.' },
];
