import { alphabets } from './latin-alphabets';

/** A page with a larger share of other letters is in no language that is listed. */
const MOST_OTHERS = 0.1;
/** Letters, and no first bytes of what lost others. */
const BEYOND_ASCII = /[\u00c0-\u024f](?![?\u0080-\u00bf\ufffd])/g;

/** The letters of all languages in Latin letters that a text is as likely in, worked out when first asked for; none where it is in no listed one. */
export function lettersIn(text: () => string): () => ReadonlySet<string> {
  let letters: ReadonlySet<string> | undefined;
  return () => {
    letters ??= lettersOf(text());
    return letters;
  };
}

function lettersOf(text: string): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const letter of text.toLowerCase().match(BEYOND_ASCII) ?? []) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  const others = alphabets.map(({ letters }) => {
    let sum = 0;
    for (const [letter, count] of counts) if (!letters.has(letter)) sum += count;
    return sum;
  });
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const fewest = Math.min(...others);
  if (all === 0 || fewest > all * MOST_OTHERS) return new Set();
  return new Set(alphabets.flatMap(({ letters }, i) => (others[i] === fewest ? [...letters] : [])));
}
