/** How many of a text's places, roughly, have one of these words: a share of 1. */
export function frequencyOf(words: readonly string[]): number {
  let sum = 0;
  for (const word of words) {
    let share = 1;
    for (let i = 0; i < word.length; i++) share *= shareOf(word.charCodeAt(i));
    sum += share;
  }
  return sum;
}

/** Roughly how often a character stands in a text of its script: a Chinese one is rare, a Latin letter is not. */
function shareOf(code: number): number {
  if (code < 0x80) return code >= 0x61 && code <= 0x7a ? 0.08 : 0.02;
  if (code < 0x600) return 0.04;
  return code < 0x3100 ? 0.03 : 0.004;
}
