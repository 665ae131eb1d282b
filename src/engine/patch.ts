/**
 * How far a repair can be trusted. `sure`: the forward run proves it. `likely`: bytes were lost and context chose, with a
 * measured margin. `guess`: shown to the reader, never applied by itself.
 */
export type Trust = 'sure' | 'likely' | 'guess';

/** Which damage made an edit necessary, and how far its repair can be trusted. */
export interface Cause {
  readonly damage: string;
  readonly trust: Trust;
}

/** At `start` (UTF-16 offset in the text the page had), `was` becomes `now`; `was` is kept so that an edit can be checked, shown and turned around. */
export interface Edit {
  readonly start: number;
  readonly was: string;
  readonly now: string;
  readonly causes: readonly Cause[];
}

/** Edits of one text, in order and apart from each other. */
export type Patch = readonly Edit[];

/**
 * Whether an edit changes nothing. Such a one stands at the end of its text and is a join: the text goes on in the next one,
 * and the break between them is no part of it. Every other edit changes something.
 */
export function isJoin({ was, now }: Pick<Edit, 'was' | 'now'>): boolean {
  return was === '' && now === '';
}

/** The offset right after an edit's `was`, in the text the page had. */
export function endOf(edit: Pick<Edit, 'start' | 'was'>): number {
  return edit.start + edit.was.length;
}

/** Whether two edits of one text are about some of the same characters. */
export function meet(one: Edit, other: Edit): boolean {
  return one.start < endOf(other) && other.start < endOf(one);
}

/** The text with the edits made; a RangeError names the first edit that does not fit it. */
export function applyPatch(text: string, patch: Patch): string {
  let out = '';
  let at = 0;
  for (const edit of patch) {
    const misfit = misfitOf(text, edit, at);
    if (misfit) throw new RangeError(misfit);
    out += text.slice(at, edit.start) + edit.now;
    at = endOf(edit);
  }
  return out + text.slice(at);
}

/** What keeps an edit from being made in a text of which everything up to `from` is taken; `undefined` when it fits. */
export function misfitOf(text: string, edit: Edit, from: number): string | undefined {
  const { start, was } = edit;
  if (start < from) return `An edit at ${start} starts before the one ahead of it ends (${from})`;
  if (text.startsWith(was, start) && endOf(edit) <= text.length) return undefined;
  const there = text.slice(start, endOf(edit));
  return `The text has ${JSON.stringify(there)} at ${start}, the edit expects ${JSON.stringify(was)}`;
}

/** The patch that leads back from the mended text; its offsets are in that text. */
export function invertPatch(patch: Patch): Patch {
  let shift = 0;
  return patch.map((edit) => {
    const back = { ...edit, start: edit.start + shift, was: edit.now, now: edit.was };
    shift += edit.now.length - edit.was.length;
    return back;
  });
}

/**
 * The parts in which the text came (text nodes), each with what it holds after the patch: an edit's `now` goes to the part
 * in which the edit starts, what it takes from later parts is taken there. As many parts as before, some perhaps empty.
 */
export function distribute(parts: readonly string[], patch: Patch): string[] {
  const out: string[] = [];
  let partStart = 0;
  let next = 0; // the first edit that does not end before this part
  for (const [index, part] of parts.entries()) {
    const partEnd = partStart + part.length;
    const isLast = index === parts.length - 1;
    let text = '';
    let at = partStart;
    for (; next < patch.length; next++) {
      const edit = patch[next]!;
      if (edit.start > partEnd || (edit.start === partEnd && !isLast)) break;
      if (edit.start >= partStart) text += part.slice(at - partStart, edit.start - partStart) + edit.now;
      at = Math.min(Math.max(at, endOf(edit)), partEnd);
      if (endOf(edit) > partEnd) break; // it goes on in the next part
    }
    out.push(text + part.slice(at - partStart));
    partStart = partEnd;
  }
  return out;
}

const TRUSTS: readonly Trust[] = ['guess', 'likely', 'sure'];

/** How far an edit as a whole can be trusted: as far as its weakest cause, and as a guess when it has none. */
export function trustOf(edit: Edit): Trust {
  return edit.causes.reduce<Trust>(
    (weakest, { trust }) => (isBelow(trust, weakest) ? trust : weakest),
    edit.causes[0]?.trust ?? 'guess',
  );
}

/** The edits of a patch that can be trusted as far as `trust`, or further. */
export function atLeast(patch: Patch, trust: Trust): Patch {
  return patch.filter((edit) => !isBelow(trustOf(edit), trust));
}

/** The same edit, which nobody applies unasked. */
export function asGuess(edit: Edit): Edit {
  return { ...edit, causes: edit.causes.map(({ damage }) => ({ damage, trust: 'guess' })) };
}

function isBelow(trust: Trust, other: Trust): boolean {
  return TRUSTS.indexOf(trust) < TRUSTS.indexOf(other);
}

/**
 * Where an offset of the text before the patch lies in the mended text; `mapOffset(invertPatch(patch), …)` leads back.
 * Inside an edit there is no such place: `before` gives the start of what the edit put in, `after` its end. At the edges
 * of an edit the offset stays outside it (at the start of an insertion, `before` stays ahead of it, `after` behind it).
 */
export function mapOffset(patch: Patch, offset: number, bias: 'before' | 'after'): number {
  let shift = 0;
  for (const edit of patch) {
    const end = endOf(edit);
    if (offset < edit.start || (offset === edit.start && (edit.was !== '' || bias === 'before'))) break;
    if (offset < end) return edit.start + shift + (bias === 'after' ? edit.now.length : 0);
    shift += edit.now.length - edit.was.length;
  }
  return offset + shift;
}
