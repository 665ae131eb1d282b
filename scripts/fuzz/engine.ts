import fc from 'fast-check';
import { viewOf } from '../../src/document/document';
import { fileOf } from '../../src/document/leaving';
import { examine, type Findings } from '../../src/engine/examine';
import { applyPatch, atLeast, invertPatch } from '../../src/engine/patch';
import type { FrameReport } from '../../src/messages';
import { knowledge } from '../../src/rules/knowledge';
import type { Format } from '../../src/settings';
import { wordingFor } from '../../src/wording';
import { flagText } from '../../src/wording/flag';
import type { Target } from './target';
import { garbledLine } from './texts';

const engine = knowledge();
const say = wordingFor(['en']);
const formats: readonly Format[] = ['text', 'markdown', 'html', 'json'];

/** What no repair may bring in: markup, and what turns the direction of writing. */
const harmful = /[<\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

const times = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

/** Throws with these words where something does not hold. */
export function must(holds: boolean, what: string): void {
  if (!holds) throw new Error(what);
}

function checkPassage(text: string, patch: Findings['patches'][number]): string {
  must(applyPatch(applyPatch(text, patch), invertPatch(patch)) === text, 'a patch with its guesses leads back');
  const made = atLeast(patch, 'likely');
  const mended = applyPatch(text, made);
  must(applyPatch(mended, invertPatch(made)) === text, 'what is applied leads back');
  must(times(mended, harmful) <= times(text, harmful), 'a repair brings in nothing harmful');
  return mended;
}

/** Throws where findings do not fit the passages that they are about. */
export function checkFindings(passages: readonly string[], findings: Findings): void {
  must(findings.faults.length === 0, `a rule failed: ${JSON.stringify(findings.faults)}`);
  must(findings.patches.length === passages.length, 'every passage has a patch');
  const mended = passages.map((text, i) => checkPassage(text, findings.patches[i]!));
  for (const { passage, at, notice } of findings.gaps)
    must(mended[passage]?.startsWith(notice, at) === true, 'a gap is where its notice is');
}

/** All tags that an export writes itself. */
const ownTags = /<(?:!doctype html|meta [^<>]*|\/?(?:html|head|body|title|style|p|h2|ul|li|mark|hr)(?: [^<>]*)?)>/g;

function checkExports(passages: readonly string[], { patches, gaps, faults }: Findings): void {
  const frame: FrameReport = {
    frame: 0,
    title: passages[0] ?? '',
    address: 'https://documents.example/',
    language: 'zh',
    passages: passages.map((text, id) => ({ id, text, part: 'document', role: 'paragraph' })),
    patches,
    gaps,
    faults,
    choice: 'cleaned',
    left: [],
    selection: [],
  };
  const view = viewOf({ state: 'read', frames: [frame] });
  if (!('cleaned' in view)) return;
  const options = { say, flag: flagText.bind(undefined, say), read: new Date(0), flags: true, provenance: true };
  for (const format of formats) {
    const { text } = fileOf(view, view.cleaned, format, options);
    if (format === 'html') must(!text.replace(ownTags, '').includes('<'), 'HTML holds no tags but its own');
    if (format === 'json') JSON.parse(text);
  }
}

/** Pages of garbled lines: nothing throws, repairs can be undone and bring in no harm, exports hold what is theirs. */
export const pages: Target = {
  name: 'engine: pages of bytes read in wrong ways',
  few: 20,
  property: fc.property(fc.array(garbledLine, { minLength: 1, maxLength: 4 }), (passages) => {
    const findings = examine(passages, engine);
    checkFindings(passages, findings);
    checkExports(passages, findings);
  }),
};

/** Milliseconds of the processor that a page takes. */
function timeFor(text: string): number {
  const begun = process.cpuUsage();
  checkFindings([text], examine([text], engine));
  return process.cpuUsage(begun).user / 1000;
}

/** One long line of a garbled stretch said again and again: it is survived, and time grows with its length, not with the square. */
export const lines: Target = {
  name: 'engine: long lines',
  few: 1,
  // Every sixth unit may begin a run, and each was weighed with all of its line.
  found: [['&lt;°ф%\u0002├']],
  property: fc.property(garbledLine, (stretch) => {
    const line = (length: number) => `${stretch} `.repeat(Math.ceil(length / (stretch.length + 1)));
    const short = timeFor(line(1_000));
    const most = 1_000 + short * 8 * 4;
    let long = timeFor(line(8_000));
    // What other threads of the process clear away of the cases before is counted as well, but not every time.
    for (let again = 0; again < 2 && long >= most; again++) long = Math.min(long, timeFor(line(8_000)));
    must(long < most, `1,000 units took ${Math.round(short)} ms, 8,000 took ${Math.round(long)} ms`);
  }),
};
