import { charset } from '../charset/bytes';
import { thoseWith } from '../traits';
import { type Bracket, bracketAt } from './pinyin';
import { isHan } from './repertoire';
import { readingsOf } from './traditional';

/** A character with its reading in parentheses behind it, as X(py). */
export interface Annotation {
  /** Offset of the character. */
  readonly at: number;
  readonly character: string;
  readonly bracket: Bracket;
}

/** What a page shows of one character that is annotated somewhere. */
export interface AnnotatedCharacter {
  /** The readings it has in brackets. */
  readonly readings: Set<string>;
  /** How often it is annotated, and how often it stands alone. */
  annotated: number;
  alone: number;
  /** How often other Han characters touch it and its bracket, as in running text. */
  attached: number;
}

/** All a page shows of toned readings in brackets. */
export interface Annotations {
  /** Converted Traditional characters with a reading they have. */
  readonly byProgram: ReadonlyMap<string, AnnotatedCharacter>;
  /** Other Han characters with a toned reading: people annotate these, programs never do. */
  readonly byPeople: number;
  /** Readings that fell between two characters, with their opening parenthesis lost: only a program does that. */
  readonly orphans: number;
  readonly han: number;
  readonly brackets: number;
}

/** The annotated characters of a text, in order. */
export function annotationsIn(text: string): Annotation[] {
  const found: Annotation[] = [];
  for (let open = text.indexOf('('); open >= 0; open = text.indexOf('(', open + 1)) {
    const bracket = open > 0 ? bracketAt(text, open) : undefined;
    if (bracket && isHan(text.charCodeAt(open - 1))) found.push({ at: open - 1, character: text[open - 1]!, bracket });
  }
  return found;
}

/** Whether this annotation can be a program's: a converted character with a reading that it has. */
export function isProgramLike({ character, bracket }: Annotation): boolean {
  return readingsOf(character).includes(bracket.reading);
}

/** What the passages of a page show of annotations. */
export function annotationsOf(passages: readonly string[]): Annotations {
  const byProgram = new Map<string, AnnotatedCharacter>();
  const people = new Set<string>();
  let orphans = 0;
  let brackets = 0;
  for (const passage of thoseWith(passages, 'trace')) {
    const text = passages[passage]!;
    for (const annotation of annotationsIn(text)) {
      brackets++;
      if (isProgramLike(annotation)) count(byProgram, annotation, text);
      else if (!followsRun(text, annotation)) people.add(annotation.character);
    }
    for (let at = text.indexOf('?'); at >= 0; at = text.indexOf('?', at + 1)) if (isOrphan(text, at)) orphans++;
  }
  const han = brackets + orphans > 0 ? countAlone(byProgram, passages) : 0;
  return { byProgram, byPeople: people.size, orphans, han, brackets };
}

function count(byProgram: Map<string, AnnotatedCharacter>, { at, character, bracket }: Annotation, text: string): void {
  const entry = byProgram.get(character) ?? { readings: new Set<string>(), annotated: 0, alone: 0, attached: 0 };
  byProgram.set(character, entry);
  entry.readings.add(bracket.reading);
  entry.annotated++;
  if (isHan(text.charCodeAt(at - 1)) || isHan(text.charCodeAt(bracket.end))) entry.attached++;
}

/** Counts the annotated characters where they stand alone; gives the number of Han characters outside brackets. */
function countAlone(byProgram: ReadonlyMap<string, AnnotatedCharacter>, passages: readonly string[]): number {
  let han = 0;
  for (const text of passages) {
    for (let at = 0; at < text.length; at++) {
      if (!isHan(text.charCodeAt(at))) continue;
      han++;
      const entry = byProgram.get(text[at]!);
      if (entry && !(text[at + 1] === '(' && bracketAt(text, at + 1))) entry.alone++;
    }
  }
  return han;
}

/** Inside a run read one byte late a reading can stand behind any character: such are nobody's work. */
function followsRun(text: string, { at }: Annotation): boolean {
  const before = text.slice(Math.max(0, at - 8), at);
  return (
    /[?。！][^\s]*$/.test(before) &&
    /[\u3040-\u312f\u2500-\u257f?]|[\u4e00-\u9fff][@-~]/.test(text.slice(Math.max(0, at - 8), at + 1))
  );
}

function isOrphan(text: string, at: number): boolean {
  const bracket = bracketAt(text, at);
  const before = text.charCodeAt(at - 1);
  return bracket !== undefined && (before === 0x29 || (charset('gbk').bytesOfUnit[before] ?? 0) > 0xff);
}
