/** So many letters of a word are looked at in passing. */
const AHEAD = 4;
/** Words are told apart in passing by groups, one for each bit of a number. */
const GROUPS = 32;
/** What words begin with is told apart by so many bits. */
const HASH_BITS = 13;

/**
 * Finds which of many words a text has, in one pass. Every letter has, for each of the first four places in a word, the
 * groups of words that have it there; where four letters in a row leave a group over, its words are compared.
 *
 * ```
 * 继 续 阅 读     1st & 2nd & 3rd & 4th of the groups
 * 还 剩 ？ ？     a word of two letters leaves its last places open
 * ```
 */
export class WordSearch {
  /** The places of the words that the last text has, each once. */
  readonly found: Uint16Array;
  /** A number for each letter of the words, the same in upper and lower case; 0 for all others. */
  private readonly letters = new Uint16Array(1 << 16);
  /** By `letter << 2 | place`: a bit for each group. */
  private readonly groups: Int32Array;
  /** By a hash of as many letters as are looked at of words of one, two, three and more letters: the first such word, and 1 more. */
  private readonly firsts = new Uint16Array(AHEAD << HASH_BITS);
  /** By word: the next one with the same hash, and 1 more. */
  private readonly others: Uint16Array;
  /** By word: the number of the last text that has it. */
  private readonly texts: Int32Array;
  private text = 0;
  private count = 0;

  /**
   * `words` are in lower case, each is there once, and none is empty; the shortest first, those that begin alike beside each
   * other. `letters` are theirs, as `lettersOf` gives them.
   */
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
    this.groups = new Int32Array((last + 1) << 2);
    this.group();
  }

  /** How many words a text has, in upper or lower case; their places are `found`. */
  find(text: string): number {
    const letters = this.letters; // as locals, these cost half the time
    const groups = this.groups;
    const { length } = text;
    this.text++;
    this.count = 0;
    let one = 0;
    let two = 0;
    let three = 0;
    for (let i = 0; i < length; i++) {
      const letter = letters[text.charCodeAt(i)]! << 2;
      const four = three & groups[letter | 3]!;
      three = two & groups[letter | 2]!;
      two = one & groups[letter | 1]!;
      one = groups[letter]!;
      if (four !== 0) this.compareAt(text, i - 3);
    }
    // Behind the end no letter stands: only what is left open there fits.
    if ((three & groups[3]!) !== 0) this.compareAt(text, length - 3);
    if ((two & groups[2]! & groups[3]!) !== 0) this.compareAt(text, length - 2);
    if ((one & groups[1]! & groups[2]! & groups[3]!) !== 0) this.compareAt(text, length - 1);
    return this.count;
  }

  private compareAt(text: string, at: number): void {
    const { letters, firsts } = this;
    let hash = 0;
    for (let size = 0; size < AHEAD; size++) {
      const letter = letters[text.charCodeAt(at + size)] ?? 0;
      if (letter === 0) return;
      hash = hashOf(hash, letter);
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

  /** Words of one length that begin alike are in one group: what a short one leaves open would let others pass. */
  private group(): void {
    const { words, groups, letters } = this;
    const size = Math.ceil(words.length / (GROUPS - AHEAD));
    const open = [0, 0, 0, 0]; // the groups of which the words have ended at a place
    let group = -1;
    let room = 0;
    let length = 0;
    for (let index = 0; index < words.length; index++) {
      const word = words[index]!;
      const own = Math.min(word.length, AHEAD);
      if (room === 0 || own !== length) {
        group++;
        room = size;
        length = own;
        for (let place = own; place < AHEAD; place++) open[place]! |= 1 << group;
      }
      room--;
      let hash = 0;
      for (let place = 0; place < own; place++) {
        const letter = letters[word.charCodeAt(place)]!;
        groups[(letter << 2) | place]! |= 1 << group;
        hash = hashOf(hash, letter);
      }
      const at = ((own - 1) << HASH_BITS) | hash;
      this.others[index] = this.firsts[at]!;
      this.firsts[at] = index + 1;
    }
    // Any letter will do for a group where its words have ended.
    for (let at = 0; at < groups.length; at++) groups[at]! |= open[at & (AHEAD - 1)]!;
  }
}

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
