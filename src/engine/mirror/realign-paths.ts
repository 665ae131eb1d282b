import { charset } from '../charset/bytes';
import { LISTED } from './annotator';
import { isPrivate } from './mirror';
import { bracketAt, endBeforeReading } from './pinyin';
import type { Path } from './realign';
import { FOLDED_MARKS, WIDE_MARKS } from './realign-places';
import type { Run } from './realign-run';
import { isLineStart, namedBytes, type Start } from './realign-starts';
import { bracketGain, say } from './realign-steps';
import { Way } from './realign-ways';
import { isInRepertoire } from './repertoire';

const SUSPICION = 4;
/** A reading without its opening parenthesis, named by the bytes around it, hardly has another cause. */
const ORPHAN = 8;
/** One whose parenthesis is there, but whose character the programs are known to annotate. */
const LISTED_ORPHAN = 2;
/** In 30 of 34 spans seen the lead byte that was lost is A1, that of punctuation. */
const UNUSUAL_LEAD = 0.5;
/** Before punctuation it is so all but always. */
const UNUSUAL_BEFORE_SIGN = 0.5;
const MOST_GUESSES = 8;

/** The paths with which a run can begin at this place. */
export function firstPaths(run: Run, start: Start): Path[] {
  return start.by === 'reading' ? pathsFromReading(run, start) : pathsFromMark(run, start);
}

/** The path that stands at a start and has said nothing yet. */
export function pathAt(run: Run, start: Start): Path {
  const end = endBeforeReading(run.text, start.start);
  const last = end > 0 ? run.text.charCodeAt(end - 1) : 10;
  return {
    at: start.start,
    pending: 0,
    said: undefined,
    last,
    gain: 0,
    lost: 0,
    gone: 0,
    readings: '',
    first: 0,
    hidden: !start.traced,
    ways: waysOf(run.text, start),
  };
}

function waysOf(text: string, { by, at, start }: Start): number {
  if (by === 'reading') return text[at] === '?' ? Way.eats : Way.drops;
  return text[start] === '?' && start < at ? Way.asks : Way.hides;
}

function pathsFromReading(run: Run, start: Start): Path[] {
  const bracket = bracketAt(run.text, start.at);
  if (!bracket) return [];
  const path = pathAt(run, start);
  const lead = (charset('gbk').bytesOfUnit[path.last] ?? 0) & 0xff;
  const own = start.at > start.start ? run.text[start.start - 1]! : '';
  return namedBytes(lead, bracket).map((character) => ({
    ...path,
    at: bracket.end,
    pending: charset('gbk').bytesOfUnit[character.charCodeAt(0)]! & 0xff,
    gain: bracketGain(run, path.at, bracket.end) + orphanGain(run, character, start.traced),
    readings: own + character,
  }));
}

function orphanGain(run: Run, character: string, traced: boolean): number {
  if (traced || run.isAnnotated(character)) return ORPHAN;
  return LISTED.includes(character) ? LISTED_ORPHAN : -SUSPICION;
}

function pathsFromMark(run: Run, start: Start): Path[] {
  const mark = run.text[start.at]!;
  const wide = WIDE_MARKS[FOLDED_MARKS.indexOf(mark)] ?? mark;
  const bytes = charset('gbk').bytesOfUnit[wide.charCodeAt(0)]!;
  const path = pathAt(run, start);
  const unusual = (bytes & 0xff) === 0xa1 ? UNUSUAL_BEFORE_SIGN : UNUSUAL_LEAD;
  const ways: Path[] = [];
  if (isLineStart(run.text, start.at)) ways.push(...pathsFromIndent(run, path, start.at + 1, bytes));
  for (let lead = 0x81; lead < 0xff; lead++) {
    const unit = charset('gbk').unitOfPair[(lead << 8) | (bytes >> 8)]!;
    if (unit === 0 || !isInRepertoire(unit, run.script)) continue;
    const gain = path.gain - (start.traced ? 0 : SUSPICION) - (lead === 0xa1 ? 0 : unusual);
    ways.push(say(run, { ...path, gain, first: unit }, unit, start.at + 1, { pending: bytes & 0xff, lost: 1 }));
  }
  const next = nextUnit(run.text.charCodeAt(start.at + 1), bytes & 0xff);
  const ahead = (way: Path): number => way.gain - run.cost(way.last, next);
  return ways.sort((a, b) => ahead(b) - ahead(a)).slice(0, MOST_GUESSES);
}

/** What `pending` and the first byte of what is shown next make. */
function nextUnit(shown: number, pending: number): number {
  const { bytesOfUnit, unitOfPair } = charset('gbk');
  const bytes = bytesOfUnit[shown] ?? 0;
  return unitOfPair[(pending << 8) | (bytes > 0xff ? bytes >> 8 : bytes)]!;
}

/** `。` at a line's start: the indent gave its A1; both halves of the ideographic space are gone, and stay gone. */
function pathsFromIndent(run: Run, path: Path, at: number, bytes: number): Path[] {
  if (bytes >> 8 !== 0xa1) return [];
  const gain = run.costBetween(path.at, at);
  const plain = { ...path, at, pending: bytes & 0xff, gain };
  return bytes === 0xa1a3 ? [plain, ...numbered(run, plain)] : [plain];
}

const NUMERALS = '一二三四五六七八九十';

// 。┦   A1[A1 A3][A8 C1][F9 A3][A9 ..: in （六） two pairs make no character, and leave nothing to go on with
/** The numbers in parentheses that a line can begin with, as far as the page shows what they leave. */
function numbered(run: Run, path: Path): Path[] {
  const ways: Path[] = [];
  for (const tens of ['', '十', '二十'])
    for (const ones of NUMERALS) {
      if (tens && ones === '十') continue;
      const { left, gone } = leftOf(`（${tens}${ones}）`, run.keepsPrivate);
      if (gone === 0 || !run.text.startsWith(left, path.at)) continue;
      let way: Path = { ...path, gain: path.gain - run.gonePair * gone, lost: 2 * gone, gone };
      for (const unit of `（${tens}${ones}`) way = say(run, way, unit.charCodeAt(0), path.at + left.length);
      ways.push({ ...way, pending: 0xa3 });
    }
  return ways;
}

/** What is shown of a text between its first byte and its last one, and how many pairs of that show nothing. */
function leftOf(text: string, keepsPrivate: boolean): { left: string; gone: number } {
  const { bytesOfUnit, unitOfPair } = charset('gbk');
  const pairs = [...text].map((unit) => bytesOfUnit[unit.charCodeAt(0)]!);
  let left = '';
  let gone = 0;
  for (let i = 1; i < pairs.length; i++) {
    const unit = unitOfPair[((pairs[i - 1]! & 0xff) << 8) | (pairs[i]! >> 8)]!;
    if (unit !== 0 && (keepsPrivate || !isPrivate(unit))) left += String.fromCharCode(unit);
    else gone++;
  }
  return { left, gone };
}
