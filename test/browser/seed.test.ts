import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { blockTexts, pageOf, textNodes } from './sample';
import { inBothBrowsers } from './session';

const folder = '../shared/corpus';
const there = existsSync(`${folder}/seed.txt`);
const read = (name: string) => (there ? readFileSync(`${folder}/${name}`, 'utf8').trimEnd().split('\n') : []);

const garbled = read('seed.txt');
const mended = read('seed.mended.txt');
const escapeText = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const page = (lines: readonly string[]) =>
  pageOf(lines[0] ?? '', lines.map((line) => `<p>${escapeText(line)}</p>`).join('\n'));

const shape = (text: string) => text.normalize('NFKC').trim();

/** What Copy should give: the right text with a flag in the place of each notice and mask; suspicions are no part of it. */
const copied = mended
  .join('\n')
  .replace(/……\([^)]*\)……/u, '［547 characters missing here: members only］')
  .replace(/……\(未完[^\n]*\n收藏[^\n]*/u, '［333 characters missing here: the page shows 1,537 of 2,417］')
  .replaceAll('##', '［masked: ##］');
const bare = (text: string) => text.normalize('NFKC').replace(/\s+/g, '');

describe.runIf(there)('The seed', () => {
  inBothBrowsers(
    'The seed page',
    (session) => {
      test('one click repairs everything and nothing else, and it can be put back byte for byte', async () => {
        const tab = await session.open('/seed.html');
        const before = await tab.evaluate(textNodes);
        const popup = await session.click(tab);
        expect((await tab.evaluate(blockTexts)).map(shape)).toEqual(mended.map(shape));
        await popup.click('Show original');
        await popup.waitFor(() => document.body.innerText.includes('Show cleaned'));
        expect(await tab.evaluate(textNodes)).toBe(before);
      });

      test('the copied text is the right one, with the gaps and masks flagged where they are', async () => {
        const { popup } = await session.openAndClick('/seed.html');
        await popup.click('Copy');
        await vi.waitFor(async () => expect((await session.driver.clipboard()).text).toContain('547'), 5000);
        const { text, html } = await session.driver.clipboard();
        expect(text.match(/［/g)).toHaveLength(5);
        expect(bare(text)).toBe(bare(copied));
        expect(html).toContain('547 characters missing here: members only');
      });

      test('the popup says what is missing and that the page’s numbers agree', async () => {
        const { popup } = await session.openAndClick('/seed.html');
        const said = await popup.text();
        expect(said).toMatch(/880 characters/);
        expect(said).toMatch(/547/);
        expect(said).toMatch(/333/);
        await popup.click('Missing 2');
        expect(await popup.text()).toMatch(/agree/i);
        await session.keepPicture(popup, 'seed');
      });

      test('popup, copied text and command tell the same numbers', async () => {
        const options = ['--no-install', 'tsx', 'scripts/clean.ts', '--json', '--lang', 'en', `${folder}/seed.txt`];
        const told = JSON.parse(execFileSync('npx', options, { encoding: 'utf8' })) as {
          readonly clean: string;
          readonly sentence: string;
          readonly ledger: Readonly<Record<string, unknown>>;
          readonly gaps: readonly { readonly amount?: { readonly value: number }; readonly reason: string }[];
        };
        expect(told.ledger).toMatchObject({ total: 2417, shown: 1537, present: 1537, missing: 880, verdict: 'agree' });
        expect(told.gaps.flatMap(({ amount }) => amount?.value ?? [])).toEqual([547, 333]);
        expect(told.gaps.filter(({ reason }) => reason === 'masked')).toHaveLength(3);
        const { popup } = await session.openAndClick('/seed.html');
        const said = bare(await popup.text());
        for (const sentence of told.sentence.split(/(?<=\.)\s/)) expect(said).toContain(bare(sentence));
        for (const number of ['547', '333', '1,537', '2,417']) expect(said).toContain(number);
        await popup.click('Copy');
        await vi.waitFor(async () => expect((await session.driver.clipboard()).text).toContain('547'), 5000);
        expect(bare((await session.driver.clipboard()).text)).toBe(bare(told.clean));
      });

      test.each(['gbk', 'split', 'frame', 'srcdoc', 'drawn'])(
        'the same as it is served otherwise: %s',
        async (form) => {
          const { page: tab } = await session.openAndClick(`/seed.html?as=${form}`);
          expect((await tab.evaluate(blockTexts)).map(shape)).toEqual(mended.map(shape));
        },
      );
    },
    { pages: { '/seed.html': page(garbled) } },
  );
});

test.runIf(!there)('the seed page is not beside this checkout, so it is left out', () => {
  expect(garbled).toEqual([]);
});
