const before = new WeakMap<readonly string[], readonly string[]>();

/** Passages that are what others became once some of them were mended: what was found out of the rest need not be found out again. */
export function following(passages: readonly string[], others: readonly string[]): readonly string[] {
  before.set(passages, others);
  return passages;
}

const NONE: readonly string[] = [];

/** What passages were before some of them were mended; nothing where nobody told. */
export const beforeOf = (passages: readonly string[]): readonly string[] => before.get(passages) ?? NONE;

/** Texts in which nothing was found, and what was asked about them. */
interface Known {
  readonly asked: readonly unknown[];
  readonly texts: ReadonlySet<string>;
}

/** Remembers the texts of a page in which nothing is found of what is looked for, while the page is mended in layers. */
export class Bare {
  readonly #known = new WeakMap<readonly string[], Known>();

  /** The texts in which nothing was before, when the same was asked. */
  of(passages: readonly string[], asked: readonly unknown[]): Set<string> {
    const known = this.#known.get(beforeOf(passages));
    const isSame = known?.asked.length === asked.length && asked.every((one, at) => one === known.asked[at]);
    return new Set(isSame ? known.texts : NONE);
  }

  /** Keeps in which texts of some passages nothing is. */
  keep(passages: readonly string[], asked: readonly unknown[], texts: ReadonlySet<string>): void {
    this.#known.set(passages, { asked, texts });
  }
}
