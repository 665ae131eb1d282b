import { charset } from '../charset/bytes';
import type { Bracket } from './pinyin';
import type { Path } from './realign';
import type { Run } from './realign-run';
import { best, unitOf } from './realign-vanished';
import { Way } from './realign-ways';
import { charactersRead, readingsOf } from './traditional';

const BRACKET = 10;
const MOST_CHARACTERS = 16;
/** The marks at which sites cut, in their own width and folded. */
export const CUT_MARKS = '！？；，。!?;,';

/** The path after saying `unit` for what is shown up to `at`. */
export function say(run: Run, path: Path, unit: number, at: number, more: Partial<Path> = {}): Path {
  const cost = run.cost(path.last, unit);
  const gain = path.gain + run.costBetween(path.at, at) - cost;
  return { ...path, at, said: { unit, at, lost: path.lost, before: path.said }, last: unit, gain, pending: 0, ...more };
}

/** What taking out a bracket is worth: that it is out of place says little of what the run around it meant. */
export function bracketGain(run: Run, from: number, to: number): number {
  return Math.min(BRACKET, run.costBetween(from, to));
}

/** The path with an assumption made that costs `nats` and `lost` bytes. */
export function assuming(path: Path, nats: number, lost: number, way: number): Path {
  return { ...path, gain: path.gain - nats, lost: path.lost + lost, ways: path.ways | way };
}

/** The paths on which the pending character ends with `trail`, and the run is in step again. */
export function finish(run: Run, path: Path, trail: number, units: number): Path[] {
  const unit = unitOf(path.pending, trail);
  return unit === 0 ? [] : [say(run, path, unit, path.at + units)];
}

// 氛|圍   B7 D5 | 87 FA: what is shown, [D5 87], ends one character and begins the next
/** The paths on which the pair shown next ends the pending character and begins another one, or takes an ASCII character in. */
export function overPair(run: Run, path: Path, bytes: number): Path[] {
  const unit = unitOf(path.pending, bytes >> 8);
  const rest = bytes & 0xff;
  if (unit === 0 || rest === 0x80) return [];
  const next = say(run, path, unit, path.at + 1, { pending: rest });
  if (rest >= 0x80) return [next];
  const swallowed = say(run, { ...next, pending: 0 }, rest, path.at + 1); // `[1]` shown as 盵1]
  return [swallowed];
}

// ヘ(zé)任   [A5 D8] 9F ( …: the reading tells which second byte D8 had
// 鼈冊(cè)焱   [FC 82][83 D4](cè)[EC CD]: 冊's reading went between 們 and 在, and the run goes on behind it
/** The paths past a reading: it is that of the character shown before it, or of the pending one, whose second byte it names. */
export function passBracket(run: Run, path: Path, { start, end, reading }: Bracket): Path[] {
  const ways: Path[] = [];
  const before = run.text[start - 1] ?? '';
  if (path.at === start && run.text[start] === '(' && readingsOf(before).includes(reading))
    ways.push({ ...path, at: end, gain: path.gain + bracketGain(run, start, end), readings: path.readings + before });
  const way = run.text[start] === '?' ? Way.eats : Way.drops;
  const fitting: Path[] = [];
  for (const character of charactersRead(reading)) {
    const bytes = charset('gbk').bytesOfUnit[character.charCodeAt(0)]!;
    if (bytes >> 8 !== path.pending || (bytes & 0xff) < 0x81) continue;
    const more = { readings: path.readings + character, ways: path.ways | way };
    const said = say(run, path, character.charCodeAt(0), start, more);
    fitting.push({ ...said, at: end, gain: said.gain + bracketGain(run, start, end) });
  }
  const kept = best(fitting, MOST_CHARACTERS);
  for (const one of kept) ways.push(kept.length > 1 ? { ...one, lost: one.lost + 1 } : one);
  return ways;
}

/** Whether the text or its line ends at this place. */
export function isEnd(text: string, at: number): boolean {
  return at >= text.length || text[at] === '\n';
}
