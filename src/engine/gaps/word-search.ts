/** What words of up to so many letters, and longer ones by so many, are found by. */
const AHEAD = 4;
/** What words begin with is told apart by so many bits. */
const HASH_BITS = 13;
/** What two, three and four letters in a row are told apart by, in bits. */
const LETTERS_BITS = 16;

/**
 * Finds which of many words a text has, in one pass from its end to its beginning. Most pairs of letters begin no word; where
 * one may, sets tell whether words of two, three and more letters may begin so, and only those are compared.
 *
 * ```
 * 继 续 阅 读     a word of two letters may be 继续, one of three 继续阅, and longer ones may begin with 继续阅读
 * ```
 */
export class WordSearch {
  /** The places of the words that the last text has, each once. */
  readonly found: Uint16Array;
  /** How many of them, the first ones, stand in the end of that text that was asked about. */
  inTail = 0;
  /** A number for each letter of the words, the same in upper and lower case; 0 for all others. */
  private readonly letters = new Uint16Array(1 << 16);
  /** By number: 1 where the letter is a word. */
  private readonly ones: Uint8Array;
  /** Two letters that longer words may begin with, or be. */
  private readonly starts = new LetterSet();
  /** Letters that words of two and three may be, and that longer ones may begin with. */
  private readonly twos = new LetterSet();
  private readonly threes = new LetterSet();
  private readonly fours = new LetterSet();
  /** By the size of words and what they begin with: the first such word, and 1 more. */
  private readonly firsts = new Uint16Array(AHEAD << HASH_BITS);
  /** By word: the next one in the same place, and 1 more. */
  private readonly others: Uint16Array;
  /** By word: the number of the last text that has it. */
  private readonly texts: Int32Array;
  private text = 0;
  private count = 0;

  /** `words` are in lower case, each is there once, and none is empty. `letters` are theirs, as `lettersOf` gives them. */
  constructor(
    private readonly words: readonly string[],
    letters: string,
  ) {
    this.found = new Uint16Array(words.length);
    this.others = new Uint16Array(words.length);
    this.texts = new Int32Array(words.length);
    let last = 1;
    for (let i = 0; i < letters.length; i++) {
      const unit = letters.charCodeAt(i);
      if (unit === PARTING) last++;
      else this.letters[unit] = last;
    }
    this.ones = new Uint8Array(last + 1);
    for (let index = 0; index < words.length; index++) this.add(words[index]!, index);
  }

  /** How many words a text has, in upper or lower case; their places are `found`. The first `inTail` stand in its last `tail` units. */
  find(text: string, tail = 0): number {
    const { length } = text;
    const from = length > tail ? length - tail : 0;
    this.text++;
    this.count = 0;
    this.findBetween(text, from, length);
    this.inTail = this.count;
    if (from > 0) this.findBetween(text, 0, from);
    return this.count;
  }

  /** Takes the words that begin in a stretch of a text, from its end on. */
  private findBetween(text: string, start: number, end: number): void {
    const { letters, ones, starts, twos, threes, fours } = this; // as locals, these cost half the time
    const { length } = text;
    // No letter stands behind the end.
    let fourth = end + 2 < length ? letters[text.charCodeAt(end + 2)]! : 0;
    let third = end + 1 < length ? letters[text.charCodeAt(end + 1)]! : 0;
    let next = end < length ? letters[text.charCodeAt(end)]! : 0;
    for (let i = end - 1; i >= start; i--) {
      const letter = letters[text.charCodeAt(i)]!;
      const two = mixed(letter, next);
      const isOne = ones[letter]!;
      if ((isOne | starts.bit(two)) !== 0) {
        const three = mixed(two, third);
        const four = mixed(three, fourth);
        if (isOne !== 0) this.takeAt(1, letter, text, i);
        if (twos.bit(two) !== 0) this.takeAt(2, two, text, i);
        if (threes.bit(three) !== 0) this.takeAt(3, three, text, i);
        if (fours.bit(four) !== 0) this.takeAt(AHEAD, four, text, i);
      }
      fourth = third;
      third = next;
      next = letter;
    }
  }

  /** Takes those of the words of so many letters, or more, that begin with some letters and stand at a place. */
  private takeAt(size: number, beginning: number, text: string, at: number): void {
    for (let next = this.firsts[placeOf(size, beginning)]!; next > 0; next = this.others[next - 1]!) {
      const index = next - 1;
      if (this.texts[index] === this.text || !this.stands(this.words[index]!, text, at)) continue;
      this.texts[index] = this.text;
      this.found[this.count++] = index;
    }
  }

  /** Whether a text has a word at a place. */
  private stands(word: string, text: string, at: number): boolean {
    const letters = this.letters;
    if (at + word.length > text.length) return false;
    for (let i = 0; i < word.length; i++)
      if (letters[text.charCodeAt(at + i)] !== letters[word.charCodeAt(i)]) return false;
    return true;
  }

  private add(word: string, index: number): void {
    const size = Math.min(word.length, AHEAD);
    let beginning = this.letters[word.charCodeAt(0)]!;
    for (let at = 1; at < size; at++) {
      beginning = mixed(beginning, this.letters[word.charCodeAt(at)]!);
      if (at === 1) this.starts.add(beginning);
    }
    if (size === 1) this.ones[beginning] = 1;
    else [this.twos, this.threes, this.fours][size - 2]!.add(beginning);
    const place = placeOf(size, beginning);
    this.others[index] = this.firsts[place]!;
    this.firsts[place] = index + 1;
  }
}

/** What letters in a row make, as bits that tell most of them apart. */
class LetterSet {
  private readonly bits = new Int32Array(1 << (LETTERS_BITS - 5));

  /** 1 where they may be in it, 0 where they are not. */
  bit(letters: number): number {
    return (this.bits[(letters >>> (37 - LETTERS_BITS)) | 0]! >> ((letters >>> (32 - LETTERS_BITS)) & 31)) & 1;
  }

  add(letters: number): void {
    this.bits[letters >>> (37 - LETTERS_BITS)]! |= 1 << ((letters >>> (32 - LETTERS_BITS)) & 31);
  }
}

/** A hash of some letters, in its upper bits, and one more. */
const mixed = (letters: number, next: number): number => Math.imul((letters + next) ^ (next << 15), 0x9e3779b1);

/** Where words of so many letters, or more, that begin with some letters are found. */
const placeOf = (size: number, beginning: number): number =>
  ((size - 1) << HASH_BITS) | (size === 1 ? beginning : beginning >>> (32 - HASH_BITS));

/** A line feed. */
const PARTING = 10;

/** The letters of some words, a line each, with all that are the same in upper or lower case. */
export function lettersOf(words: readonly string[]): string {
  const own = new Set(
    words.flatMap((word) => Array.from({ length: word.length }, (_, i) => lowerOf(word.charCodeAt(i)))),
  );
  const forms = new Map(Array.from(own, (unit): [number, number[]] => [unit, [unit]]));
  for (const [from, to] of CASED)
    for (let unit = from; unit <= to; unit++) if (lowerOf(unit) !== unit) forms.get(lowerOf(unit))?.push(unit);
  return Array.from(forms.values(), (units) => String.fromCharCode(...units)).join('\n');
}

/** Where units stand that are capitals of others. */
const CASED: readonly (readonly [number, number])[] = [
  [0x41, 0x58f],
  [0x10a0, 0x10ff],
  [0x13a0, 0x13ff],
  [0x1c80, 0x2200],
  [0xff21, 0xff3a],
];

/** The lower case of a UTF-16 unit, as regular expressions with the flags `iu` take it. */
function lowerOf(unit: number): number {
  if (unit < 0x80) return unit > 0x40 && unit < 0x5b ? unit | 0x20 : unit;
  if (unit === 0x17f) return 0x73; // the long s
  if (unit === 0x3c2) return 0x3c3; // sigma at the end of a word
  if (unit > 0x2200 && (unit < 0xff21 || unit > 0xff3a)) return unit;
  const lower = String.fromCharCode(unit).toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : unit;
}
