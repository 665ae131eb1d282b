/** A pattern, and how to find it fast: of each of its alternatives two or three units are known that texts seldom have side by side. */
export interface Anchored {
  /** The units that such an anchor may end with. */
  readonly ends: ReadonlySet<number>;
  /** Whether an anchor ends with the unit at this place, and a match of its alternatives lies around it. */
  matchesAround(text: string, at: number): boolean;
}

/** UTF-16 units from an anchor to either end of a match. */
const reach = 72;

/**
 * Prepares a pattern that is made of small letters, classes, groups that are not captured, and `?`; of what else stands between
 * them, nothing is asked. Capitals count as small letters.
 */
export function anchored(pattern: string): Anchored {
  const sources = new Map<string, Set<string>>();
  for (const { source, parts } of parsed(pattern)) {
    for (const anchor of anchorsOf(parts)) sources.set(anchor, (sources.get(anchor) ?? new Set()).add(source));
  }
  /** By hash: whether it is that of a pair, of three units. */
  const bits = new Uint8Array(0x10000);
  const ends = new Set<number>();
  for (const written of [...sources.keys()].flatMap(casings)) {
    const last = written.length - 1;
    bits[hashOf(written, last, last)]! |= last;
    ends.add(written.charCodeAt(last));
  }
  const patterns = new Map(Array.from(sources, ([anchor, all]) => [anchor, new RegExp([...all].join('|'), 'i')]));
  const isAt = (text: string, at: number, ahead: number) =>
    bits[hashOf(text, at, ahead)]! & ahead &&
    patterns.get(text.slice(at - ahead, at + 1).toLowerCase())?.test(text.slice(Math.max(0, at - reach), at + reach));
  return { ends, matchesAround: (text, at) => !!(isAt(text, at, 1) || isAt(text, at, 2)) };
}

/** Of a unit and so many ahead of it. */
function hashOf(text: string, at: number, ahead: number): number {
  const pair = text.charCodeAt(at) ^ (text.charCodeAt(at - 1) << 5);
  return (ahead < 2 ? pair : pair ^ (text.charCodeAt(at - 2) << 10)) & 0xffff;
}

function casings(text: string): string[] {
  return [...text].reduce<string[]>((all, it) => cross(all, [it, it.toUpperCase()]), ['']);
}

const cross = (some: readonly string[], others: readonly string[]) => some.flatMap((a) => others.map((b) => a + b));

/** One anchor for each text that the part of an alternative may be that has the fewest. */
function anchorsOf(parts: readonly (readonly string[])[]): readonly string[] {
  const choices = parts.filter((texts) => texts.every(({ length }) => length > 1));
  return choices.reduce((a, b) => (b.length < a.length ? b : a)).map(anchorOf);
}

/** Where writing has many characters, two of them say enough; words often begin alike, and end so. */
function anchorOf(text: string): string {
  return /[\u2e80-\uffff]{2}/.exec(text)?.[0] ?? text.slice(-4).slice(0, 3);
}

interface Alternative {
  readonly source: string;
  readonly parts: readonly (readonly string[])[];
}

/** Reads a pattern into its alternatives: of each the parts, and of each part the texts that it may be. */
function parsed(pattern: string): Alternative[] {
  let at = 0;
  const takes = (token: RegExp): string => {
    token.lastIndex = at;
    const text = token.exec(pattern)?.[0] ?? '';
    at += text.length;
    return text;
  };
  const alternatives = (): Alternative[] => {
    const all: Alternative[] = [];
    do {
      const start = at;
      const parts = alternative();
      all.push({ source: pattern.slice(start, at), parts });
    } while (takes(/\|/y));
    return all;
  };
  const alternative = (): string[][] => {
    const parts = [['']];
    while (at < pattern.length && !'|)'.includes(pattern[at]!)) {
      const texts = item();
      const optional = takes(/\?/y) && texts ? [...texts, ''] : texts;
      parts.push(...(optional ? [cross(parts.pop()!, optional)] : [['']]));
    }
    return parts;
  };
  /** The texts that the next item may be, or undefined where it is no text. */
  const item = (): string[] | undefined => {
    if (takes(/\(\?:/y)) {
      const inner = alternatives();
      at++;
      return inner.flatMap(({ parts }) => parts[0]!);
    }
    const token = takes(/\[.*?\]|\\.|./y);
    if (takes(/\{.*?\}/y) || /[\\-]/.test(token)) return undefined;
    return token[1] ? [...token.slice(1, -1)] : [token];
  };
  return alternatives();
}
