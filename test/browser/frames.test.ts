import type { Page } from 'puppeteer-core';
import { expect, test, vi } from 'vitest';
import { overlayOf } from './overlay';
import { misread, pageOf } from './sample';
import { inBothBrowsers } from './session';

const right = 'Señor Muñoz enseñó español en la pequeña escuela.';
const garbled = misread(right);

const pages = {
  '/outer.html': pageOf('Outer', `<p>${garbled}</p><div id="frames"></div>`, 'es'),
  '/inner.html': pageOf('Inner', `<p>${garbled}</p>`, 'es'),
  '/viewer.html': pageOf(
    'Viewer',
    `<p>${garbled}</p><iframe src="/inner.html" width="600" height="400"></iframe><iframe sandbox src="/inner.html" width="600" height="400"></iframe><iframe sandbox src="/inner.html" width="300" height="250"></iframe>`,
    'es',
  ),
  '/nesting.html': pageOf('Nesting', `<p>${garbled}</p><iframe src="/inner.html"></iframe>`, 'es'),
};

/** What the paragraphs of all frames say, as far down as can be reached from the page; runs in the page. */
function framedTexts(): string[] {
  const within = (inner: Document): string[] => [
    ...[...inner.querySelectorAll('p')].map((it) => it.textContent ?? ''),
    ...[...inner.querySelectorAll('iframe')].flatMap((it) => (it.contentDocument ? within(it.contentDocument) : [])),
  ];
  return [...document.querySelectorAll('iframe')].flatMap((it) =>
    it.contentDocument ? within(it.contentDocument) : [],
  );
}

/** Puts a frame into the page and waits until its paragraphs say this; `fill` is the code that makes it. */
async function says(page: Page, fill: string, expected: readonly string[]): Promise<void> {
  await page.evaluate(`{ const frame = document.createElement('iframe'); const text = ${JSON.stringify(garbled)};
    document.getElementById('frames').replaceChildren(); ${fill} }`);
  await vi.waitFor(async () => expect(await page.evaluate(framedTexts)).toEqual(expected), 8000);
}

inBothBrowsers(
  'Frames that come after the click',
  (session) => {
    test.each([
      ['from an address', `frame.src = '/inner.html'; document.getElementById('frames').append(frame);`, [right]],
      [
        'with frames in them',
        `frame.src = '/nesting.html'; document.getElementById('frames').append(frame);`,
        [right, right],
      ],
      [
        'written in an attribute',
        `frame.srcdoc = '<p>' + text + '</p>'; document.getElementById('frames').append(frame);`,
        [right],
      ],
      [
        'empty, and filled by the page',
        `document.getElementById('frames').append(frame);
         setTimeout(() => { const inner = frame.contentDocument; const p = inner.createElement('p'); p.textContent = text; inner.body.append(p); }, 900);`,
        [right],
      ],
      [
        'that go from one page to another',
        `frame.srcdoc = '<p>nothing wrong</p>'; document.getElementById('frames').append(frame);
         setTimeout(() => { frame.removeAttribute('srcdoc'); frame.src = '/inner.html'; }, 900);`,
        [right],
      ],
    ])('are repaired as well: %s', async (_what, fill, expected) => {
      const { page, popup } = await session.openAndClick('/outer.html');
      await popup.close();
      await says(page, fill, expected);
      const report = await (await session.click(page)).text();
      expect(report.split(right).length - 1).toBe(1 + expected.length);
    });

    test('that cannot be entered are told of, where they are large enough for a document', async () => {
      const { popup } = await session.openAndClick('/viewer.html');
      const report = await popup.text();
      const read = report.split(right).length - 1;
      // Firefox lets nobody into a sandboxed frame.
      if (session.name === 'firefox') expect(report).toContain('1 frame of this page could not be read.');
      else expect(report).not.toContain('could not be read');
      expect(read).toBe(session.name === 'firefox' ? 2 : 4);
    });

    test('stay as they are where nobody clicked', async () => {
      const page = await session.open('/outer.html');
      await page.evaluate(() => {
        const frame = document.createElement('iframe');
        frame.src = '/inner.html';
        document.getElementById('frames')!.append(frame);
      });
      await new Promise((resolve) => setTimeout(resolve, 1500));
      expect(await page.evaluate(framedTexts)).toEqual([garbled]);
    });

    test('have their explanations, too', async () => {
      const { page, popup } = await session.openAndClick('/nesting.html');
      await popup.close();
      const frame = page.frames().find((it) => it.url().endsWith('/inner.html'))!;
      const { x, y } = await frame.evaluate(() => {
        const { left, top, height } = document.querySelector('p')!.getBoundingClientRect();
        const outer = window.frameElement!.getBoundingClientRect();
        return { x: outer.left + left + 30, y: outer.top + top + height / 2 };
      });
      await page.mouse.move(x, y);
      await vi.waitFor(async () => {
        const card = (await overlayOf(session.driver, page, 'frame'))?.card;
        expect(card?.text).toContain('UTF-8 read as windows-1252');
      }, 5000);
      expect((await overlayOf(session.driver, page))?.card).toBeNull();
    });
  },
  { pages },
);
