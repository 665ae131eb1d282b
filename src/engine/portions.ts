/** UTF-16 units of a page that are mended together: evidence enough, and little enough to come to an end of. */
export const PORTION = 50_000;

/** UTF-16 units in some texts. */
export const sizeOf = (texts: readonly string[]): number => texts.reduce((sum, text) => sum + text.length, 0);

/** The passages of a page of more than one portion, in portions: each ends with the passage that fills it. */
export function portionsOf(passages: readonly string[]): string[][] {
  const portions: string[][] = [];
  let room = 0;
  for (const text of passages) {
    if (room <= 0) {
      portions.push([]);
      room = PORTION;
    }
    portions.at(-1)!.push(text);
    room -= text.length;
  }
  return portions;
}
