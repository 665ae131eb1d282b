import type { Gap } from './gaps/gap';
import { costOf, type Language } from './language/language';
import { oddPlaces } from './language/odd-places';
import { atLeast, endOf, mapOffset, type Patch, trustOf } from './patch';
import { isAboutGarbling, isQuoted, namesGarbling } from './quoted';
import { bitsOf, traitsOf } from './traits';

/*
 * Text of which too little is left to say what it was. Nobody invents it anew: the place becomes a gap that keeps what the
 * page shows as its notice.
 *
 *     �й���       GBK read as UTF-8: every pair became U+FFFD, or a letter by chance
 *     锟斤拷锟斤拷   that text saved and read as GBK; other charsets show U+FFFD as ï¿½, 嚙踝蕭, 占쏙옙 …
 *     闂傚倸鍊搁崐    UTF-8 read as GBK two or three times, each of which lost a part of the pairs
 */

/** What U+FFFD looks like when its bytes EF BF BD are read in another charset; two of them where that takes pairs. */
const LOST_FORMS =
  '\ufffd|锟斤拷|锟斤|斤拷|\u00ef\u00bf\u00bd|\u043f\u0457\u0405|\u041e\u00a9\u256b|\u010f\u017c\u02dd|\u00d4\u00f8\u03a9|\u2229\u2510\u255d|嚙踝蕭|嚙蝓|嚙|占쏙옙|占쏙|ｿｽ';
const LOST = new RegExp(LOST_FORMS, 'gu');
/** What stands between lost characters without parting them: stray letters, question marks. */
const CLOSE = 3;
/** So many lost characters are no slip. */
const FEWEST_LOST = 2;

/** Nats by which an unreadable run exceeds what sound text costs, in all and for each character. */
const UNREADABLE = 80;
const UNREADABLE_EACH = 4.3;
/** The same in all where the page has shown already that it is garbled. */
const UNREADABLE_AMONG_OTHERS = 28;
/** Sound characters cost no more than this, in nats. */
const SURPRISING = 8;
/** What a run may win back in nats before it ends. */
const RELIEF = 12;

/** A stretch of a mended passage that nobody can read. */
interface Ruin {
  readonly passage: number;
  readonly start: number;
  readonly end: number;
  /** Nats beyond those of sound text; infinite where lost characters prove it. */
  readonly excess: number;
}

/**
 * The places of a page that are garbled beyond repair, in reading order: gaps whose notice is what the page shows, which
 * stays in the text. `mended` are the passages after the patches; places that a guess can read, or within `gaps`, are left out, and
 * so are specimens.
 */
export function beyondRepair(
  mended: readonly string[],
  patches: readonly Patch[],
  gaps: readonly Gap[],
  language: Language,
): Gap[] {
  const odd = oddPlaces(mended, language);
  const mayBeLost = bitsOf('lost');
  const { each } = traitsOf(mended);
  const all: Ruin[] = [];
  for (const passage of mended.keys()) {
    const lost = (each[passage]! & mayBeLost) !== 0 ? lostIn(mended[passage]!, passage) : [];
    const isOdd = odd[passage]!.worst > UNREADABLE_AMONG_OTHERS;
    const unreadable = isOdd ? unreadableIn(mended[passage]!, passage, language) : [];
    for (const ruin of unreadable) if (!lost.some((other) => overlap(ruin, other))) all.push(ruin);
    for (const ruin of lost) all.push(ruin);
  }
  const convincing = all.some(({ excess }) => excess >= UNREADABLE);
  if (!convincing || isLesson(all, mended)) return [];
  // A passage may have a thousand of them: its words are looked at once.
  const about = new Map<number, boolean>();
  const isAbout = ({ passage }: Ruin) => {
    const known = about.get(passage) ?? isAboutGarbling(mended[passage]!);
    about.set(passage, known);
    return known;
  };
  return all
    .filter((ruin) => !isSpecimen(mended[ruin.passage]!, ruin, isAbout))
    .filter(
      (ruin) => !gaps.some((gap) => overlap(ruin, spanOf(gap))) && !isRead(patches[ruin.passage] ?? [], ruin, language),
    )
    .sort((a, b) => a.passage - b.passage || a.start - b.start)
    .map(({ passage, start, end }) => gapOf(passage, start, mended[passage]!.slice(start, end)));
}

function gapOf(passage: number, at: number, notice: string): Gap {
  const value = [...notice.replace(/\s/gu, '')].length;
  return {
    passage,
    at,
    notice,
    missing: 'a-part',
    reason: 'garbled',
    amount: { value, unit: 'character' },
    rule: 'beyond-repair',
  };
}

/** Runs of lost characters; what a few strays part is one run. */
function lostIn(text: string, passage: number): Ruin[] {
  const runs: { start: number; end: number; lost: number }[] = [];
  for (const found of text.matchAll(LOST)) {
    const end = found.index + found[0].length;
    const last = runs.at(-1);
    const isClose = last && found.index - last.end <= CLOSE && !/[\n。，]/u.test(text.slice(last.end, found.index));
    if (isClose) {
      last.end = end;
      last.lost++;
    } else runs.push({ start: found.index, end, lost: 1 });
  }
  return runs
    .filter(({ lost }) => lost >= FEWEST_LOST)
    .map(({ start, end }) => ({ passage, start, end, excess: Number.POSITIVE_INFINITY }));
}

/** East Asian characters that the language model cannot make head or tail of. */
function unreadableIn(text: string, passage: number, language: Language): Ruin[] {
  const ruins: Ruin[] = [];
  let previous = 10;
  let sum = 0;
  let most = 0;
  let start = 0;
  let end = 0;
  for (let i = 0; i <= text.length; i++) {
    const unit = i < text.length ? text.charCodeAt(i) : 10;
    sum += i < text.length ? language.cost(previous, unit) - SURPRISING : Number.NEGATIVE_INFINITY;
    previous = unit;
    if (sum > most) {
      most = sum;
      end = i + 1;
    } else if (sum <= 0 || sum < most - RELIEF) {
      if (most > UNREADABLE_AMONG_OTHERS && isUnreadable(text, start, end, most))
        ruins.push({ passage, start, end, excess: most });
      sum = 0;
      most = 0;
      start = i + 1;
    }
  }
  return ruins;
}

const EAST_ASIAN = /[\u3400-\u9fff\uac00-\ud7a3\ue000-\uf8ff\uff66-\uff9f\ufffd?]/gu;

function isUnreadable(text: string, start: number, end: number, excess: number): boolean {
  const run = text.slice(start, end);
  if (excess < UNREADABLE_EACH * run.length || /[\ud800-\udfff]/.test(run)) return false; // no charset garbles into these
  const eastAsian = run.match(EAST_ASIAN)?.length ?? 0;
  const around = text.slice(Math.max(0, start - AROUND), end + AROUND);
  return eastAsian >= 0.7 * run.length && !isTable(run, around) && !isNotation(around);
}

/** How far the neighbours of a run are looked at for being a table, and how many characters make one. */
const AROUND = 40;
const SHORTEST_TABLE = 30;

/** Whether a run lists characters as a dictionary or charset does: each after the last, or none twice for long. */
function isTable(run: string, around: string): boolean {
  let ascents = 0;
  for (let i = 1; i < run.length; i++) if (run.charCodeAt(i) > run.charCodeAt(i - 1)) ascents++;
  return ascents > 0.75 * run.length || (around.length >= SHORTEST_TABLE && new Set(around).size === around.length);
}

/** Each sign of a notation comes this often, on average; garbled text has many characters. */
const RECURRENCE = 4;

/** Whether text writes a pattern with a few signs: 仄仄平平仄仄平 is the metre of a verse. */
function isNotation(around: string): boolean {
  const signs = around.match(EAST_ASIAN)?.filter((sign) => sign !== '?') ?? [];
  const kinds = new Set(signs).size;
  return kinds > 1 && kinds * RECURRENCE <= signs.length;
}

/** Whether a page that calls garbled text by its name is itself sound for the most part. */
function isLesson(ruins: readonly Ruin[], passages: readonly string[]): boolean {
  const garbled = ruins.reduce((sum, { start, end }) => sum + end - start, 0);
  const length = passages.reduce((sum, text) => sum + text.length, 0);
  return garbled * 3 < length && passages.some(namesGarbling);
}

function isSpecimen(text: string, ruin: Ruin, isAbout: (ruin: Ruin) => boolean): boolean {
  const { start, end } = ruin;
  return isQuoted(text, start, end) || ((end - start) * 2 < text.length && isAbout(ruin));
}

/** Whether a guess says what a place means, in words that somebody can read. */
function isRead(patch: Patch, ruin: Ruin, language: Language): boolean {
  const made = atLeast(patch, 'likely');
  return patch.some((edit) => {
    if (trustOf(edit) !== 'guess' || costOf(language, edit.now) > SURPRISING * edit.now.length) return false;
    const start = mapOffset(made, edit.start, 'before');
    return start < ruin.end && ruin.start < start + endOf(edit) - edit.start;
  });
}

type Span = Pick<Ruin, 'passage' | 'start' | 'end'>;

const spanOf = ({ passage, at, notice }: Gap): Span => ({ passage, start: at, end: at + notice.length });

const overlap = (a: Span, b: Span): boolean => a.passage === b.passage && a.start < b.end && b.start < a.end;
