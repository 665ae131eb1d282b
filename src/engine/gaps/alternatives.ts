import type { Phrase } from './phrase';

/** What counts groups, and would count others in a part of the source. */
const COUNTS = /\\[1-9]/;

/** The outermost alternatives of an expression's source, in order; the whole source where they cannot stand alone. */
function sourcesOf(source: string): readonly string[] {
  if (COUNTS.test(source)) return [source];
  const sources: string[] = [];
  let depth = 0;
  let isClass = false;
  let from = 0;
  for (let at = 0; at < source.length; at++) {
    const sign = source[at];
    if (sign === '\\') at++;
    else if (isClass || sign === '[') isClass = sign !== ']';
    else if (sign === '(') depth++;
    else if (sign === ')') depth--;
    else if (sign === '|' && depth === 0) {
      sources.push(source.slice(from, at));
      from = at + 1;
    }
  }
  return [...sources, source.slice(from)];
}

/** An expression of which only some alternatives are tried, for texts that none of the others can match. */
export class Alternatives {
  /** Worked out when first needed: most pages have no text that an expression may match. */
  #sources: readonly string[] | undefined;
  readonly #made = new Map<number, RegExp>();

  /** `count`: how many alternatives there are; where the source shows another number, it is never parted. */
  constructor(
    private readonly phrase: Phrase,
    private readonly count: number,
  ) {}

  /** The expression with the alternatives of which a bit is set. Engines take long to compile the whole. */
  of(bits: number): RegExp {
    if (this.count === 1 || this.count > MOST) return this.phrase.expression;
    this.#sources ??= sourcesOf(this.phrase.source);
    if (this.#sources.length !== this.count) return this.phrase.expression;
    const known = this.#made.get(bits);
    if (known) return known;
    const own = this.#sources.filter((_, at) => ((bits >> at) & 1) === 1);
    const made = new RegExp(own.join('|'), this.phrase.flags);
    this.#made.set(bits, made);
    return made;
  }
}

/** A bit each fits into a number. */
const MOST = 31;
