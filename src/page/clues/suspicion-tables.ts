import { type Alternative, alternativesOf } from './alternatives';
import { chinese, english, notices } from './notices';
import { anything, kindsOfUnits, oddPairs } from './unit-kinds';

/** The first of what two units side by side may be, as bits: they look garbled. */
export const ODD = 1;
/** They may be in a word that tells of a notice. */
export const WORD = 2;
/** They may be in a word for how one can have the text, in Chinese. */
export const WAY = 4;
/** They may be in a word for what one has then, in Chinese. */
export const TEXT = 8;
/** Classes fit into so many bits: that of the unit before stands above that of the unit itself. */
export const classBits = 8;
/** The class of a unit itself. */
export const classMask = (1 << classBits) - 1;
const anyClass = /* @__PURE__ */ [...Array(1 << classBits).keys()];
/** Classes below are kinds, those from here on letters that words are told by. */
const firstLetter = anything.length;

/** A word that tells of a notice. */
export interface Word {
  readonly ahead: number;
  /** What the unit behind the two may be: a bit for what is left of it divided by 32, in both cases of a letter. */
  readonly next: number;
  readonly pattern: RegExp;
  readonly isWay: boolean;
}

/** What two units side by side are, by their classes, and the word that may be there. */
interface Classed {
  readonly before: readonly number[];
  readonly after: readonly number[];
  readonly sign: number;
  readonly word: Word | undefined;
}

/** The tables of what looks suspicious: made for the first text, as many pages have none, by code that is run once, and therefore slowly. */
export class Tables {
  /** The class of each unit, and the kind of each class. */
  readonly classes = kindsOfUnits();
  readonly kinds = [...anything];
  /** What two classes side by side are, and the words that may be there. */
  readonly signs = new Uint8Array(1 << (2 * classBits));
  readonly words = new Map<number, Word[]>();
  readonly #known = new Map<string, number>();

  constructor() {
    const of = (sources: string, sign: number, isWay = false) =>
      alternativesOf(sources).map((one) => this.#classed(one, sign, isWay));
    const words = [
      of(chinese.ways, WAY),
      of(chinese.texts, TEXT),
      of(notices, WORD),
      of(english.ways, WORD, true),
    ].flat();
    // Now all classes are there.
    this.#markOdd();
    for (const word of words) this.#mark(word);
  }

  /** Letters have the signs of their kind: row by row, as there are many of them on both sides. */
  #markOdd(): void {
    const rows = anything.map(() => new Uint8Array(1 << classBits));
    const classes: number[][] = anything.map(() => []);
    for (let one = 0; one < this.kinds.length; one++) classes[this.kinds[one]!]!.push(one);
    for (const [before, kind] of oddPairs)
      for (const row of before) for (const one of classes[kind]!) rows[row]![one] = ODD;
    for (let one = 0; one < this.kinds.length; one++) this.signs.set(rows[this.kinds[one]!]!, one << classBits);
  }

  #classed(one: Alternative, sign: number, isWay: boolean): Classed {
    const before = one.first.length > 0 ? this.#letters(one.first) : anyClass;
    return { before, after: this.#letters(one.second), sign, word: sign === WORD ? wordOf(one, isWay) : undefined };
  }

  /** The classes of letters. Both cases have one, unless they are of two kinds. */
  #letters(characters: readonly string[]): readonly number[] {
    return [...new Set(characters.flatMap((letter) => casesOf(letter).map((unit) => this.#letter(letter, unit))))];
  }

  #letter(name: string, unit: number): number {
    const kind = this.classes[unit]!;
    if (kind >= firstLetter) return kind;
    const ofKind = name + kind;
    const letter = this.#known.get(ofKind) ?? this.kinds.push(kind) - 1;
    this.#known.set(ofKind, letter);
    this.classes[unit] = letter;
    return letter;
  }

  #mark({ before, after, sign, word }: Classed): void {
    for (const one of before) {
      for (const other of after) {
        const pair = (one << classBits) | other;
        this.signs[pair]! |= sign;
        if (word && !this.words.get(pair)?.push(word)) this.words.set(pair, [word]);
      }
    }
  }
}

/** A letter in lower and in upper case, as UTF-16 units. */
const casesOf = (letter: string) => [letter, letter.toUpperCase()].map((it) => it.charCodeAt(0));

const wordOf = ({ source, next, ahead }: Alternative, isWay: boolean): Word => ({
  ahead,
  // Shifts take no more than five bits of a number.
  next: next.flatMap(casesOf).reduce((bits, unit) => bits | (1 << unit), 0) || -1,
  pattern: new RegExp(source, 'iy'),
  isWay,
});
