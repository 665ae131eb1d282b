/** Whether a text says these characters in this order, perhaps with others between them that vanished. */
export function isWithin(now: string, text: string): boolean {
  let at = -1;
  return [...now].every((letter) => {
    at = text.indexOf(letter, at + 1);
    return at >= 0;
  });
}
