import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Expected, folder, pages } from '../page/gap-pages';
import { inBothBrowsers, type Session } from './session';
import { openView } from './taking';

const expected = new Map(pages);
const files = readdirSync(folder).map((file) => file.replace(/\.html$/, ''));
const isMask = ([notice]: Expected) => /^([#*×])\1$/.test(notice);

/** What the popup's ledger says of a page: the notice and the title of each gap, and how many places else are worth a look. */
async function ledgerOf(session: Session, file: string) {
  const { popup } = await session.openAndClick(`/gaps/${file}.html`);
  const said = await popup.waitFor(() => document.querySelector('.said, [role=status] b')?.textContent);
  if (!(await popup.evaluate(() => document.getElementById('tab-missing') !== null)))
    return { said, gaps: [], others: 0 };
  await openView(popup, 'missing');
  return popup.evaluate((sentence) => {
    const gaps = [...document.querySelectorAll('#view-missing .hole')].map((hole) => ({
      notice: hole.querySelector('blockquote')?.textContent ?? '',
      title: hole.querySelector('h2')?.textContent ?? '',
    }));
    return { said: sentence, gaps, others: document.querySelectorAll('#view-missing .places li').length };
  }, said);
}

inBothBrowsers('Pages of many languages', (session) => {
  test.each(files)('%s: the popup tells of each gap in its own words and size, and of no other', async (file) => {
    const all = expected.get(file) ?? [];
    const gaps = all.filter((one) => one[0] !== '' && !isMask(one));
    const ledger = await ledgerOf(session, file);
    expect(ledger.gaps.map(({ notice }) => notice)).toEqual(gaps.map(([notice]) => notice.trim()));
    expect(ledger.others).toBe(all.length - gaps.length);
    for (const [at, [, size]] of gaps.entries()) {
      const number = size && Number(size.split(/[ /]/)[0]).toLocaleString('en');
      if (number) expect(ledger.gaps[at]!.title).toContain(number);
    }
    if (all.length === 0) expect(ledger.said).toContain('nothing says that text is missing');
  });
});
