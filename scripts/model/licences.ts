import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderOf, type Source } from './sources';
import {
  apache,
  cldr,
  helps,
  ipadic,
  jieba,
  messages,
  nodeRed,
  opencc,
  pinyinPro,
  scratch,
  typescript,
} from './sources-list';

const rule = '='.repeat(100);

const mit = `Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
documentation files (the "Software"), to deal in the Software without restriction, including without limitation the
rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit
persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;

/** Programs that run inside the extension, by package; their own licence files are read from the installed packages. */
const programs = [
  'iconv-lite',
  'safer-buffer',
  'intl-messageformat',
  '@formatjs/icu-messageformat-parser',
  '@formatjs/icu-skeleton-parser',
  '@formatjs/fast-memoize',
  'preact',
  'webextension-polyfill',
  '@mozilla/readability',
  'opencc-js',
];

/** The text of public/licenses.txt: Lacuna's own licence, then those of the programs and the data that are shipped in it. */
export function licencesText(): string {
  const texts = [...Object.values(helps), apache, nodeRed, scratch, typescript, ...Object.values(messages)];
  const data = [jieba, opencc, ipadic, ...cldr, ...texts];
  return [
    `Lacuna\n\nThe MIT License\n\nCopyright (c) 2026 The Lacuna authors\n\n${mit}`,
    'Lacuna ships these programs.',
    ...programs.map(programText),
    'Lacuna ships statistics of characters that were counted from these packages; none of their text is shipped.',
    ...data.map(sourceText),
    'Lacuna ships a table of Traditional characters, after opencc-js (above), with their readings, after this package.',
    sourceText(pinyinPro),
  ]
    .map((part) => part.trim().replaceAll('\r\n', '\n'))
    .join(`\n\n${rule}\n\n`)
    .concat('\n');
}

function programText(name: string): string {
  const folder = join('node_modules', name);
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const files = ['LICENSE', 'LICENSE.md', 'LICENSE.txt', 'license'];
  const text = files.map((file) => readOptional(join(folder, file))).find((found) => found);
  return `${name} ${version} (${license})\n\n${text ?? `Copyright: see the package.\n\n${mit}`}`;
}

function readOptional(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

function sourceText(source: Source): string {
  const texts = source.notices.map((notice) => readFileSync(join(folderOf(source), notice), 'utf8').trim());
  const copyright =
    source.notices.length === 0 && /\bMIT\b/.test(source.licence)
      ? ['The MIT licence, as at the top of this file.']
      : [];
  return [`${source.name} ${source.version}\n${source.licence}`, ...copyright, ...texts].join('\n\n');
}
