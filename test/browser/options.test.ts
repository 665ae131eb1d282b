import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterEach, expect, test, vi } from 'vitest';
import { add, choose, press, reset, says, store, submit, take, textOfPopup, write } from './controls';
import { blockTexts, misread, pageOf, samplePage, sampleTexts } from './sample';
import { inBothBrowsers, type Session } from './session';

const phrasePage = pageOf(
  'Tide tables',
  `<p>${misread('Été à l’île, très apprécié par nos invités étrangers.')}</p><p>Turn 12 more leaves at the desk.</p>`,
  'en',
);

/** A page on which one place may be garbled, and nobody can prove it. */
const doubtfulPage = pageOf('Doubt', '<p>憟嗅扒霈脫\ufffd鈭页\ufffd</p>');

/** Does these things on the options page, each of which is stored, and closes it. */
async function set(session: Session, ...steps: readonly ((own: Page) => Promise<void>)[]): Promise<void> {
  const own = await session.openOptions();
  for (const step of steps) await store(own, () => step(own));
  await own.close();
}

async function copied(session: Session, path: string): Promise<string> {
  const { popup } = await session.openAndClick(path);
  const before = (await session.driver.clipboard()).text;
  await popup.click('Copy');
  const text = await vi.waitFor(async () => {
    const now = (await session.driver.clipboard()).text;
    expect(now).not.toBe(before);
    return now;
  }, 5000);
  await popup.close();
  return text;
}

inBothBrowsers(
  'The options page',
  (session) => {
    afterEach(() => reset(session));

    test('how text is copied: with the characters, and without the flags, that the reader chose for all pages', async () => {
      await set(
        session,
        (own) => choose(own, 'Chinese characters', 'Simplified'),
        (own) => press(own, 'Put a flag where text is missing'),
      );
      const text = await copied(session, '/report.html');
      expect(text).toContain('据县统计局数据');
      expect(text).not.toMatch(/missing/i);
    });

    test('a reader who wants no motion sees none', async () => {
      const movesOf = async () => {
        const own = await session.openOptions();
        const all = await own.evaluate(() =>
          [...document.querySelectorAll('*')].flatMap((it) => {
            const { transitionDuration, animationName } = getComputedStyle(it);
            return /[1-9]/.test(transitionDuration) || animationName !== 'none' ? [it.className] : [];
          }),
        );
        await own.close();
        return all;
      };
      expect(await movesOf()).not.toEqual([]);
      await session.driver.calm(true);
      expect(await movesOf()).toEqual([]);
      await session.driver.calm(false);
    });

    test('what to do on click: asked first, the page stays as it is until the reader says so', async () => {
      await set(session, (own) => press(own, 'Show what was found, and ask'));
      const { page, popup } = await session.openAndClick('/sample.html');
      expect(await page.evaluate(blockTexts)).not.toEqual(sampleTexts);
      await popup.click('Show cleaned');
      await popup.waitFor(() => document.body.innerText.includes('Show original'));
      expect(await page.evaluate(blockTexts)).toEqual(sampleTexts);
      await popup.close();
    });

    test('trust: guesses are made in the page and told as made', async () => {
      const { page, popup } = await session.openAndClick('/doubtful.html');
      expect(await popup.text()).toContain('doubtful');
      await popup.close();
      expect(await page.evaluate(blockTexts)).toEqual(['奶奶霈脫\ufffd鈭页\ufffd']);
      await set(session, (own) => press(own, 'Guesses too'));
      await vi.waitFor(async () => expect(await page.evaluate(blockTexts)).toEqual(['奶奶讲求事：']), 5000);
    });

    test('a phrase of the reader’s own is found with its number; a regular expression is only text', async () => {
      const phrase = 'turn {number} more leaves';
      expect(await textOfPopup(session, '/phrase.html')).not.toContain('12 pages');
      const own = await session.openOptions();
      await submit(own, 'abc');
      await says(own, 'A phrase needs a few letters of its own');
      await add(own, '(turn|go) .*');
      await choose(own, 'The number counts', 'pages');
      await add(own, phrase);
      await own.waitForFunction(
        (text) => document.querySelector('.phrases .list')?.textContent?.includes(text),
        { timeout: 5000 },
        phrase,
      );
      const text = await textOfPopup(session, '/phrase.html');
      expect(text).toContain('12 pages missing here');
    });

    test('flags say what the reader wants, in the copied text and in the page', async () => {
      await set(session, (own) => press(own, 'How much is missing'));
      expect(await copied(session, '/sample.html')).toContain('［312 characters missing here］');
      const own = await session.openOptions();
      await store(own, () => press(own, 'Your own words'));
      await store(own, () => write(own, 'Your flag', '<<gap: {what}>>'));
      await says(own, 'For example: <<gap: 547 characters missing here>>');
      expect(await copied(session, '/sample.html')).toContain('<<gap: 312 characters missing here>>');
    });

    test('the language is spoken at once, here and in the popup', async () => {
      const own = await session.openOptions();
      await choose(own, 'Language of Lacuna', '日本語');
      await says(own, '自動で修復するサイト');
      expect(await textOfPopup(session, '/sample.html')).toContain('修復しました。');
      await own.bringToFront();
      await choose(own, 'Lacunaの言語', 'ブラウザーと同じ');
      await says(own, 'Sites cleaned without a click');
    });

    test('the badge can be switched off, and on again', async () => {
      const { page, popup } = await session.openAndClick('/sample.html');
      await popup.close();
      await vi.waitFor(async () => expect(await session.driver.badge(page)).toMatch(/^[4-9]$/), 5000);
      const label = 'Show on the button how many places were found';
      await set(session, (own) => press(own, label));
      await vi.waitFor(async () => expect(await session.driver.badge(page)).toBe(''), 5000);
      await set(session, (own) => press(own, label));
      await vi.waitFor(async () => expect(await session.driver.badge(page)).toMatch(/^[4-9]$/), 5000);
    });

    test('the settings leave as a file, and come back from one', async () => {
      const file = join(session.downloads, 'lacuna-settings.json');
      rmSync(file, { force: true });
      const own = await session.openOptions();
      await store(own, () => press(own, 'Only what is proved'));
      await press(own, 'Save as a file');
      const saved = await vi.waitFor(() => {
        const text = readFileSync(file, 'utf8');
        expect(JSON.parse(text)).toMatchObject({ is: 'lacuna settings', trust: 'sure', badge: true });
        return text;
      }, 10_000);
      await store(own, () => press(own, 'Guesses too'));
      const isProvedOnly = () =>
        [...document.querySelectorAll('input:checked + label')].some((it) => it.textContent === 'Only what is proved');
      await take(own, join(session.downloads, 'edited.json'), saved.replace('"badge": true', '"badge": "perhaps"'));
      await says(own, 'The settings in the file are in use now.');
      await own.waitForFunction(isProvedOnly, { timeout: 5000 });
      await take(own, join(session.downloads, 'foreign.json'), '{"trust": "guess"}');
      await says(own, 'This file holds no Lacuna settings.');
      expect(await own.evaluate(isProvedOnly)).toBe(true);
    });

    test('what was chosen is still chosen when the page is opened again', async () => {
      await set(
        session,
        (own) => choose(own, 'Chinese characters', 'Simplified'),
        (own) => choose(own, 'Format', 'Markdown'),
        (own) => press(own, 'Put a flag where text is missing'),
        (own) => press(own, 'Add a note of where the text is from, what was repaired and what is missing'),
      );
      const own = await session.openOptions();
      const state = await own.evaluate(() => ({
        lists: [...document.querySelectorAll('select')].map((it) => it.selectedOptions[0]?.text),
        boxes: [...document.querySelectorAll('#copying input[type=checkbox]')].map(
          (it) => (it as HTMLInputElement).checked,
        ),
      }));
      expect(state.lists).toEqual(expect.arrayContaining(['Simplified', 'Markdown']));
      expect(state.boxes).toEqual([false, true]);
      const { popup } = await session.openAndClick('/sample.html');
      await popup.waitFor(() => document.body.innerText.includes('社区图书室'));
      await popup.click('Copy');
      await vi.waitFor(async () => expect((await session.driver.clipboard()).text).toContain('# 社区图书室'), 5000);
      const { text } = await session.driver.clipboard();
      expect(text).not.toContain('312 characters missing here: members only］');
      expect(text.replaceAll('\\', '')).toContain('127.0.0.1');
    });
  },
  { pages: { '/sample.html': samplePage, '/phrase.html': phrasePage, '/doubtful.html': doubtfulPage } },
);
