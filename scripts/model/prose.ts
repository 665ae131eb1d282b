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

/** The running text of LibreOffice's help pages in a folder. */
export function helpText(folder: string): string[] {
  const lines: string[] = [];
  for (const entry of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    if (!entry.endsWith('.html')) continue;
    const html = readFileSync(join(folder, entry), 'utf8');
    const body = html.slice(html.indexOf('id="DisplayArea"'));
    for (const [, inner = ''] of body.matchAll(/<(?:p|h\d|td|li)\b[^>]*>(.*?)<\/(?:p|h\d|td|li)>/gs)) {
      const text = plainOf(inner.replace(/<[^>]*>/g, ''))
        .replace(/\s+/g, ' ')
        .trim();
      if (text) lines.push(text);
    }
  }
  return lines;
}

function plainOf(html: string): string {
  return html
    .replace(/&#x([\da-f]+);/gi, (_, code) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replace(/&nbsp;/g, '\u00a0')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');
}
