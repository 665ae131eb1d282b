// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import type { BackgroundCalls, Caller } from '../../src/messages';
import { openClicked } from '../../src/page/clicked';
import { Page } from '../../src/page/page';
import { allowLights } from './lights';

afterEach(() => vi.restoreAllMocks());

test('while it is asked what is garbled on the screen, the rest of the page is not read', async () => {
  allowLights();
  openClicked();
  document.body.innerHTML = `<p>${'a'.repeat(100)}</p>`.repeat(4000);
  const lines = [...document.querySelectorAll('p')];
  // The first three lines are on the screen, and the others below.
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    const at = lines.indexOf(this as HTMLParagraphElement);
    return new DOMRect(0, (at * window.innerHeight) / 3, 100, window.innerHeight / 3 - 1);
  });
  // Each element is asked what it is when it is read.
  const read = vi.spyOn(Element.prototype, 'getAttribute');
  let tell: (() => void) | undefined;
  const background = (async (name: string, { passages }: { passages: readonly string[] }) => {
    if (name !== 'examine') return {};
    if (!tell) await new Promise<void>((resolve) => (tell = resolve));
    return { patches: passages.map(() => []), gaps: [], faults: [], least: 'sure' };
  }) as unknown as Caller<BackgroundCalls>;
  const page = new Page(document, undefined, background);
  const cleaned = page.clean();
  await vi.waitFor(() => expect(tell).toBeDefined(), { timeout: 4000 });
  const before = read.mock.calls.length;
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(read).toHaveBeenCalledTimes(before);
  tell!();
  await cleaned;
  expect(read.mock.calls.length).toBeGreaterThan(before + lines.length / 2);
  page.stop();
});
