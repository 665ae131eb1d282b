import type { Language } from '../../language/language';
import type { Filled } from './lost-bytes';

/*
 * By how many nats what was filled in must be more plausible than all else together before it is applied. In documentation that the
 * model never saw, whole pages in UTF-8 that was read as GBK, and lines that were read as Shift_JIS, more than 99 of 100 characters
 * were right from there on.
 */
/** Where pairs show as nothing: few do, so that few characters fit. */
const WHERE_UNSEEN = 3;
/** Where a byte was lost by itself. */
const WHERE_ALONE = 3.5;
/** Where a mark stands beside a character of which one byte is left, and among letters any of which may be a particle: に, の; 을, 의. */
const WHERE_VAGUE = 6;

/** From so many nats on a character is dear with the one behind it: more bytes are gone than was thought. 它将 without two is 宰. */
const DEAR = 18;

/** What stands for a character that lost bytes itself, and what any costs behind another, in nats: nobody knows more of it yet. */
const UNKNOWN = 0xfffd;
const USUAL = 8;

const KANA = /[\u3041-\u30ff]/;
const HANGUL = /[\uac00-\ud7a3]/;

/**
 * Whether what stands for characters with lost bytes is to be applied, between its neighbours. `isAlone`: a byte was lost by itself,
 * marked or before ASCII, and no pair that shows as nothing.
 */
export function isFirm(
  { text, lead, isScant }: Filled,
  isAlone: boolean,
  before: number,
  after: number,
  language: Language,
): boolean {
  const isVague = isAlone ? isScant || HANGUL.test(text) : KANA.test(text);
  if (lead < (isVague ? WHERE_VAGUE : isAlone ? WHERE_ALONE : WHERE_UNSEEN)) return false;
  return dearest(text, before, after, language) < DEAR;
}

/** What the character costs that fits its neighbours worst: it and what stands behind it, in nats. */
function dearest(text: string, before: number, after: number, language: Language): number {
  let most = 0;
  let cost = language.cost(before, text.charCodeAt(0));
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const next = i + 1 < text.length ? text.charCodeAt(i + 1) : after;
    const then = next === UNKNOWN ? USUAL : language.cost(unit, next);
    most = Math.max(most, cost + then);
    cost = then;
  }
  return most;
}
