import { characterClasses, classTable } from '../../language/character-class';
import type { Language } from '../../language/language';

/** A kind of characters that makes up less than this share of a page's characters beyond ASCII is rare on it. */
const RARE = 0.12;
/** The most that a rare kind costs more, in nats. */
const MOST = 6;

/**
 * A language in which the kinds of characters that a page hardly has are dearer: kana on a Chinese page, hangul on a Greek
 * one. What a page is written in, its sound passages tell better than any model.
 */
export function inScriptsOf(passages: readonly string[], language: Language): Language {
  const classes = classTable();
  const counts = new Float64Array(characterClasses.length);
  let all = 0;
  for (const text of passages)
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      if (unit < 0x80) continue;
      counts[classes[unit]!]!++;
      all++;
    }
  const extra = counts.map((count) => Math.min(MOST, Math.max(0, -Math.log((count + 0.5) / (all * RARE + 1)))));
  return {
    cost: (previous, current) => language.cost(previous, current) + (current < 0x80 ? 0 : extra[classes[current]!]!),
  };
}
