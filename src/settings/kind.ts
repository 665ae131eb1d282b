/** What a setting is when nothing was chosen, and what a stored value means; undefined where it means nothing. */
export interface Kind<Value> {
  readonly fallback: Value;
  read(stored: unknown): Value | undefined;
}

/** One of these words, the first of them by default. */
export function oneOf<const Value extends string>(fallback: Value, ...others: Value[]): Kind<Value> {
  const all: readonly unknown[] = [fallback, ...others];
  return { fallback, read: (stored) => (all.includes(stored) ? (stored as Value) : undefined) };
}

/** True or false. */
export function truth(fallback: boolean): Kind<boolean> {
  return { fallback, read: (stored) => (typeof stored === 'boolean' ? stored : undefined) };
}

/** A text of this form. */
export function textOf(fallback: string, form: RegExp): Kind<string> {
  return { fallback, read: (stored) => (typeof stored === 'string' && form.test(stored) ? stored : undefined) };
}

/** Items that mean nothing are left out, and so are those that say the same again, and those beyond `most`. */
export function listOf<Item>(most: number, read: (stored: unknown) => Item | undefined): Kind<readonly Item[]> {
  return {
    fallback: [],
    read(stored) {
      if (!Array.isArray(stored)) return undefined;
      const items = new Map<string, Item>();
      for (const one of stored as unknown[]) {
        const item = items.size < most ? read(one) : undefined;
        if (item !== undefined) items.set(JSON.stringify(item), item);
      }
      return [...items.values()];
    },
  };
}

/** Whether a value is an object with names, as JSON has it. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What an object itself has under a name. */
export function own(items: Readonly<Record<string, unknown>>, name: string): unknown {
  return Object.hasOwn(items, name) ? items[name] : undefined;
}
