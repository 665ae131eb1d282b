/** What words of up to so many letters, and longer ones by so many, are found by. */
const AHEAD = 4;
/** What words begin with is told apart by so many bits. */
const HASH_BITS = 13;
/** What two and three letters in a row are told apart by, in bits. */
const LETTERS_BITS = 16;

/**
 * Finds which of many words a text has, in one pass. Most pairs of letters begin no word; where one may, a third letter is
 * looked at, and where that may belong to it, too, the words that begin so are compared.
 *
 * ```
 * 继 续 阅 读     a word of two letters may be 继续, one of more may begin with 继续阅
 * ```
 */
export class WordSearch {
  /** The places of the words that the last text has, each once. */
  readonly found: Uint16Array;
  /** A number for each letter of the words, the same in upper and lower case; 0 for all others. */
  private readonly letters = new Uint16Array(1 << 16);
  /** By number: 1 where the letter is a word. */
  private readonly ones: Uint8Array;
  /** Two letters that words may begin with or be, two that may be words, and three that words may begin with. */
  private readonly twos = new LetterSet();
  private readonly wholes = new LetterSet();
  private readonly threes = new LetterSet();
  /** By a hash of as many letters as are looked at of words of one, two, three and more letters: the first such word, and 1 more. */
  private readonly firsts = new Uint16Array(AHEAD << HASH_BITS);
  /** By word: the next one with the same hash, and 1 more. */
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

  /** How many words a text has, in upper or lower case; their places are `found`. */
  find(text: string): number {
    const { letters, ones, twos, wholes, threes } = this; // as locals, these cost half the time
    const { length } = text;
    this.text++;
    this.count = 0;
    let letter = length > 0 ? letters[text.charCodeAt(0)]! : 0;
    for (let i = 1; i <= length; i++) {
      const next = i < length ? letters[text.charCodeAt(i)]! : 0; // no letter stands behind the end
      const two = mixed(letter, next);
      const isOne = ones[letter] === 1;
      letter = next;
      if (!isOne && !twos.has(two)) continue;
      const fewest = isOne ? 1 : wholes.has(two) ? 2 : 3;
      if (fewest === 3) {
        const third = i + 1 < length ? letters[text.charCodeAt(i + 1)]! : 0;
        if (!threes.has(mixed(two, third))) continue;
      }
      this.compareAt(text, i - 1, fewest);
    }
    return this.count;
  }

  /** Compares the words of at least so many letters that may stand at a place. */
  private compareAt(text: string, at: number, fewest: number): void {
    const { letters, firsts } = this;
    let hash = 0;
    for (let size = 0; size < AHEAD; size++) {
      const letter = letters[text.charCodeAt(at + size)] ?? 0;
      if (letter === 0) return;
      hash = hashOf(hash, letter);
      if (size + 1 < fewest) continue;
      const first = firsts[(size << HASH_BITS) | hash]!;
      if (first > 0) this.takeAt(first, text, at);
    }
  }

  /** Takes those of the words with one hash that stand at a place. */
  private takeAt(first: number, text: string, at: number): void {
    for (let next = first; next > 0; next = this.others[next - 1]!) {
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
    const { letters } = this;
    const { length } = word;
    const own = length < AHEAD ? length : AHEAD;
    let hash = 0;
    let all = 0; // of two letters, then of three, as `find` mixes them
    for (let at = 0; at < own; at++) {
      const letter = letters[word.charCodeAt(at)]!;
      hash = hashOf(hash, letter);
      all = at === 0 ? letter : at < 3 ? mixed(all, letter) : all;
      if (at === 1) this.twos.add(all);
      if (at === 1 && length === 2) this.wholes.add(all);
      if (at === 2) this.threes.add(all);
    }
    if (length === 1) this.ones[all] = 1;
    const place = ((own - 1) << HASH_BITS) | hash;
    this.others[index] = this.firsts[place]!;
    this.firsts[place] = index + 1;
  }
}

/** What letters in a row make, as bits that tell most of them apart. */
class LetterSet {
  private readonly bits = new Int32Array(1 << (LETTERS_BITS - 5));

  has(letters: number): boolean {
    return ((this.bits[(letters >>> (37 - LETTERS_BITS)) | 0]! >> ((letters >>> (32 - LETTERS_BITS)) & 31)) & 1) !== 0;
  }

  add(letters: number): void {
    this.bits[letters >>> (37 - LETTERS_BITS)]! |= 1 << ((letters >>> (32 - LETTERS_BITS)) & 31);
  }
}

/** A hash of some letters, in its upper bits, and one more. */
const mixed = (letters: number, next: number): number => Math.imul((letters + next) ^ (next << 15), 0x9e3779b1);

function hashOf(one: number, other: number): number {
  return (Math.imul(one, 0x9e35) ^ other) & ((1 << HASH_BITS) - 1);
}

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
