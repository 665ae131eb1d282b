import { type Reading, readPassages } from '../../src/page/reading/passages';
import type { Passage } from '../../src/page/reading/run';
import type { Site } from '../../src/rules/sites/site';

/** What a piece of work gives in the end. */
export function outcomeOf<Result>(work: Generator<unknown, Result>): Result {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

/** Reads the document under test to its end. */
export function read(site?: Site, original: (node: Text) => string = (node) => node.data): Reading {
  return outcomeOf(readPassages(document, site, original));
}

/** The passages of a body written as HTML; the title, which is a passage of its own, is left out. */
export function passagesOf(html: string, site?: Site): readonly Passage[] {
  document.body.innerHTML = html;
  return read(site).passages;
}

/** Their texts. */
export function textsOf(html: string, site?: Site): readonly string[] {
  return passagesOf(html, site).map(({ text }) => text);
}
