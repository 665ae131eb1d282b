// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const sendMessage = vi.fn(async () => ({ answer: { state: 'unasked' } }));
vi.mock('../../src/extension/plain', () => ({
  browser: { runtime: { sendMessage }, tabs: { query: async () => [{ id: 13 }] } },
}));
const { world } = await import('../../src/opening/early');
const { openScripts } = await import('../../src/opening/scripts');

let draw: () => void;
const settled = () => new Promise((resolve) => setTimeout(resolve));
const scripts = () => document.head.querySelectorAll('script').length;

beforeEach(() => {
  sendMessage.mockClear();
  delete world.lacunaEarly;
  document.documentElement.className = 'popup';
  document.head.replaceChildren();
  document.body.innerHTML = '<template id="scripts"><script type="text/plain"></script></template>';
  const Observer = class {
    constructor(drawn: () => void) {
      draw = drawn;
    }
    observe() {}
  };
  vi.stubGlobal('PerformanceObserver', Observer);
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

test('a popup asks about its tab at once, and its scripts come soon after it is drawn', async () => {
  openScripts();
  await settled();
  expect([sendMessage.mock.calls.length, scripts()]).toEqual([1, 0]);
  draw();
  draw();
  await settled();
  // What the reader looks at has a lead.
  expect([sendMessage.mock.calls.length, scripts()]).toEqual([1, 0]);
  await vi.waitFor(() => expect(scripts()).toBe(1));
  expect(sendMessage).toHaveBeenCalledTimes(1);
});

test('in Firefox, where the background would keep it from being drawn, it asks as soon as it is drawn, and once, ahead of its scripts', async () => {
  vi.stubEnv('FIREFOX', 'true');
  openScripts();
  await settled();
  expect(sendMessage).not.toHaveBeenCalled();
  draw();
  draw();
  await settled();
  // What the reader looks at has a lead.
  expect([sendMessage.mock.calls.length, scripts()]).toEqual([1, 0]);
  await vi.waitFor(() => expect(scripts()).toBe(1));
  expect(sendMessage).toHaveBeenCalledTimes(1);
});

test.each([
  ['chromium', ''],
  ['firefox', 'true'],
])('what is no popup asks nothing by itself: %s', async (_name, isFirefox) => {
  vi.stubEnv('FIREFOX', isFirefox);
  document.documentElement.className = 'page';
  openScripts();
  draw();
  await settled();
  expect([sendMessage.mock.calls.length, scripts()]).toEqual([0, 1]);
});
