import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const sendMessage = vi.fn();
vi.mock('../../src/extension/plain', () => ({
  browser: { runtime: { sendMessage }, tabs: { query: async () => [{ id: 13 }] } },
}));
const { askedEarly } = await import('../../src/opening/asking');
const { askEarly, world } = await import('../../src/opening/early');

const question = { call: 'openTab', request: { tab: 13 } };
const report = { state: 'unasked' };

beforeEach(() => void sendMessage.mockReset());
afterEach(() => {
  delete world.lacunaEarly;
});

test('what was asked before the interface was there is not asked again', async () => {
  sendMessage.mockResolvedValue({ answer: report });
  askEarly();
  const early = await askedEarly();
  expect(early?.tab).toBe(13);
  expect(await early?.report).toEqual(report);
  expect(sendMessage.mock.calls).toEqual([[question]]);
});

test.each([
  ['no answer', () => sendMessage.mockRejectedValueOnce(new Error('The message port closed.'))],
  ['an error', () => sendMessage.mockResolvedValueOnce({ error: 'It failed.' })],
])('where it has %s, it is asked once more', async (_what, fail) => {
  fail();
  sendMessage.mockResolvedValueOnce({ answer: report });
  askEarly();
  expect(await (await askedEarly())?.report).toEqual(report);
  expect(sendMessage.mock.calls).toEqual([[question], [question]]);
});

test('where nothing was asked, there is nothing to be had', () => {
  expect(askedEarly()).toBeUndefined();
});
