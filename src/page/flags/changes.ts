import { charsetsOf } from '../../engine/explain';
import { applyPatch, type Edit, endOf, isJoin, type Patch } from '../../engine/patch';
import { boxesOf } from '../reading/boxes';
import type { Passage } from '../reading/run';
import { rangeOf } from '../showing/ranges';
import type { NodeEdits } from '../showing/spread';

/** A place of the page that was changed, or would be if the reader asked for it. */
export interface Change {
  /** The index of its passage. */
  readonly passage: number;
  /** What is done here: one edit, or several that belong together. */
  readonly edits: Patch;
  /** The place as an edit of its own, with the rest of its word: `cafÃ©` becomes `café`. */
  readonly whole: Edit;
  /** Whether the page shows what it repairs. */
  readonly isMade: boolean;
  /** Where it is shown; where it took all away, the character ahead of it. */
  readonly range: StaticRange;
}

/** What a page shows, and how it came to that. */
export interface Shown {
  readonly passages: readonly Passage[];
  /** What was found in them, one patch a passage. */
  readonly patches: readonly Patch[];
  /** What of that is made. */
  readonly made: readonly Patch[];
  /** The same by text node. */
  readonly edits: NodeEdits;
}

/** A page that shows nothing of ours. */
export const nothingShown: Shown = { passages: [], patches: [], made: [], edits: new Map() };

/** Bytes that were misread with so little sound text between were misread as one. */
const nearest = 24;

/** The changes of a page in the order in which it is read, and by the text nodes that they lie in. */
export class Changes {
  /** One list a passage. */
  readonly #lists: (readonly Change[])[] = [];
  readonly #byNode = new Map<Node, Change[]>();
  #all: readonly Change[] = [];

  /** All of them. */
  get all(): readonly Change[] {
    return this.#all;
  }

  /** Looks anew at these passages (at all of them without `passages`), which share no text node with others. */
  *look(shown: Shown, passages: readonly number[] = [...shown.patches.keys()]): Generator<void, void> {
    for (const passage of passages) {
      for (const { node } of shown.passages[passage]?.pieces ?? []) this.#byNode.delete(node);
    }
    for (const passage of passages) {
      yield;
      const made = new Set(shown.made[passage]);
      const list = grouped(shown.patches[passage]!, made).flatMap((edits) =>
        changeOf(shown, passage, edits, made.has(edits[0]!)),
      );
      this.#lists[passage] = list;
      for (const change of list) this.#note(change, shown.passages[passage]!);
    }
    this.#all = this.#lists.flat();
  }

  #note(change: Change, passage: Passage): void {
    for (const node of nodesOf(change, passage)) {
      const there = this.#byNode.get(node);
      if (there) there.push(change);
      else this.#byNode.set(node, [change]);
    }
  }

  /** Those that lie in a text node, in order. */
  in(node: Node): readonly Change[] {
    return this.#byNode.get(node) ?? [];
  }

  /** Those that a caret at this place of a text node touches. */
  at(node: Node, offset: number): readonly Change[] {
    return this.in(node).filter(({ range: { startContainer, startOffset, endContainer, endOffset } }) => {
      const from = node === startContainer ? startOffset : 0;
      const to = node === endContainer ? endOffset : Number.POSITIVE_INFINITY;
      return from <= offset && offset <= to;
    });
  }
}

/** The edits of a passage as a reader sees them: letters of a sentence that were misread together are one place, and joins are seen in the cleaned text only. */
function grouped(patch: Patch, made: ReadonlySet<Edit>): Edit[][] {
  const groups: Edit[][] = [];
  for (const edit of patch) {
    if (isJoin(edit)) continue;
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last && belongs(last, edit) && made.has(last) === made.has(edit)) group.push(edit);
    else groups.push([edit]);
  }
  return groups;
}

function belongs(last: Edit, edit: Edit): boolean {
  const damage = last.causes[0]?.damage ?? '';
  return (
    edit.start - endOf(last) <= nearest &&
    charsetsOf(damage) !== undefined &&
    JSON.stringify(last.causes) === JSON.stringify(edit.causes)
  );
}

function changeOf({ passages, edits: shown }: Shown, passage: number, edits: Edit[], isMade: boolean): Change[] {
  const { pieces, text } = passages[passage]!;
  const first = edits[0]!;
  const end = endOf(edits.at(-1)!);
  // What is not there cannot be pointed at: the character ahead of it stands for it.
  const isGone = isMade && edits.every(({ now }) => now === '');
  const from = isGone ? Math.max(0, first.start - (isLow(text, first.start - 1) ? 2 : 1)) : first.start;
  const range = pieces.length > 0 ? rangeOf(passages[passage]!, shown, from, end) : undefined;
  return range ? [{ passage, edits, whole: wholeOf(text, edits), isMade, range }] : [];
}

function isLow(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit < 0xe000;
}

/** Letters of ASCII are the same in every charset: with them, a word is whole and its bytes are true. */
function wholeOf(text: string, edits: Patch): Edit {
  const { causes, start: first } = edits[0]!;
  const last = endOf(edits.at(-1)!);
  const isMisread = charsetsOf(causes[0]?.damage ?? '') !== undefined;
  const start = isMisread ? first - /[A-Za-z]*$/.exec(text.slice(Math.max(0, first - 24), first))![0].length : first;
  const end = isMisread ? last + /^[A-Za-z]*/.exec(text.slice(last, last + 24))![0].length : last;
  const was = text.slice(start, end);
  const now = applyPatch(
    was,
    edits.map((edit) => ({ ...edit, start: edit.start - start })),
  );
  return { start, was, now, causes };
}

function nodesOf({ range: { startContainer, endContainer } }: Change, { pieces }: Passage): readonly Node[] {
  if (startContainer === endContainer) return [startContainer];
  const first = pieces.findIndex(({ node }) => node === startContainer);
  const last = pieces.findIndex(({ node }, i) => i >= first && node === endContainer);
  return pieces.slice(first, last + 1).map(({ node }) => node);
}

/** The change after another one that is displayed, or before it, round at the ends; without another, the first in sight. */
export function neighbour(all: readonly Change[], from: Change | undefined, by: 1 | -1): Change | undefined {
  const displayed = all.filter(({ range }) => boxesOf(range).length > 0);
  const at = from ? displayed.indexOf(from) : -1;
  if (at >= 0) return displayed[(at + by + displayed.length) % displayed.length];
  return displayed.find(({ range }) => boxesOf(range)[0]!.bottom > 0) ?? displayed[0];
}
