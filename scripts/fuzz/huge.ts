import fc from 'fast-check';
import { examiningSteps, type Findings } from '../../src/engine/examine';
import { knowledge } from '../../src/rules/knowledge';
import { checkFindings, must } from './engine';
import type { Target } from './target';
import { garbledLine } from './texts';
import { openWindow } from './tree';

openWindow();
// It takes its properties from the window's prototypes when it is loaded.
const { readPassages } = await import('../../src/page/reading/passages');

const engine = knowledge();
/** Bytes of a line, in UTF-8. */
const size = 10_000_000;
/** UTF-16 units of a passage at most. */
const longest = 5_000;
/** Milliseconds that the engine is given: it is to end in good order, not to come to the end. */
const patience = 500;

function drain<Result>(work: Generator<unknown, Result>): Result {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

function passagesOf(line: string): readonly string[] {
  document.body.textContent = line;
  const { passages } = drain(readPassages(document, undefined, (node) => node.data));
  document.body.textContent = '';
  return passages.map(({ text }) => text);
}

function examined(passages: readonly string[]): Findings {
  const until = performance.now() + patience;
  return drain(examiningSteps(passages, engine, { hasTime: () => performance.now() < until, repairs: 20_000 }));
}

/** One line of 10 MB of a garbled stretch said again and again, as a page is read: cut so that nothing is lost, and examined as far as there is time. */
export const huge: Target = {
  name: 'page and engine: lines of 10 MB',
  few: 1,
  property: fc.property(garbledLine, (stretch) => {
    const line = `${stretch} `.repeat(Math.ceil(size / (Buffer.byteLength(stretch) + 1)));
    const passages = passagesOf(line);
    const read = passages.join('');
    must(
      passages.every(({ length }) => length <= longest),
      'no passage is longer than a rule can take',
    );
    must(line.startsWith(read, read ? line.indexOf(read.slice(0, longest)) : 0), 'what is read is what is there');
    checkFindings(passages, examined(passages));
  }),
};
