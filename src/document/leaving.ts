import { type Flag, toText } from '../engine/export/export';
import { withoutFlags } from '../engine/export/flagless';
import { inert } from '../engine/export/formula';
import { escaped, toHtml } from '../engine/export/html';
import { escapedLine, toMarkdown } from '../engine/export/markdown';
import type { Paragraph } from '../engine/export/paragraphs';
import { toJson } from '../engine/export/record';
import type { Format, Settings } from '../settings';
import type { Say } from '../wording/say';
import { sentenceOf } from '../wording/sentence';
import { fileName } from './file-name';
import { noteOf } from './note';
import type { DocumentView } from './view';

/** How a text leaves: with flags at its gaps or without, with a note on where it is from or without. */
export interface LeavingOptions extends Pick<Settings, 'flags' | 'provenance'> {
  readonly say: Say;
  readonly flag: Flag;
  /** Now. */
  readonly read: Date;
}

/** A text that leaves Lacuna. */
export interface Leaving {
  readonly text: string;
  /** MIME type. */
  readonly type: string;
  /** A name for it as a file. */
  readonly name: string;
}

const kinds: Readonly<Record<Format, readonly [type: string, extension: string]>> = {
  text: ['text/plain', 'txt'],
  markdown: ['text/markdown', 'md'],
  html: ['text/html', 'html'],
  json: ['application/json', 'json'],
};

/** These paragraphs of a view as a file of this format; its text ends with a line feed. */
export function fileOf(
  view: DocumentView,
  paragraphs: readonly Paragraph[],
  format: Format,
  options: LeavingOptions,
): Leaving {
  const [type, extension] = kinds[format];
  const inside = clippingOf(view, paragraphs, format, options);
  const text = format === 'html' ? pageOf(view, inside) : inside;
  return { text: text.endsWith('\n') ? text : `${text}\n`, type, name: fileName(view.title, extension) };
}

/** The same as it goes to the clipboard: HTML as a fragment. */
export function clippingOf(
  view: DocumentView,
  paragraphs: readonly Paragraph[],
  format: Format,
  { say, flag, read, flags, provenance }: LeavingOptions,
): string {
  const all = flags ? paragraphs : withoutFlags(paragraphs);
  const note = provenance ? noteOf(view, say, read) : [];
  switch (format) {
    case 'text':
      return [toText(all, flag), ...(note.length ? ['', '———', ...note] : [])]
        .join('\n')
        .split(/(?<=[\t\n])/)
        .map((cell) => inert(cell, ' '))
        .join('');
    case 'markdown':
      return (
        toMarkdown(all, flag) +
        (note.length ? `\n---\n\n${note.map((line) => `- ${escapedLine(line)}\n`).join('')}` : '')
      );
    case 'html':
      return (
        toHtml(all, flag) +
        (note.length ? `\n<hr>\n<ul>${note.map((line) => `<li>${escaped(line)}</li>`).join('\n')}</ul>` : '')
      );
    case 'json':
      return jsonOf(view, all, provenance ? read : undefined, sentenceOf(say, view.found), flag);
  }
}

function jsonOf(
  view: DocumentView,
  paragraphs: readonly Paragraph[],
  read: Date | undefined,
  sentence: string,
  flag: Flag,
) {
  const { title, language, ledger, found } = view;
  const source = read ? { address: view.address, read: read.toISOString() } : { address: '' };
  return toJson({ title, ...source, language, paragraphs, ledger, found, sentence }, flag);
}

/** A page of its own that loads and runs nothing, whatever the document says. */
function pageOf({ title, language }: DocumentView, inside: string): string {
  const [charset = '', body = ''] = inside.split(/(?<=^<meta charset="utf-8">)/u);
  const lang = /^[A-Za-z0-9-]{2,35}$/u.test(language) ? ` lang="${language}"` : '';
  return [
    `<!doctype html>\n<html${lang}>\n<head>\n${charset}`,
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escaped(title)}</title>`,
    '<style>body{max-width:42rem;margin:2rem auto;padding:0 1rem;font:1.05rem/1.8 serif}mark{background:#f6dcd8;color:#7c241b}</style>',
    `</head>\n<body dir="auto">\n${body}\n</body>\n</html>`,
  ].join('\n');
}
