import { readFileSync } from 'node:fs';
import { examine, type Knowledge } from '../../src/engine/examine';
import { LISTED } from '../../src/engine/mirror/annotator';
import { foldWidth, type MirrorSite, mirror } from '../../src/engine/mirror/mirror';
import { readingsOf } from '../../src/engine/mirror/traditional';
import { align } from './alignment';
import { restored } from './score';
import type { Lines } from './trials';

/** What became of pages that a document mirror garbled, in characters and annotations. */
export interface MirrorResult {
  readonly text: string;
  readonly site: string;
  characters: number;
  damaged: number;
  right: number;
  rightWithGuesses: number;
  /** Sound characters that a repair took away or changed. */
  harmed: number;
  annotations: number;
  annotationsLeft: number;
  readonly misses: { readonly shown: string; readonly wanted: string; readonly came: string }[];
}

/** Our own: what such sites hold, reports, papers and essays, written for this measure and for nothing else. */
const ownTexts = ['scripts/bench/mirror-text.txt', 'test/pages/report.mended.txt'];
const characters = 96_000;
const charactersOfPage = 1_500;
const annotation = /\(?[a-z]*[\u00e0-\u01dc][a-z]*\)/g;

/** The forms in which such sites were seen: how deep their list goes, and what they show of what is no character. */
const sites: readonly (Omit<MirrorSite, 'annotated'> & { readonly depth: number; readonly folds: boolean })[] = [
  { depth: 37, marks: '！？。', unassigned: 'nothing', beforeAscii: 'eats', loneLead: '?', folds: true },
  { depth: 60, marks: '！？；，。', unassigned: 'private', beforeAscii: 'eats', loneLead: '?', folds: true },
  { depth: 108, marks: '！？；，。', unassigned: 'nothing', beforeAscii: 'drops', loneLead: '', folds: false },
  { depth: 108, marks: '？！。', unassigned: '?', beforeAscii: 'eats', loneLead: '?', folds: true },
];

/** Garbles Traditional text as each kind of site does, a page at a time, and mends it. */
export function* runMirrors(lines: Lines, knowledge: Knowledge): Generator<MirrorResult> {
  const texts = { 'our own text': ownLines(), documentation: documentation(lines) };
  for (const [text, own] of Object.entries(texts))
    for (const site of sites) yield runSite(text, pagesOf(own), site, knowledge);
}

function runSite(
  text: string,
  pages: readonly string[][],
  kind: (typeof sites)[number],
  knowledge: Knowledge,
): MirrorResult {
  const { depth, folds, ...site } = kind;
  const annotated = new Map([...LISTED.slice(0, depth)].map((one) => [one, readingsOf(one)[0] ?? '']));
  const result: MirrorResult = {
    text,
    site: `${depth} annotated, marks ${site.marks}, shows ${site.unassigned}, ${site.beforeAscii} before ASCII${folds ? ', folded' : ''}`,
    characters: 0,
    damaged: 0,
    right: 0,
    rightWithGuesses: 0,
    harmed: 0,
    annotations: 0,
    annotationsLeft: 0,
    misses: [],
  };
  const fold = folds ? foldWidth : (line: string) => line;
  for (const page of pages) {
    const shown = page.map((line) => fold(mirror(line, { ...site, annotated })));
    const { patches } = examine(shown, knowledge);
    for (const [index, line] of page.entries()) {
      const patch = patches[index] ?? [];
      const came = [false, true].map((all) => restored(shown[index]!, patch, all).text);
      add(result, line, shown[index]!, came);
    }
  }
  return result;
}

function ownLines(): string[] {
  return ownTexts
    .flatMap((file) => readFileSync(file, 'utf8').split('\n'))
    .filter((line) => line !== '' && !line.includes('?'))
    .map((line) => line.slice(0, 400));
}

/** Traditional documentation in the quotation marks of the mainland. */
function documentation(lines: Lines): string[] {
  const mainland: Readonly<Record<string, string>> = { '「': '“', '」': '”', '『': '‘', '』': '’' };
  return (lines.get('zh-tw') ?? [])
    .filter((line) => line.length < 300)
    .map((line) => line.replace(/[「」『』]/g, (mark) => mainland[mark] ?? mark));
}

function pagesOf(lines: readonly string[]): string[][] {
  const pages: string[][] = [[]];
  let total = 0;
  for (const line of lines) {
    if (total >= characters) break;
    if (total % charactersOfPage > (total + line.length) % charactersOfPage) pages.push([]);
    pages.at(-1)?.push(line);
    total += line.length;
  }
  return pages;
}

/** Compared in half width: which marks a site folded nobody can tell from its pages, and the repairs put in full-width ones. */
function add(result: MirrorResult, line: string, shown: string, [applied = '', tried = '']: readonly string[]): void {
  const wanted = foldWidth(line);
  const matches = (text: string) => {
    const came = foldWidth(text);
    const partner = align(wanted, came);
    return (at: number) => partner[at]! >= 0 && came[partner[at]!] === wanted[at];
  };
  const [onPage, came, guessed] = [matches(shown), matches(applied), matches(tried)];
  result.characters += wanted.length;
  for (let at = 0; at < wanted.length; at++) {
    if (onPage(at)) {
      if (!came(at)) result.harmed++;
      continue;
    }
    result.damaged++;
    if (came(at)) result.right++;
    if (guessed(at)) result.rightWithGuesses++;
  }
  const count = (text: string) => (text.match(annotation) ?? []).length;
  result.annotations += count(shown) - count(wanted);
  result.annotationsLeft += count(applied) - count(wanted);
  if (foldWidth(applied) !== wanted && result.misses.length < 20) result.misses.push({ shown, wanted, came: applied });
}
