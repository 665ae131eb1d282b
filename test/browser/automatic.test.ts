import { expect, test, vi } from 'vitest';
import { press, says, write } from './controls';
import { blockTexts, samplePage, sampleTexts } from './sample';
import { inBothBrowsers } from './session';

const chosen = 'documents.example';
const other = 'elsewhere.example';
const framePage = '<!doctype html><title>Frame</title><iframe src="/sample.html"></iframe>';

inBothBrowsers(
  'A site that is cleaned without a click',
  (session) => {
    const at = (host: string, path = '/sample.html') => `http://www.${host}:${session.server.port}${path}`;

    // Chromium lets the extension in without asking once: one test tells the whole story.
    test('is granted by itself, cleaned from then on with its frames, and let be again when it is removed', async () => {
      const before = await session.open(at(chosen));
      const garbled = await before.evaluate(blockTexts);
      const own = await session.openOptions();
      await write(own, 'Site', 'com');
      await press(own, 'Add');
      await says(own, 'That is not a single site.');
      await write(own, 'Site', `https://www.${chosen}/view?page=2`);
      await press(own, 'Add');
      await says(own, 'cleaned by itself');

      // What is open is cleaned at once, what is opened as it comes; the reader may still see the original.
      await vi.waitFor(async () => expect(await before.evaluate(blockTexts)).toEqual(sampleTexts), 5000);
      const framed = await session.open(at(chosen, '/framed.html'));
      await vi.waitFor(async () => expect(await framed.evaluate(blockTexts)).toEqual(sampleTexts), 5000);
      const page = await session.open(at(chosen));
      await vi.waitFor(async () => expect(await page.evaluate(blockTexts)).toEqual(sampleTexts), 5000);
      const popup = await session.click(page);
      await popup.click('Show original');
      await popup.waitFor(() => document.body.innerText.includes('Show cleaned'));
      expect(await page.evaluate(blockTexts)).toEqual(garbled);
      await popup.close();
      await expectLetBe(at(other));

      await press(own, `Remove ${chosen}`);
      await says(own, 'No site yet.');
      await expectLetBe(at(chosen));
    });

    async function expectLetBe(address: string): Promise<void> {
      const page = await session.open(address);
      // As long as it takes where it happens, and some.
      await new Promise((resolve) => setTimeout(resolve, 1500));
      expect(await page.evaluate(blockTexts)).not.toEqual(sampleTexts);
    }
  },
  {
    pages: { '/sample.html': samplePage, '/framed.html': framePage },
    hosts: [`www.${chosen}`, `www.${other}`],
    grants: [`*://*.${chosen}/*`],
  },
);

inBothBrowsers(
  'The browser’s question for a site',
  (session) => {
    test('refused, it changes nothing; allowed, that site is cleaned until it is removed', async () => {
      const page = await session.open(`http://www.${chosen}:${session.server.port}/sample.html`);
      const garbled = await page.evaluate(blockTexts);
      const own = await session.openOptions();
      await write(own, 'Site', chosen);
      await press(own, 'Add');
      await session.driver.answerQuestion(false);
      await says(own, 'You did not let Lacuna in');
      await says(own, 'No site yet.');
      expect(await page.evaluate(blockTexts)).toEqual(garbled);
      await press(own, 'Add');
      await session.driver.answerQuestion(true);
      await says(own, 'cleaned by itself');
      await vi.waitFor(async () => expect(await page.evaluate(blockTexts)).toEqual(sampleTexts), 5000);
      await press(own, `Remove ${chosen}`);
      await says(own, 'No site yet.');
      const again = await session.open(`http://www.${chosen}:${session.server.port}/sample.html?again`);
      await new Promise((resolve) => setTimeout(resolve, 1500));
      expect(await again.evaluate(blockTexts)).toEqual(garbled);
    });
  },
  { pages: { '/sample.html': samplePage }, hosts: [`www.${chosen}`], isOnScreen: true },
);
