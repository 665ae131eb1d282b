import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { model } from '../src/engine/language/language-model';
import { mendInLayers } from '../src/engine/layers';
import { applyPatch, trustOf } from '../src/engine/patch';
import { damages } from '../src/rules/damages';

/*
 * Quotations from real pages, which lie beside the checkout where they exist and are no part of the project. Compared after
 * NFKC: sites fold the widths of punctuation.
 */
interface Span {
  readonly garbled: string;
  readonly garbled_with_private_use?: string;
  readonly mended: string;
  readonly how: string;
}

const corpus = fileURLToPath(new URL('../../shared/corpus/', import.meta.url));
const isThere = existsSync(`${corpus}spans.jsonl`) && existsSync(`${corpus}seed.txt`);
const nfkc = (text: string): string => text.normalize('NFKC').replace(/\s+/g, ' ').trim();
const read = (name: string): string => readFileSync(`${corpus}${name}`, 'utf8');

/** The spans that a document mirror's byte programs made. */
function mirrored(): Span[] {
  const spans = read('spans.jsonl')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Span);
  return spans.filter(({ how }) => /byte-wise search|pinyin|both faults/.test(how));
}

/** The share of spans that come out exactly, each as a page of its own. */
function exactShare(pages: readonly { shown: string; said: string }[], withGuesses: boolean): number {
  const exact = pages.filter(({ shown, said }) => {
    const patch = mendInLayers([shown], damages, model).patches[0] ?? [];
    const taken = patch.filter((edit) => withGuesses || trustOf(edit) !== 'guess');
    return nfkc(applyPatch(shown, taken)) === nfkc(said);
  });
  return exact.length / pages.length;
}

describe.runIf(isThere)('real pages beside the checkout', () => {
  test.each(['one passage', 'a passage a line'])('the seed page is mended to the letter, as %s', (how) => {
    const page = how === 'one passage' ? [read('seed.txt')] : read('seed.txt').split('\n');
    const { mended, faults } = mendInLayers(page, damages, model);
    expect(nfkc(mended.join('\n'))).toBe(nfkc(read('seed.mended.txt')));
    expect(mended.join('\n')).not.toMatch(/\([a-z]*[\u00e0-\u01dc][a-z]*\)/);
    expect(mended.join('\n')).toMatch(/（一）抓氛圍營造[\s\S]*（三）抓責任落實[\s\S]*（四）抓環境優化/);
    expect(faults).toEqual([]);
  });

  test('spans whose private-use characters are there come out exactly, but for a character that is lost', () => {
    const pages = mirrored().flatMap(({ garbled_with_private_use: shown, mended: said }) =>
      shown === undefined ? [] : [{ shown, said }],
    );
    expect(exactShare(pages, false)).toBeGreaterThan(0.8);
  });

  test('of all spans most come out exactly, bytes lost or not', () => {
    const pages = mirrored().map(({ garbled: shown, mended: said }) => ({ shown, said }));
    expect(exactShare(pages, false)).toBeGreaterThan(0.5);
    expect(exactShare(pages, true)).toBeGreaterThan(0.7);
  });
});

describe.runIf(!isThere)('real pages beside the checkout', () => {
  test('are not there: their tests were left out', () => expect(isThere).toBe(false));
});
