import { charset } from '../charset/bytes';
import { foldWidth, type MirrorSite, mirror } from './mirror';
import { bracketAt } from './pinyin';
import { Way } from './realign-ways';
import { readingsOf } from './traditional';

const MARKS = '！？；，。';

/**
 * Whether some document-mirror site shows `was`, between `before` and `after`, where the text says `now`: the forward run
 * over the ways in which such sites were seen to differ, or those of `ways` alone. Widths of punctuation do not count.
 * `after` is a character, and the reading that is shown behind it, if any.
 */
export function isShownByMirror(
  now: string,
  was: string,
  before: string,
  [after = '', ...reading]: string,
  ways = 0,
): boolean {
  const said = before + now + after;
  const annotated = annotationsOf(said, was);
  const shown = foldWidth(before + was + after) + (annotated.has(after) ? reading.join('') : '');
  const indents = /(?:^|\n)[\s\u3000]*$/.test(before) ? ['', '\u3000'] : [''];
  const marks = marksIn(was + after);
  for (const end of new Set([after, unfolded(after)]))
    for (const indent of indents)
      for (const site of sites(annotated, marks, ways)) {
        const text = foldWidth(mirror(before + indent + now + end, site));
        if (text === shown || (indent && text === foldWidth(indent) + shown)) return true;
      }
  return false;
}

function* sites(annotated: ReadonlyMap<string, string>, marks: readonly string[], ways: number): Generator<MirrorSite> {
  const unassigned = allowed(ways, { nothing: Way.vanishes, private: Way.keeps, '?': Way.questions });
  const beforeAscii = allowed(ways, { drops: Way.drops, eats: Way.eats });
  const loneLead = allowed(ways, { '': Way.hides, '?': Way.asks });
  for (const chosen of subsets(marks))
    for (const before of beforeAscii)
      for (const lone of loneLead)
        for (const pair of unassigned)
          yield { annotated, marks: chosen, beforeAscii: before, loneLead: lone, unassigned: pair };
}

/** The ways of one thing that are assumed, or all where none is. */
function allowed<Name extends string>(ways: number, bits: Readonly<Record<Name, number>>): Name[] {
  const names = Object.keys(bits) as Name[];
  const assumed = names.filter((name) => (ways & bits[name]) !== 0);
  return assumed.length > 0 ? assumed : names;
}

/** A mark at which sites cut, in its own width. */
function unfolded(mark: string): string {
  return [...MARKS].find((wide) => foldWidth(wide) === mark) ?? mark;
}

/** A cut at a mark that is not shown cannot have happened; which of the others the site knows is open. */
function marksIn(shown: string): string[] {
  return [...MARKS].filter((mark) => shown.includes(mark) || shown.includes(foldWidth(mark)));
}

function subsets(marks: readonly string[]): string[] {
  return marks.reduce<string[]>((sets, mark) => [...sets, ...sets.map((set) => set + mark)], ['']).reverse();
}

/** The characters whose bytes stand side by side in the text, in step or not, and whose reading is bracketed in `was`. */
function annotationsOf(said: string, was: string): ReadonlyMap<string, string> {
  const shown = new Set<string>();
  for (let at = 0; at < was.length; at++) {
    const bracket = bracketAt(was, at);
    if (bracket) shown.add(bracket.reading);
  }
  const annotations = new Map<string, string>();
  if (shown.size === 0) return annotations;
  for (const character of sideBySide(said)) {
    const reading = readingsOf(character).find((known) => shown.has(known));
    if (reading !== undefined) annotations.set(character, reading);
  }
  return annotations;
}

function sideBySide(said: string): string[] {
  const { bytesOfUnit, unitOfPair } = charset('gbk');
  const bytes = [...said].flatMap((character) => {
    const code = bytesOfUnit[character.charCodeAt(0)]!;
    return code > 0xff ? [code >> 8, code & 0xff] : [code];
  });
  return bytes.slice(1).map((byte, i) => String.fromCharCode(unitOfPair[(bytes[i]! << 8) | byte]!));
}
