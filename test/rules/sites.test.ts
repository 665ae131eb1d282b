// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { gapsByClues } from '../../src/engine/clue';
import { findGaps } from '../../src/engine/gaps/gap';
import { balance } from '../../src/engine/gaps/ledger';
import { cluesOf } from '../../src/page/clues/clues';
import { isSeen } from '../../src/page/showing/sight';
import { markers } from '../../src/rules/markers';
import { siteOf, sites } from '../../src/rules/sites';
import type { Site, SiteExample } from '../../src/rules/sites/site';
import { outcomeOf, read } from '../page/reading';

test.each([
  ['www.doc88.com', 'doc88'],
  ['doc88.com', 'doc88'],
  ['DOC88.COM.', 'doc88'],
  ['max.book118.com', 'book118'],
  ['wenku.baidu.com', 'baidu-wenku'],
  ['es.scribd.com', 'scribd'],
  ['baidu.com', undefined],
  ['mydoc88.com', undefined],
  ['doc88.com.example', undefined],
  ['com', undefined],
  ['', undefined],
])('%s belongs to %s', (host, id) => {
  expect(siteOf(host)?.id).toBe(id);
});

test('every site has a name and hosts of its own, written as labels', () => {
  const ids = sites.map(({ id }) => id);
  const hosts = sites.flatMap((site) => site.hosts);
  expect(new Set(ids).size).toBe(ids.length);
  expect(new Set(hosts).size).toBe(hosts.length);
  expect(hosts.filter((host) => !/^([a-z0-9-]+\.)+[a-z]{2,}$/.test(host) || host.startsWith('www.'))).toEqual([]);
});

test('there are forty hosts at least, Chinese ones first', () => {
  expect(sites.flatMap(({ hosts }) => hosts).length).toBeGreaterThanOrEqual(40);
});

const files = import.meta.glob<Readonly<Record<string, unknown>>>('../../src/rules/sites/!(index|site).ts', {
  eager: true,
});
const cases = Object.entries(files).map(([path, file]) => {
  const id = path.replace(/^.*\/(.*)\.ts$/, '$1');
  return { id, examples: (file.examples ?? []) as readonly SiteExample[] };
});

test('every site is listed under the name of its file, and has an example', () => {
  expect(sites.map(({ id }) => id).sort()).toEqual(cases.map(({ id }) => id).sort());
  expect(cases.filter(({ examples }) => examples.length === 0)).toEqual([]);
});

/** What a reader of a page is told; gaps that stand beside the document do not count. */
function readingOf(html: string, site: Site | undefined) {
  document.body.innerHTML = html;
  const { passages } = read(site);
  const texts = passages.map(({ text, part }) => (part === 'document' ? text : ''));
  const told = findGaps(texts, markers).gaps;
  const patches = passages.map(() => []);
  const seen = [...passages.keys()].filter((index) => isSeen(passages[index]!));
  const clues = outcomeOf(cluesOf(document, site, passages, new Set(), seen));
  const all = gapsByClues(texts, patches, told, clues);
  const gaps = balance(texts, all).gaps;
  const rest = texts.map((text, i) =>
    gaps.filter(({ passage }) => passage === i).reduce((left, gap) => left.replace(gap.notice, ''), text),
  );
  return {
    text: rest.filter((text) => text.trim() !== ''),
    gaps: gaps.map(({ notice, amount }) => (amount ? { notice, amount } : { notice })),
  };
}

describe.each(cases)('$id', ({ id, examples }) => {
  const site = sites.find((one) => one.id === id)!;

  test.each(examples)('$page', ({ page, text, gaps }) => {
    expect(readingOf(page, site)).toEqual({ text, gaps });
  });

  test('a page that none of its selectors fits is read whole', () => {
    const page = '<main><p>The harbour froze that winter.</p><p>Nobody could remember such ice.</p></main>';
    expect(readingOf(page, site).text).toEqual(['The harbour froze that winter.', 'Nobody could remember such ice.']);
  });
});

const withSelectors = cases.filter(({ id }) => {
  const { text, leaveOut, withheld } = sites.find((one) => one.id === id)!;
  return text ?? leaveOut ?? withheld;
});

test.each(withSelectors)('the selectors of $id are needed for one of its examples', ({ examples }) => {
  const isSame = ({ page, ...wanted }: SiteExample) =>
    JSON.stringify(readingOf(page, undefined)) === JSON.stringify(wanted);
  expect(examples.every(isSame)).toBe(false);
});
