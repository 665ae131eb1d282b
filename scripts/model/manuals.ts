import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { codePointOfName } from '../../src/engine/entity-names';

/** The lines of all HTML pages in a folder of a manual, each once, of those that have a letter of `script`. */
export function manualLines(folder: string, script: RegExp): string[] {
  const lines = new Set<string>();
  for (const entry of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    if (!entry.endsWith('.html')) continue;
    for (const line of linesOfHtml(textOf(readFileSync(join(folder, entry))))) if (script.test(line)) lines.add(line);
  }
  return [...lines];
}

/** All messages for one language of a program that keeps each language in a JSON file of its own, each once. */
export function messageLines(folder: string, language: string): string[] {
  const lines = new Set<string>();
  for (const entry of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort())
    if (entry.endsWith(`/${language}.json`))
      for (const line of Object.values(JSON.parse(readFileSync(join(folder, entry), 'utf8'))))
        lines.add(String(line).replace(/%\d|\{\w+\}|\[\w+\]/g, '1'));
  return [...lines];
}

function textOf(bytes: Buffer): string {
  const charset = /charset=([\w-]+)/i.exec(bytes.subarray(0, 500).toString('latin1'))?.[1];
  return iconv.decode(bytes, charset ?? 'utf-8');
}

function linesOfHtml(html: string): string[] {
  return html
    .replace(/<script type="text\/html"[^>]*>/gi, '\n') // Node-RED's help
    .replace(/<!--.*?-->|<(script|style|head|pre)\b[^>]*>.*?<\/\1>/gis, '\n')
    .replace(/\s+/g, ' ')
    .replace(/<\/?(br|p|div|li|h\d|tr|td|th|dt|dd|ul|ol|table)\b[^>]*>/gi, '\n')
    .replace(/<[^>]+>/g, '')
    .replace(/&(#x[\da-f]+|#\d+|\w+);/gi, (whole, name) => characterOf(name) ?? whole)
    .split('\n')
    .flatMap((line) => line.trim() || []);
}

function characterOf(entity: string): string | undefined {
  if (/^#x/i.test(entity)) return String.fromCodePoint(Number.parseInt(entity.slice(2), 16));
  if (entity.startsWith('#')) return String.fromCodePoint(Number.parseInt(entity.slice(1), 10));
  const point = entity === 'lt' ? 0x3c : codePointOfName.get(entity);
  return point === undefined ? undefined : String.fromCodePoint(point);
}
