import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The messages of a Visual Studio Code language pack, one a line, placeholders made numbers. */
export function messagesOf(folder: string): string[] {
  const lines: string[] = [];
  const main = readFileSync(join(folder, 'translations/main.i18n.json.js'), 'utf8');
  for (const [literal] of main.matchAll(/"(?:[^"\\]|\\.)*"/g)) lines.push(JSON.parse(literal));
  const extensions = join(folder, 'translations/extensions');
  for (const name of readdirSync(extensions).sort()) {
    if (name.endsWith('.json')) collect(JSON.parse(readFileSync(join(extensions, name), 'utf8')), lines);
  }
  return lines.flatMap((line) => line.replace(/\{(\d)\}/g, '$1').split('\n')).filter((line) => line.trim() !== '');
}

/** All strings of CLDR's locale names and character annotations, in some 300 languages: words of nearly every script. */
export function cldrWords(folder: string): string[] {
  const lines: string[] = [];
  for (const entry of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort())
    if (entry.endsWith('.json') && entry !== 'package.json' && entry !== 'bower.json')
      collect(JSON.parse(readFileSync(join(folder, entry), 'utf8')), lines);
  return lines;
}

function collect(value: unknown, lines: string[]): void {
  if (typeof value === 'string') lines.push(value);
  else if (Array.isArray(value)) lines.push(value.join(', '));
  else if (value && typeof value === 'object') for (const inner of Object.values(value)) collect(inner, lines);
}

/** TypeScript's messages in a language, without its placeholders. */
export function diagnosticsOf(folder: string, language: string): string[] {
  const path = join(folder, 'lib', language, 'diagnosticMessages.generated.json');
  const messages: Record<string, string> = JSON.parse(readFileSync(path, 'utf8'));
  return Object.values(messages).map((line) => line.replace(/\{(\d)\}/g, '$1'));
}

/** Sentences written for this model, one a line: reports, news, letters, lessons, stories; also drawings and formulas. */
export function sentencesIn(language: string): string[] {
  return readFileSync(join('scripts/model/prose', `${language}.txt`), 'utf8')
    .trim()
    .split('\n');
}

/** The words of one of CLDR's languages. */
export function cldrWordsOf(folders: readonly string[], language: string): string[] {
  const lines: string[] = [];
  for (const folder of folders)
    for (const entry of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort())
      if (entry.includes(`/${language}/`) && entry.endsWith('.json'))
        collect(JSON.parse(readFileSync(join(folder, entry), 'utf8')), lines);
  return lines;
}
