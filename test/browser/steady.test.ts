import { expect, test } from 'vitest';
import { misread, pageOf } from './sample';
import { inBothBrowsers } from './session';
import { openView } from './taking';

const lines = Array.from({ length: 4 }, () => `<p>${'Nothing is wrong here. '.repeat(9)}</p>`).join('');
const page = pageOf('A letter at the end', `${lines}<p>${misread('All of it but one letter: é')}</p>`, 'en');

/** How far the last repair stands out beyond the end of the bar, in pixels; runs in the popup. */
function beyond(): number {
  const right = (selector: string) =>
    Math.max(...[...document.querySelectorAll(selector)].map((it) => it.getBoundingClientRect().right));
  return right('.tick') - right('.bar');
}

const height = () => document.documentElement.getBoundingClientRect().height;

inBothBrowsers(
  'The popup stays where it is',
  (session) => {
    test('with its buttons, whichever view is open', async () => {
      const { popup } = await session.openAndClick('/last.html');
      const before = await popup.evaluate(height);
      expect(before).toBeGreaterThan(330);
      for (const view of ['missing', 'changes', 'cleaned'] as const) {
        await openView(popup, view);
        expect(await popup.evaluate(height), view).toBe(before);
      }
    });

    test('and a small repair at the very end within the bar', async () => {
      const { popup } = await session.openAndClick('/last.html');
      expect(await popup.evaluate(beyond)).toBeLessThan(0.5);
    });
  },
  { pages: { '/last.html': page } },
);
