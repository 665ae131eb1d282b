// @vitest-environment happy-dom
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findGaps, type Gap } from '../../src/engine/gaps/gap';
import { balance } from '../../src/engine/gaps/ledger';
import { markers } from '../../src/rules/markers';
import { type Expected, folder, pages } from './gap-pages';
import { read } from './reading';

/** What a reader of the page is told, on passages as the extension reads them; gaps beside the document do not count. */
function gapsOf(file: string): Expected[] {
  document.documentElement.innerHTML = readFileSync(`${folder}/${file}.html`, 'utf8');
  const { passages } = read();
  const texts = passages.map(({ text }) => text);
  const found = findGaps(texts, markers);
  expect(found.faults).toEqual([]);
  const told = found.gaps.filter(({ passage }) => passages[passage]!.part === 'document');
  const inDocument = passages.map(({ text, part }) => (part === 'document' ? text : ''));
  return balance(inDocument, told).gaps.map((gap) => expectedOf(gap, texts[gap.passage]!));
}

function expectedOf({ notice, at, amount, isSuspected }: Gap, text: string): Expected {
  expect(text.startsWith(notice, at)).toBe(true);
  if (isSuspected) return [notice, `seems missing before ${text.slice(at, at + 4)}`];
  if (!amount) return [notice];
  return [notice, `${amount.value}${amount.of === undefined ? '' : `/${amount.of}`} ${amount.unit}`];
}

const clean = readdirSync(folder)
  .map((file) => file.replace(/\.html$/, ''))
  .filter((file) => file.startsWith('clean'));

describe('every gap of a page is found at its place, with its size', () => {
  test.each(pages)('%s', (file, gaps) => {
    expect(gapsOf(file)).toEqual(gaps);
  });
});

describe('a page that is whole has no gap, not even a suspicion', () => {
  test.each(clean)('%s', (file) => {
    expect(gapsOf(file)).toEqual([]);
  });
});

test('there are many pages of either kind, in many languages', () => {
  const files = readdirSync(folder);
  const languages = files.map((file) => /lang="([^"]*)"/.exec(readFileSync(`${folder}/${file}`, 'utf8'))?.[1]);
  expect(pages.length).toBeGreaterThanOrEqual(30);
  expect(clean.length).toBeGreaterThanOrEqual(30);
  expect(files).toHaveLength(pages.length + clean.length);
  expect(new Set(languages).size).toBeGreaterThanOrEqual(10);
});
