/** A stretch of a text before and after a change: kept, or taken out on the one side and put in on the other. */
export interface Difference {
  readonly kind: 'same' | 'out' | 'in';
  readonly text: string;
}

/** Texts with more characters than this are compared as a whole: nobody follows single characters in them. */
const MOST = 120;

/** How `was` became `now`, character by character: as few characters out and in as possible. */
export function differenceOf(was: string, now: string): readonly Difference[] {
  const from = Array.from(was);
  const to = Array.from(now);
  if (from.length > MOST || to.length > MOST) return joined([...parts('out', [was]), ...parts('in', [now])]);
  const lengths = commonLengths(from, to);
  const out: Difference[] = [];
  let i = 0;
  let j = 0;
  while (i < from.length || j < to.length) {
    if (i < from.length && from[i] === to[j]) {
      out.push({ kind: 'same', text: from[i]! });
      i++;
      j++;
    } else if (j >= to.length || (i < from.length && lengths[i + 1]![j]! >= lengths[i]![j + 1]!)) {
      out.push({ kind: 'out', text: from[i++]! });
    } else out.push({ kind: 'in', text: to[j++]! });
  }
  return joined(out);
}

/** Lengths of the longest common subsequences of what follows each pair of offsets. */
function commonLengths(from: readonly string[], to: readonly string[]): readonly Uint16Array[] {
  const lengths = Array.from({ length: from.length + 1 }, () => new Uint16Array(to.length + 2));
  for (let i = from.length - 1; i >= 0; i--) {
    for (let j = to.length - 1; j >= 0; j--) {
      lengths[i]![j] =
        from[i] === to[j] ? lengths[i + 1]![j + 1]! + 1 : Math.max(lengths[i + 1]![j]!, lengths[i]![j + 1]!);
    }
  }
  return lengths;
}

function parts(kind: Difference['kind'], texts: readonly string[]): Difference[] {
  return texts.filter(Boolean).map((text) => ({ kind, text }));
}

/** Between two kept stretches, all that goes out stands ahead of all that comes in. */
function joined(all: readonly Difference[]): Difference[] {
  const out: Difference[] = [];
  let gone = '';
  let come = '';
  const settle = () => {
    out.push(...parts('out', [gone]), ...parts('in', [come]));
    gone = '';
    come = '';
  };
  for (const { kind, text } of all) {
    if (kind === 'out') gone += text;
    else if (kind === 'in') come += text;
    else {
      settle();
      const last = out.at(-1);
      if (last?.kind === 'same') out[out.length - 1] = { kind, text: last.text + text };
      else out.push({ kind, text });
    }
  }
  settle();
  return out;
}
