import type { Page } from 'puppeteer-core';
import { expect, test, vi } from 'vitest';
import type { FrameReport, TabReport } from '../../src/messages';
import { filling } from './flag';
import { overlayOf } from './overlay';
import type { Popup } from './popup';
import { misread, pageOf } from './sample';
import { inBothBrowsers } from './session';

const right = 'Señor Muñoz enseñó español en la pequeña escuela.';
const notice = '(42 pages left to read. Sign in to continue reading.)';
const document_ = `${filling(20)}<p>Then <b id="change">${misread(right)}</b> follows.</p>${filling(20)}<p id="gap">${notice}</p>${filling(20)}`;

const pages = {
  '/long.html': pageOf('Long', `<style>html{scroll-behavior:smooth}</style>${document_}`, 'es'),
  '/viewer.html': pageOf(
    'A viewer',
    `<style>body{margin:0;overflow:hidden}</style><div style="height:100vh;overflow:auto">${document_}</div>`,
    'es',
  ),
  '/framed.html': pageOf(
    'Framed',
    `${filling(12)}<iframe src="/long.html" style="width:600px;height:400px"></iframe>${filling(12)}`,
    'en',
  ),
};

/** Sends a message as the popup does; runs in the popup. */
function send(message: { call: string; request: object }): Promise<unknown> {
  const { browser, chrome } = globalThis as unknown as Record<
    string,
    { runtime: { sendMessage(it: unknown): Promise<unknown> }; tabs: { query(it: object): Promise<{ id: number }[]> } }
  >;
  const api = (browser ?? chrome)!;
  return api.tabs
    .query({ active: true, lastFocusedWindow: true })
    .then(([tab]) => api.runtime.sendMessage({ ...message, request: { tab: tab!.id, ...message.request } }))
    .then((outcome) => (outcome as { answer: unknown }).answer);
}

/** What the popup is told of the frames of a page, the main one first. */
async function framesOf(popup: Popup): Promise<readonly FrameReport[]> {
  const report = (await popup.evaluate(send, { call: 'openTab', request: {} })) as TabReport;
  return report.state === 'read' ? report.frames : [];
}

/** A stretch of the first passage that has this text, as `reveal` wants it. */
function placeOf({ passages, frame }: FrameReport, text: string) {
  const passage = passages.find((it) => it.text.includes(text))!;
  const from = passage.text.indexOf(text);
  return { frame, place: { passage: passage.id, from, to: from + text.length } };
}

const topOf = (page: Page, id: string) =>
  page.evaluate((it) => document.getElementById(it)!.getBoundingClientRect().top, id);

inBothBrowsers(
  'A reader is led',
  (session) => {
    test.each(['/long.html', '/viewer.html'])(
      'to a gap: in sight, marked for a while, and in focus (%s)',
      async (path) => {
        const { page, popup } = await session.openAndClick(path);
        const [main] = await framesOf(popup);
        await popup.evaluate(send, { call: 'reveal', request: placeOf(main!, notice) });
        await vi.waitFor(async () => expect((await overlayOf(session.driver, page))?.marks).toHaveLength(1), 5000);
        const top = await topOf(page, 'gap');
        expect(top).toBeGreaterThan(50);
        expect(top).toBeLessThan(500);
        const { marks, focus } = (await overlayOf(session.driver, page))!;
        expect(Math.abs(marks[0]!.y - top)).toBeLessThan(12);
        expect(focus).toBe(notice);
        await page.screenshot({
          path: `.artifacts/screenshots/reveal${path.replace('/', '-').replace('.html', '')}-${session.name}.png`,
        });
        await vi.waitFor(async () => expect((await overlayOf(session.driver, page))!.marks).toEqual([]), 6000);
      },
    );

    test('to an edit: with its explanation open', async () => {
      const { page, popup } = await session.openAndClick('/long.html');
      const [main] = await framesOf(popup);
      await popup.evaluate(send, { call: 'reveal', request: placeOf(main!, misread('ñ')) });
      await vi.waitFor(async () => {
        const { card, marks } = (await overlayOf(session.driver, page))!;
        expect(card?.text).toContain('UTF-8 read as windows-1252');
        expect(card?.focused).toBe('Next change');
        expect(marks.length).toBeGreaterThan(0);
      }, 5000);
      expect(await topOf(page, 'change')).toBeGreaterThan(0);
      expect(await topOf(page, 'change')).toBeLessThan(500);
    });

    test('into a frame, which comes into sight as well', async () => {
      const { page, popup } = await session.openAndClick('/framed.html');
      const inner = (await framesOf(popup)).find(({ frame }) => frame !== 0)!;
      await popup.evaluate(send, { call: 'reveal', request: placeOf(inner, notice) });
      await vi.waitFor(
        async () => expect((await overlayOf(session.driver, page, 'frame'))?.marks).toHaveLength(1),
        5000,
      );
      const place = await page.evaluate(() => {
        const frame = document.querySelector('iframe')!;
        const outer = frame.getBoundingClientRect();
        const { top, bottom } = frame.contentDocument!.getElementById('gap')!.getBoundingClientRect();
        return { frame: outer.height, top, bottom, inWindow: outer.top + top };
      });
      expect(place.top).toBeGreaterThan(0);
      expect(place.bottom).toBeLessThan(place.frame);
      expect(place.inWindow).toBeGreaterThan(0);
      expect(place.inWindow).toBeLessThan(700);
    });

    test('is told what is selected, in the text that the page had', async () => {
      const { page, popup } = await session.openAndClick('/framed.html');
      await popup.close();
      const select = (outer: string, inner: string) =>
        page.evaluate(
          (first, second) => {
            const frame = document.querySelector('iframe')!;
            const pick = (within: Document, selector: string) => {
              const node = within.querySelector(selector)?.firstChild as Text | null;
              within.getSelection()!.removeAllRanges();
              if (node) within.getSelection()!.setBaseAndExtent(node, 2, node, 9);
            };
            pick(document, first);
            pick(frame.contentDocument!, second);
          },
          outer,
          inner,
        );
      await select('p', '#change');
      const again = await session.click(page);
      const frames = await framesOf(again);
      await again.close();
      const texts = frames.map(({ selection, passages }) =>
        selection.map(({ passage, from, to }) => passages.find(({ id }) => id === passage)!.text.slice(from, to)),
      );
      expect(texts).toEqual([['e reser'], [misread('ñor Muñ')]]);
      await select('nothing', 'nothing');
      expect((await framesOf(await session.click(page))).map(({ selection }) => selection)).toEqual([[], []]);
    });
  },
  { pages },
);
