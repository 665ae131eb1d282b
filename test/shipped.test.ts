import { readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { spoken } from '../src/wording/spoken';

const kilobyte = 1024;

/** Paths of the built files, by extension. */
function filesOf(build: string): string[] {
  return readdirSync(`.output/${build}`, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

const packed = (paths: readonly string[]) => paths.reduce((sum, path) => sum + gzipSync(readFileSync(path)).length, 0);

/** The files that hold a language's wording each. */
function wordingFiles(build: string): string[] {
  return filesOf(build).filter((path) => spoken.some((tag) => basename(path).startsWith(`${tag}-`)));
}

/**
 * The files that the popup's page names, and the scripts that those import, at once or (what tells an article) while the page
 * is read; of the languages, it loads one.
 */
function popupFiles(build: string): string[] {
  const page = readFileSync(`.output/${build}/popup.html`, 'utf8');
  const named = [...page.matchAll(/(?:src|href)="\/?([^"]+\.(?:js|css))"/g)].map(([, path = '']) => path);
  const all = new Set(named);
  for (const path of all) {
    if (!path.endsWith('.js')) continue;
    const source = readFileSync(`.output/${build}/${path}`, 'utf8');
    const imports = /(?:from|import)\s*["']\.\/([\w.-]+\.js)["']|import\([`"']\.\/(article-[\w-]+\.js)[`"']\)/g;
    for (const [, name = '', later = name] of source.matchAll(imports)) all.add(`chunks/${later}`);
  }
  return [...all].map((path) => `.output/${build}/${path}`);
}

/** What must never be shipped: a piece of every rule's examples, as it would stand in a bundle. */
async function exampleTexts(): Promise<string[]> {
  const rules = readdirSync('src/rules', { recursive: true, encoding: 'utf8' }).filter(
    (path) => path.endsWith('.ts') && !/(^|\/)(index|site)\.ts$/.test(path),
  );
  const modules = await Promise.all(
    rules.map((path) => import(join(process.cwd(), 'src/rules', path)) as Promise<{ examples?: { page: string }[] }>),
  );
  return modules.flatMap(({ examples = [] }) => examples.map(({ page }) => page)).filter((page) => page.length >= 12);
}

describe.each(['chrome-mv3', 'firefox-mv3'])('%s', (build) => {
  const scripts = filesOf(build).filter((path) => extname(path) === '.js');

  test('the content script is at most 12 KB, packed', () => {
    expect(packed([`.output/${build}/content-scripts/content.js`])).toBeLessThanOrEqual(12 * kilobyte);
  });

  test('the content script tells no page that it is there', () => {
    const source = readFileSync(`.output/${build}/content-scripts/content.js`, 'utf8');
    expect(source).not.toMatch(/dispatchEvent|postMessage\(/);
  });

  test('the popup’s scripts and styles are at most 60 KB, packed', () => {
    const files = popupFiles(build);
    const wording = wordingFiles(build).map((path) => packed([path]));
    expect(files.length).toBeGreaterThan(0);
    expect(wording.length).toBeGreaterThanOrEqual(spoken.length);
    expect(packed(files) + Math.max(...wording)).toBeLessThanOrEqual(60 * kilobyte);
  });

  test('what converts Chinese characters is in files of its own, which the popup loads when it is asked to', () => {
    const table = '㑩 儸'; // a pair of opencc-js
    const chunks = scripts.filter((path) => readFileSync(path, 'utf8').includes(table));
    expect(chunks.length).toBeGreaterThan(0);
    for (const path of chunks) expect(path).toMatch(/\/chunks\/(?!popup)/);
    expect(popupFiles(build).filter((path) => chunks.includes(path))).toEqual([]);
  });

  test('the rules’ examples are not in it', async () => {
    const texts = await exampleTexts();
    expect(texts.length).toBeGreaterThan(0);
    for (const path of scripts) {
      // Bundlers write characters outside ASCII as they are or escaped; both are compared in the plain form.
      const source = readFileSync(path, 'utf8').replace(/\\u([0-9a-f]{4})/gi, (_all, code) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      );
      expect(
        texts.filter((text) => source.includes(text.slice(0, 12))),
        path,
      ).toEqual([]);
    }
  });

  test('nothing in it turns text into elements or code', () => {
    for (const path of scripts) {
      expect(readFileSync(path, 'utf8'), path).not.toMatch(
        /\.innerHTML\s*=[^=]|insertAdjacentHTML|\beval\(|new Function\(/,
      );
    }
  });

  test('no file of it names a machine or a registry', () => {
    for (const path of filesOf(build).filter((file) => /\.(js|json|html|css)$/.test(file))) {
      expect(readFileSync(path, 'utf8'), path).not.toContain(process.cwd());
    }
  });
});
