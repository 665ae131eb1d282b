import { encodeUtf8 } from './charset/utf8';
import { charsetsOf, type Encoder } from './explain';
import type { Edit } from './patch';

/** A character above or below the bytes it is made of: columns `from` up to `to` of the ruler. */
export interface RulerCell {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** A byte: there before and after, `lost` on the way to the page, or `stray`: put in by the page's program. */
export interface RulerByte {
  readonly value: number;
  readonly fate: 'kept' | 'lost' | 'stray';
}

/**
 * An edit laid out along its bytes: what the page makes of them above, what they mean below.
 *
 *     shown     Ã  ©
 *     bytes     C3 A9
 *     meant     é
 */
export interface Ruler {
  readonly shown: readonly RulerCell[];
  readonly bytes: readonly RulerByte[];
  readonly meant: readonly RulerCell[];
  readonly readAs: string;
  readonly writtenIn: string;
}

/** Longer edits are no picture any more. */
const MOST_CHARACTERS = 24;
/** The charset of pages whose bytes were paired one byte late. */
const MISALIGNED: Readonly<Record<string, string>> = { 'misaligned-gbk': 'GBK' };

/** The ruler of an edit that one damage made whose name tells the charsets; undefined where some character has no bytes in them, or where there are too many. */
export function rulerOf(
  { was, now, causes }: Pick<Edit, 'was' | 'now' | 'causes'>,
  encoder: Encoder,
): Ruler | undefined {
  const [damage = '', ...others] = new Set(causes.map((cause) => cause.damage));
  const one = MISALIGNED[damage];
  const charsets = one ? { readAs: one, writtenIn: one } : charsetsOf(damage);
  if (!charsets || others.length > 0 || Math.max(was.length, now.length) > MOST_CHARACTERS) return undefined;
  const shown = spelt(was, charsets.readAs, encoder);
  const meant = spelt(now, charsets.writtenIn, encoder);
  return shown && meant && { ...aligned(shown, meant), ...charsets };
}

interface Spelt {
  readonly text: string;
  readonly bytes: readonly number[];
}

/** The bytes of each character; undefined where one has none. */
function spelt(text: string, charset: string, encoder: Encoder): readonly Spelt[] | undefined {
  const all: Spelt[] = [];
  for (const character of text) {
    const bytes = charset === 'UTF-8' ? encodeUtf8(character) : encoder(character, charset);
    if (!bytes) return undefined;
    all.push({ text: character, bytes: [...bytes] });
  }
  return all;
}

function aligned(shown: readonly Spelt[], meant: readonly Spelt[]): Pick<Ruler, 'shown' | 'bytes' | 'meant'> {
  const above = shown.flatMap(({ bytes }) => bytes);
  const below = meant.flatMap(({ bytes }) => bytes);
  const lengths = commonLengths(above, below);
  const bytes: RulerByte[] = [];
  /** The column of each byte above and below. */
  const columns = { above: [] as number[], below: [] as number[] };
  for (let i = 0, j = 0; i < above.length || j < below.length; ) {
    const isKept = i < above.length && above[i] === below[j];
    const isStray = !isKept && i < above.length && (j >= below.length || lengths[i + 1]![j]! >= lengths[i]![j + 1]!);
    if (!isStray) columns.below.push(bytes.length);
    if (isKept || isStray) columns.above.push(bytes.length);
    bytes.push(
      isKept
        ? { value: above[i]!, fate: 'kept' }
        : isStray
          ? { value: above[i]!, fate: 'stray' }
          : { value: below[j]!, fate: 'lost' },
    );
    if (!isStray) j++;
    if (isKept || isStray) i++;
  }
  return { shown: cells(shown, columns.above), bytes, meant: cells(meant, columns.below) };
}

function cells(all: readonly Spelt[], columns: readonly number[]): RulerCell[] {
  let at = 0;
  return all.map(({ text, bytes }) => {
    const from = columns[at]!;
    at += bytes.length;
    return { text, from, to: columns[at - 1]! + 1 };
  });
}

/** Lengths of the longest common subsequences of what follows each pair of offsets. */
function commonLengths(some: readonly number[], others: readonly number[]): readonly Uint16Array[] {
  const lengths = Array.from({ length: some.length + 1 }, () => new Uint16Array(others.length + 2));
  for (let i = some.length - 1; i >= 0; i--)
    for (let j = others.length - 1; j >= 0; j--)
      lengths[i]![j] =
        some[i] === others[j] ? lengths[i + 1]![j + 1]! + 1 : Math.max(lengths[i + 1]![j]!, lengths[i]![j + 1]!);
  return lengths;
}
