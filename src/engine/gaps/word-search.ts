/** Takes a word by the place at which it was given. */
type Found = (index: number) => void;

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
  /** A number for each letter of the words, the same in upper and lower case; 0 for all others. */
  private readonly letters = new Uint16Array(1 << 16);
  /** By `letter << 2 | place`: a bit for each group. */
  private readonly groups: Int32Array;
  /** Indices of the words of one letter by that letter, and of other short ones by their first two: `first << 16 | second`. */
  private readonly starts = new Map<number, number[]>();
  /** By a hash of two letters, whether some short word may begin with them. */
  private readonly begins = new Uint8Array(1 << HASH_BITS);
  /** By letter, whether it is a word. */
  private readonly alone = new Uint8Array(1 << 16);
  /** By a hash of four letters, the indices of the longer words that may begin with them. */
  private readonly longer: (number[] | undefined)[] = new Array<number[] | undefined>(1 << HASH_BITS).fill(undefined);

  /** `words` are in lower case, each is there once, and none is empty. */
  constructor(private readonly words: readonly string[]) {
    let last = 0;
    for (const word of words)
      for (let i = 0; i < word.length; i++) {
        const unit = lowerOf(word.charCodeAt(i));
        if (this.letters[unit] === 0) this.letters[unit] = ++last;
      }
    this.groups = new Int32Array((last + 1) << 2);
    this.nameCapitals();
    this.group();
  }

  /** Calls `found` with the index of each word that the text has, in upper or lower case; perhaps more than once. */
  each(text: string, found: Found): void {
    const letters = this.letters; // as locals, these cost half the time
    const groups = this.groups;
    const { length } = text;
    let one = 0;
    let two = 0;
    let three = 0;
    for (let i = 0; i < length; i++) {
      const letter = letters[text.charCodeAt(i)]! << 2;
      const four = three & groups[letter | 3]!;
      three = two & groups[letter | 2]!;
      two = one & groups[letter | 1]!;
      one = groups[letter]!;
      if (four !== 0) this.compareAt(text, i - 3, found);
    }
    // Behind the end no letter stands: only what is left open there fits.
    if ((three & groups[3]!) !== 0) this.compareAt(text, length - 3, found);
    if ((two & groups[2]! & groups[3]!) !== 0) this.compareAt(text, length - 2, found);
    if ((one & groups[1]! & groups[2]! & groups[3]!) !== 0) this.compareAt(text, length - 1, found);
  }

  private compareAt(text: string, at: number, found: Found): void {
    const letters = this.letters;
    const first = letters[text.charCodeAt(at)]!;
    const second = letters[text.charCodeAt(at + 1)] ?? 0;
    if (this.alone[first] === 1) for (const index of this.starts.get(first)!) found(index);
    if (second === 0) return;
    if (this.begins[hashOf(first, second)] === 1)
      for (const index of this.starts.get((first << 16) | second) ?? [])
        if (this.stands(this.words[index]!, text, at)) found(index);
    const third = letters[text.charCodeAt(at + 2)] ?? 0;
    const fourth = letters[text.charCodeAt(at + 3)] ?? 0;
    const longer = this.longer[hashOf(hashOf(first, second), hashOf(third, fourth))];
    if (longer === undefined) return;
    for (const index of longer) if (this.stands(this.words[index]!, text, at)) found(index);
  }

  /** Whether a text has a word at a place. */
  private stands(word: string, text: string, at: number): boolean {
    const letters = this.letters;
    if (at + word.length > text.length) return false;
    for (let i = 0; i < word.length; i++)
      if (letters[text.charCodeAt(at + i)] !== letters[lowerOf(word.charCodeAt(i))]) return false;
    return true;
  }

  /** Gives capitals the numbers of their small letters. */
  private nameCapitals(): void {
    const letters = this.letters;
    for (const [from, to] of CASED)
      for (let unit = from; unit <= to; unit++) if (letters[unit] === 0) letters[unit] = letters[lowerOf(unit)]!;
  }

  /** Words of one length that begin alike are in one group: what a short one leaves open would let others pass. */
  private group(): void {
    const size = Math.ceil(this.words.length / (GROUPS - AHEAD));
    const open = new Int32Array(AHEAD); // the groups of which the words have ended at a place
    let group = -1;
    let room = 0;
    let length = 0;
    for (const index of inOrder(this.words)) {
      const word = this.words[index]!;
      const own = Math.min(word.length, AHEAD);
      if (room === 0 || own !== length) {
        group++;
        room = size;
        length = own;
        for (let place = own; place < AHEAD; place++) open[place]! |= 1 << group;
      }
      room--;
      this.add(word, index, 1 << group);
    }
    // Any letter will do for a group where its words have ended.
    for (let at = 0; at < this.groups.length; at++) this.groups[at]! |= open[at & (AHEAD - 1)]!;
  }

  private add(word: string, index: number, group: number): void {
    const looked = Math.min(word.length, AHEAD);
    const all = Array.from({ length: looked }, (_, place) => this.letters[lowerOf(word.charCodeAt(place))]!);
    for (const [place, letter] of all.entries()) this.groups[(letter << 2) | place]! |= group;
    const [first = 0, second = 0, third = 0, fourth = 0] = all;
    if (looked === AHEAD) {
      const hash = hashOf(hashOf(first, second), hashOf(third, fourth));
      this.longer[hash] = [...(this.longer[hash] ?? []), index];
      return;
    }
    if (second === 0) this.alone[first] = 1;
    else this.begins[hashOf(first, second)] = 1;
    const key = second === 0 ? first : (first << 16) | second;
    const others = this.starts.get(key);
    if (others) others.push(index);
    else this.starts.set(key, [index]);
  }
}

function hashOf(one: number, other: number): number {
  return (Math.imul(one, 0x9e35) ^ other) & ((1 << HASH_BITS) - 1);
}

/** The indices of words, the shortest first, and such as begin alike beside each other. */
function inOrder(words: readonly string[]): readonly number[] {
  const byLength: string[][] = Array.from({ length: AHEAD + 1 }, () => []);
  for (const word of words) byLength[Math.min(word.length, AHEAD)]!.push(word);
  const places = new Map(words.map((word, index) => [word, index]));
  // Sorting in the order of the units takes a tenth of the time of any other.
  return byLength.flatMap((some) => some.sort().map((word) => places.get(word)!));
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
