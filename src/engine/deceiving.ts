/**
 * Characters that nobody sees and that make text look like another: what turns the direction of writing around, what has no
 * width (joiners that scripts and emoji need excepted), and tags.
 */
export const DECEIVING = /([\u200b\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\u{e0001}-\u{e007f}])/u;

/** A text cut at its deceiving characters: of every two parts, the second is the code of one, such as `U+202E`. */
export function uncovered(text: string): string[] {
  return text.split(DECEIVING).map((part, i) => (i % 2 === 0 ? part : codeOf(part)));
}

/** A text on one line, with the codes of its deceiving characters in brackets. */
export function withCodes(text: string): string {
  return uncovered(text)
    .map((part, i) => (i % 2 === 0 ? part : `[${part}]`))
    .join('');
}

function codeOf(character: string): string {
  return `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
}
