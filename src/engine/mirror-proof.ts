import { charset } from './bytes';
import { foldWidth, type MirrorSite, mirror } from './mirror';
import { bracketAt } from './pinyin';
import { readingsOf } from './traditional';

const MARKS = '！？；，。';

/**
 * Whether some document-mirror site shows `was`, between `before` and `after`, where the text says `now`: the forward run
 * over the ways in which such sites were seen to differ. Widths of punctuation do not count.
 */
export function isShownByMirror(now: string, was: string, before: string, after: string): boolean {
  const shown = foldWidth(before + was + after);
  const said = before + now + after;
  const annotated = annotationsOf(said, was);
  const indents = /(?:^|\n)[\s\u3000]*$/.test(before) ? ['', '\u3000'] : [''];
  for (const indent of indents)
    for (const site of sites(annotated, marksIn(was))) {
      const text = foldWidth(mirror(before + indent + now + after, site));
      if (text === shown || (indent && text === foldWidth(indent) + shown)) return true;
    }
  return false;
}

function* sites(annotated: ReadonlyMap<string, string>, marks: readonly string[]): Generator<MirrorSite> {
  for (const chosen of subsets(marks))
    for (const beforeAscii of ['drops', 'eats'] as const)
      for (const loneLead of ['', '?'] as const)
        for (const unassigned of ['nothing', 'private'] as const)
          yield { annotated, marks: chosen, beforeAscii, loneLead, unassigned };
}

/** A cut at a mark that is not shown cannot have happened; which of the others the site knows is open. */
function marksIn(was: string): string[] {
  return [...MARKS].filter((mark) => was.includes(mark) || was.includes(foldWidth(mark)));
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
