/** Two letters of a word, in scripts that part their words by spaces: not those of China, Japan, Thailand and their neighbours. */
const IN_WORD = /^(?:(?![\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff])[\p{L}\p{N}\p{M}]){2}/u;
const SIGN = /^\p{P}/u;

/** UTF-16 units that hold all that is shown of a text, which is `most` characters and the word that they begin in. */
export const enough = (most: number): number => 4 * most + 2;

/** The last words of a text: `most` characters and what is ahead of them of their first word, unless that is long; `…` where more was said. */
export function lastWords(text: string, most: number): string {
  const words = wordsOf(Array.from(text).reverse(), most);
  return words ? `…${words.reverse().join('').trimStart()}` : text;
}

/** The first words of a text, likewise. */
export function firstWords(text: string, most: number): string {
  const words = wordsOf(Array.from(text), most);
  return words ? `${words.join('').trimEnd()}…` : text;
}

/** `most` letters, the rest of a word, and the signs that belong to it; undefined where that is all. */
function wordsOf(letters: readonly string[], most: number): string[] | undefined {
  const isNext = (what: RegExp, from: number) => what.test(letters.slice(from, from + 2).join(''));
  const past = (what: RegExp, from: number, back: 0 | 1) => {
    let edge = from;
    while (edge < 2 * most && isNext(what, edge - back)) edge++;
    return edge;
  };
  const end = past(IN_WORD, most, 1);
  const edge = isNext(IN_WORD, end - 1) ? most : past(SIGN, end, 0);
  return edge < letters.length ? letters.slice(0, edge) : undefined;
}
