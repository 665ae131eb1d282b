/** Words by the place at which they were given. */
type Found = (index: number) => void;

/** Finds which of many words a text has, in one pass: what may begin where is told by hashes of two to four characters. */
export class WordSearch {
  readonly #pairs = new Starts(2);
  readonly #threes = new Starts(3);
  readonly #fours = new Starts(4);
  readonly #singles: { readonly code: number; readonly index: number }[] = [];

  /** `words` are in lower case, and none is empty. */
  constructor(private readonly words: readonly string[]) {
    for (const [index, word] of words.entries()) {
      if (word.length >= 4) this.#fours.add(word, index);
      else if (word.length === 3) this.#threes.add(word, index);
      else if (word.length === 2) this.#pairs.add(word, index);
      else this.#singles.push({ code: word.charCodeAt(0), index });
    }
  }

  /** Calls `found` with the index of each word that the text has, in upper or lower case; perhaps more than once. */
  each(text: string, found: Found): void {
    const { length } = text;
    const mayPair = this.#pairs.mayStart;
    const mayThree = this.#threes.mayStart;
    const mayFour = this.#fours.mayStart;
    const mixed = MIXED; // as locals, these cost half the time
    let pair = 0;
    let three = 0;
    let four = 0;
    for (let i = 0; i < length; i++) {
      const unit = mixed[text.charCodeAt(i)]!;
      pair = ((pair << 16) + unit) | 0;
      three = ((three << 11) + unit) | 0;
      four = ((four << 8) + unit) | 0;
      if (mayPair[pair >>> 16] === 1) this.#check(this.#pairs.at(pair), text, i - 1, found);
      if (mayThree[three >>> 16] === 1) this.#check(this.#threes.at(three), text, i - 2, found);
      if (mayFour[four >>> 16] === 1) this.#check(this.#fours.at(four), text, i - 3, found);
    }
    for (const { code, index } of this.#singles) if (hasCharacter(text, code)) found(index);
  }

  #check(indices: readonly number[], text: string, at: number, found: Found): void {
    for (const index of indices) if (startsWith(text, at, this.words[index]!)) found(index);
  }
}

/** Words by the hash of their first characters. */
class Starts {
  /** 1 at each hash that a word has. */
  readonly mayStart = new Uint8Array(1 << 16);
  readonly #indices = new Map<number, number[]>();

  constructor(private readonly length: 2 | 3 | 4) {}

  add(word: string, index: number): void {
    let hash = 0;
    for (let i = 0; i < this.length; i++)
      hash = ((hash << Math.ceil(32 / this.length)) + MIXED[word.charCodeAt(i)]!) | 0;
    const key = hash >>> 16;
    this.mayStart[key] = 1;
    this.#indices.set(key, [...(this.#indices.get(key) ?? []), index]);
  }

  at(hash: number): readonly number[] {
    return this.#indices.get(hash >>> 16) ?? [];
  }
}

/** The lower case of each UTF-16 unit, as regular expressions with the flags `iu` take it; units beyond are their own. */
const LOWER = Uint16Array.from({ length: 1 << 16 }, (_, unit) => lowerOf(unit));
/** A number for each lower case, whose bits have nothing to do with those of its neighbours. */
const MIXED = Int32Array.from(
  LOWER,
  (unit) => Math.imul(unit + 1, 0x9e3779b1) ^ (Math.imul(unit + 1, 0x85ebca6b) >>> 15),
);

function lowerOf(unit: number): number {
  if (unit === 0x17f) return 0x73; // the long s
  if (unit === 0x3c2) return 0x3c3; // sigma at the end of a word
  if (unit > 0x2200 && (unit < 0xff00 || unit > 0xff3a)) return unit;
  const lower = String.fromCharCode(unit).toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : unit;
}

function startsWith(text: string, at: number, word: string): boolean {
  if (at < 0 || at + word.length > text.length) return false;
  for (let i = 0; i < word.length; i++) {
    if (LOWER[text.charCodeAt(at + i)] !== LOWER[word.charCodeAt(i)]) return false;
  }
  return true;
}

function hasCharacter(text: string, code: number): boolean {
  if (text.includes(String.fromCharCode(code))) return true;
  const upper = String.fromCharCode(code).toUpperCase();
  return upper.length === 1 && upper.charCodeAt(0) !== code && text.includes(upper);
}
