import { findSuspicion } from '../../../src/page/clues/detect';
import { looksSuspicious } from '../../../src/page/clues/suspicion';
import { readPassages } from '../../../src/page/reading/passages';
import { Writer } from '../../../src/page/showing/show';
import type { NodeEdits } from '../../../src/page/showing/spread';

/*
 * Runs in a page of a real browser: the parts of the content script, timed beside the least that anybody could do. Each is
 * run on a tree that was just parsed, as on a page that just came.
 */

/** The kinds of markup that a page may have. */
export type Markup = 'plain' | 'split';

/** Milliseconds of what is measured, and of the bare work beside it, in one round. */
export interface Round {
  readonly ours: number;
  readonly bare: number;
}

/** Twenty characters: as many as a text node has on an ordinary page. */
const sentence = '社區圖書室每週六上午開放，居民可以借書。';

/** Nodes of twenty characters in paragraphs of five lines, or of every character an inline element of its own. */
function fill(markup: Markup, characters: number): void {
  const line = markup === 'plain' ? `${sentence}<br>` : [...sentence].map((it) => `<b>${it}</b>`).join('');
  document.body.innerHTML = `<p>${line.repeat(5)}</p>`.repeat(Math.ceil(characters / (sentence.length * 5)));
  void document.body.offsetHeight;
}

function time(work: () => unknown): number {
  const begun = performance.now();
  work();
  return performance.now() - begun;
}

function walk(): number {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  let sum = 0;
  while (walker.nextNode()) sum += (walker.currentNode as Text).data.length;
  return sum;
}

function drain<Result>(work: Generator<unknown, Result>): Result {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

/** The look at a clean page, beside a walk over its text nodes. */
function look(markup: Markup, characters: number): Round {
  fill(markup, characters);
  const bare = time(walk);
  fill(markup, characters);
  return { ours: time(() => drain(findSuspicion(document))), bare };
}

/** The reading of a page into passages after a click, beside a walk over its text nodes. */
function read(markup: Markup, characters: number): Round {
  fill(markup, characters);
  const bare = time(walk);
  fill(markup, characters);
  return { ours: time(() => drain(readPassages(document, undefined, (node) => node.data))), bare };
}

/** The scan of a clean text, beside a loop that adds up its units. */
function scan(characters: number): Round {
  const text = sentence.repeat(Math.ceil(characters / sentence.length));
  const windows = Array.from({ length: Math.ceil(text.length / 16_384) }, (_, i) =>
    text.slice(i * 16_384, (i + 1) * 16_384),
  );
  let sum = 0;
  const bare = time(() => {
    for (const each of windows) for (let i = 0; i < each.length; i++) sum += each.charCodeAt(i);
  });
  return { ours: time(() => windows.some((each) => looksSuspicious(each))) + (sum < 0 ? 1 : 0), bare };
}

/** So many text nodes repaired, beside a loop that writes them; both with one layout afterwards. */
function edits(nodes: number): Round {
  const make = (): Text[] => {
    document.body.innerHTML = `<p>${sentence}</p>`.repeat(nodes);
    void document.body.offsetHeight;
    return [...document.querySelectorAll('p')].map((it) => it.firstChild as Text);
  };
  const bareNodes = make();
  const bare = time(() => {
    for (const node of bareNodes) node.data = `${node.data.slice(0, 4)}二三${node.data.slice(6)}`;
    void document.body.offsetHeight;
  });
  const list = [{ from: 4, to: 6, now: '二三', trust: 'sure' }] as const;
  const ours: NodeEdits = new Map(make().map((node) => [node, list]));
  const writer = new Writer((write) => write());
  return {
    ours: time(() => {
      drain(writer.show(ours));
      void document.body.offsetHeight;
    }),
    bare,
  };
}

Object.assign(globalThis, { lacunaProbe: { look, read, scan, edits } });
