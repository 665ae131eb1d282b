import { Readability } from '@mozilla/readability';
import type { FrameReport, Outline } from '../messages';

/** How many passages ahead of an article its heading may stand. */
const headingReach = 6;
/** What forums call one post among others. */
const postNames = /post|message|answer|reply|floor/i;

/** By what names Readability knows what is no article. */
const { REGEXPS: names } = Readability.prototype as unknown as {
  readonly REGEXPS: Readonly<Record<'unlikelyCandidates' | 'okMaybeItsACandidate' | 'shareElements', RegExp>>;
};

type Line = Outline['lines'][number];

/**
 * The chosen passages of an article with what else belongs to it: no line of it may get lost. That is what tells of gaps, the
 * heading ahead, what stands amid it or in one block with it, and the other posts of a thread; links, buttons and what has the
 * name of something else are none of it.
 */
export function completed(report: FrameReport, outline: Outline, chosen: ReadonlySet<number>): ReadonlySet<number> {
  const { passages, gaps } = report;
  const { lines } = outline;
  const told = new Set(gaps.map(({ passage }) => passage));
  const isChosen = ({ passage }: Line) => chosen.has(passage);
  const first = lines.findIndex(isChosen);
  const isHeading = (place: number) =>
    place < first && place >= first - headingReach && passages[lines[place]!.passage]!.role === 'heading';
  const isOwn = owning(report, outline, lines.map(isChosen));
  const article = lines.filter(
    (line, place) => isChosen(line) || told.has(line.passage) || isHeading(place) || isOwn(place),
  );
  return new Set(article.map(({ passage }) => passage));
}

/** Tells of a line that was not chosen whether it belongs to those that were. */
function owning({ passages }: FrameReport, { blocks, lines }: Outline, isChosen: readonly boolean[]) {
  const first = isChosen.indexOf(true);
  const last = isChosen.lastIndexOf(true);
  const chosen = lines.filter((_, place) => isChosen[place]);
  const direct = new Set(chosen.map(({ block }) => block));
  /** The blocks that hold some of the article. */
  const held = new Set(direct);
  for (const block of held) if (block >= 0) held.add(blocks[block]!.parent);
  const posts = postsOf(blocks, held);
  const postAt = (place: number) => {
    let at = lines[place]?.block ?? -1;
    while (at >= 0 && !posts.has(at)) at = blocks[at]!.parent;
    return at;
  };
  return (place: number): boolean => {
    const { passage, links, block } = lines[place]!;
    const post = postAt(place);
    const linked = links.reduce((sum, [from, to]) => sum + to - from, 0);
    // Who wrote a post stands ahead of it, as a link.
    const isLinked = linked * 2 > passages[passage]!.text.length && (post < 0 || postAt(place - 1) === post);
    let at = block;
    for (; !isLinked && at >= 0 && !held.has(at); at = blocks[at]!.parent) if (isForeign(blocks[at]!)) return false;
    return !isLinked && (post >= 0 || (place > first && (place < last || (at >= 0 && direct.has(at)))));
  };
}

/** The blocks that are posts of a thread: named like others beside them, of which the article holds one. */
function postsOf(blocks: Outline['blocks'], held: ReadonlySet<number>): ReadonlySet<number> {
  const threads = new Map<string, number[]>();
  for (const [index, block] of blocks.entries()) {
    for (const word of wordsOf(block)) {
      const name = `${block.parent} ${word.replace(/\d+/g, '')}`;
      if (postNames.test(word)) threads.set(name, [...(threads.get(name) ?? []), index]);
    }
  }
  return new Set([...threads.values()].filter((all) => all.length > 1 && all.some((one) => held.has(one))).flat());
}

function wordsOf({ attributes }: Outline['blocks'][number]): readonly string[] {
  return attributes.flatMap(([name, value]) => (/id|class/.test(name) ? value.split(' ') : []));
}

function isForeign(block: Outline['blocks'][number]): boolean {
  if (/^(button|form|fieldset|menu)$/.test(block.name)) return true;
  const words = wordsOf(block).join(' ');
  if (names.shareElements.test(words)) return true;
  return names.unlikelyCandidates.test(words) && !names.okMaybeItsACandidate.test(words);
}
