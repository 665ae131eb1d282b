import { type MirrorSite, mirror } from '../../src/engine/mirror/mirror';
import { isInQuotation, namesGarbling } from '../../src/engine/quoted';
import type { Family } from './families';
import { garble, type Losses } from './forward';
import type { HeldOut } from './held-out';
import { Random } from './random';
import type { Trial } from './score';

/** Whether bytes are lost, and whether that can be seen. */
export type Loss = 'none' | 'seen' | 'unseen';

/** Clean lines to garble, by language. */
export type Lines = ReadonlyMap<string, readonly string[]>;

const context = 40;
const scripts: Readonly<Record<string, readonly [RegExp, number]>> = {
  'zh-cn': [/\p{Script=Han}/gu, 0.6],
  'zh-tw': [/\p{Script=Han}/gu, 0.6],
  ja: [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 0.25],
  ko: [/\p{Script=Hangul}/gu, 0.45],
  ru: [/\p{Script=Cyrillic}/gu, 0.6],
  el: [/\p{Script=Greek}/gu, 0.6],
  en: [/[a-z]/gu, 0.6],
};
const latin = [/[\u00c0-\u024f\u1e00-\u1eff]/gu, 0.015] as const;

/** The lines of prose that are in the language they are said to be in, each once. */
export function linesOf(texts: readonly HeldOut[]): Lines {
  const lines = new Map<string, Set<string>>();
  for (const text of texts) {
    const language = text.language.startsWith('zh') ? text.language : text.language.split('-')[0]!;
    const [script, share] = scripts[language] ?? latin;
    const list = lines.get(language) ?? new Set();
    lines.set(language, list);
    for (const line of text.lines) {
      // What is garbled in a line about garbled text is a specimen, which nobody may touch.
      if (namesGarbling(line)) continue;
      if (line.length < 24 || line.length > 1500 || /[\ufffd\ue000-\uf8ff?]/.test(line)) continue;
      if ((line.match(script)?.length ?? 0) >= line.length * share) list.add(line);
    }
  }
  return new Map([...lines].map(([language, list]) => [language, [...list]]));
}

/** Up to `count` trials of a family; fewer where the text does not give them. */
export function* trialsOf(family: Family, length: number, loss: Loss, count: number, lines: Lines): Generator<Trial> {
  const random = new Random(`${family.name} ${length} ${loss}`);
  const languages = family.languages.filter((language) => (lines.get(language)?.length ?? 0) > 0);
  if (languages.length === 0) return;
  let found = 0;
  const attempts = count * (family.rounds.length > 0 ? 80 : 400);
  for (let attempt = 0; found < count && attempt < attempts; attempt++) {
    if (attempt === attempts / 10 && found === 0) return;
    const language = random.pick(languages);
    const line = random.pick(lines.get(language)!);
    const trial =
      family.rounds.length > 0
        ? misreadTrial(family, line, length, loss, language, random)
        : mirrorTrial(line, length, loss, language, random);
    if (!trial) continue;
    found++;
    yield trial;
  }
}

/** So many characters of a line or a few more, from a word's beginning to a word's end: nobody reads half a word in another charset of letters. */
function wordsOf(line: string, length: number, random: Random): string {
  const from = line.indexOf(' ', random.below(line.length - length)) + 1;
  const end = line.indexOf(' ', from + length);
  return line.slice(from, end < 0 ? undefined : end);
}

/** The words up to the one with so many letters with accents; nothing where there are fewer. */
function latinWordsOf(line: string, length: number): string | undefined {
  const end = sizeWith(length, line);
  return end === 0 ? undefined : line.slice(0, end + line.slice(end).search(/ |$/));
}

function lettersTrial(family: Family, line: string, length: number, language: string, random: Random) {
  if (line.length < length + 12) return undefined;
  const wanted = scripts[language] ? wordsOf(line, length, random) : latinWordsOf(line, length);
  if (wanted === undefined) return undefined;
  const garbled = garble(wanted, family.rounds, { mark: '?', keepsPrivate: true });
  const isWhole = garbled && garbled.text !== wanted && garbled.lost.every((bytes) => bytes === 0);
  if (!isWhole || wanted.length < length || !isWorthGarbling(wanted, language)) return undefined;
  return { shown: garbled.text, wanted, from: 0, to: wanted.length, lost: garbled.lost, language };
}

function misreadTrial(family: Family, line: string, length: number, loss: Loss, language: string, random: Random) {
  if (/^letters|^Latin/.test(family.kind))
    return loss === 'none' ? lettersTrial(family, line, length, language, random) : undefined;
  if (line.length < length + 12) return undefined;
  const at = 5 + random.below(line.length - length - 9);
  const size = scripts[language] ? length : sizeWith(length, line.slice(at, line.length - 5));
  if (size === 0) return undefined;
  const core = line.slice(at, at + size);
  if (!isWorthGarbling(core, language)) return undefined;
  const garbled = garble(core, family.rounds, lossesOf(loss, random));
  if (!garbled || garbled.text === core) return undefined;
  if (garbled.lost.some((bytes) => bytes > 0) !== (loss !== 'none')) return undefined;
  // What stands in quotation marks is a specimen, too.
  if (isInQuotation(line, at, at + size)) return undefined;
  const before = line.slice(Math.max(0, at - context), at);
  const after = line.slice(at + size, at + size + context);
  return {
    shown: before + garbled.text + after,
    wanted: before + core + after,
    from: before.length,
    to: before.length + size,
    lost: garbled.lost,
    language,
  };
}

/**
 * How much of a text in Latin letters holds so many that garbling changes, 0 where there are fewer: lengths are those of
 * damaged characters, and only the letters with accents are.
 */
function sizeWith(damaged: number, text: string): number {
  let left = damaged;
  for (const found of text.matchAll(latin[0])) if (--left === 0) return found.index + 1;
  return 0;
}

function lossesOf(loss: Loss, random: Random): Losses {
  if (loss === 'unseen') return { mark: '', keepsPrivate: false };
  return { mark: loss === 'seen' && random.below(2) === 0 ? '?' : '\ufffd', keepsPrivate: true };
}

/** Text that begins and ends with characters of its language, most of which the garbling changes. */
function isWorthGarbling(core: string, language: string): boolean {
  if (/[\ud800-\udfff]/.test(core)) return false;
  const foreign = core.match(/[^ -~]/g)?.length ?? 0;
  if (!scripts[language]) return core.match(latin[0]) !== null;
  if (language === 'ru' || language === 'el') return foreign >= core.length * 0.6;
  return foreign >= core.length * 0.75 && /^[^ -~]/.test(core) && /^\p{L}.*[^ -~]$/u.test(core);
}

const orders = ['！？。', '！？；，。', '？！，。', '！'] as const;

/** A sentence with a quotation behind it, as a mirror shows it that cuts the text at its sentence marks, byte by byte. */
function mirrorTrial(line: string, length: number, loss: Loss, language: string, random: Random): Trial | undefined {
  const clauses = [
    ...line.matchAll(
      /(?<=\p{Script=Han}{3})[，。；：](?<said>\p{Script=Han}[^，。；：“”《》（）]{3,60})(?=[，。；：])/gu,
    ),
  ];
  const clause = clauses[random.below(clauses.length)];
  if (!clause?.groups) return undefined;
  const { said = '' } = clause.groups;
  const quote = random.pick(['“', '《', '（', '“']);
  const close = { '“': '”', '《': '》', '（': '）' }[quote] ?? '';
  const end = clause.index + 1 + said.length;
  const before = line.slice(Math.max(0, clause.index - context), clause.index);
  const wanted = `${before}。${quote}${said}${close}${line.slice(end, end + context)}`;
  const site = siteOf(loss, random);
  const shown = mirror(wanted, site);
  const lostPairs = mirror(wanted, { ...site, unassigned: '?', loneLead: '?' }).split('?').length - 1;
  if (shown === wanted || lostPairs > 1 !== (loss !== 'none')) return undefined;
  const { from, to } = differing(wanted, shown);
  const damaged = to - from;
  if (damaged < length * 0.7 || damaged >= length * 1.5) return undefined;
  return { shown, wanted, from, to, language };
}

function siteOf(loss: Loss, random: Random): MirrorSite {
  const unassigned = loss === 'none' ? 'private' : loss === 'seen' ? '?' : 'nothing';
  return { annotated: new Map(), marks: random.pick(orders), unassigned, beforeAscii: 'eats', loneLead: '?' };
}

function differing(wanted: string, shown: string): { readonly from: number; readonly to: number } {
  let from = 0;
  while (wanted[from] === shown[from]) from++;
  let tail = 0;
  while (tail < wanted.length - from && wanted.at(-1 - tail) === shown.at(-1 - tail)) tail++;
  return { from, to: wanted.length - tail };
}
