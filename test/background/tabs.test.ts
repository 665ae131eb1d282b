import { beforeEach, expect, test, vi } from 'vitest';
import { sound } from '../document/reports';

const executeScript = vi.fn();
const sendMessage = vi.fn();
vi.mock('../../src/extension', () => ({
  browser: {
    scripting: { executeScript, insertCSS: async () => {}, removeCSS: async () => {} },
    tabs: { sendMessage, get: async () => ({}) },
  },
}));
const { askTab } = await import('../../src/background/tabs');

const report = sound('One.', 'Two.');
const entered = [{ frameId: 0, result: 'text/html' }];
const clean = () => askTab(7, (frame) => frame('clean', { first: 'cleaned' }));

beforeEach(() => {
  executeScript.mockReset().mockResolvedValue(entered);
  sendMessage.mockReset().mockResolvedValue({ answer: report });
});

test.each([
  [
    'while scripts were brought in',
    () => executeScript.mockRejectedValueOnce(new Error('Frame with ID 0 was removed.')),
  ],
  [
    'before it could answer',
    () => sendMessage.mockRejectedValueOnce(new Error('Could not establish connection. Receiving end does not exist.')),
  ],
])('a page that went to another one %s is asked again', async (_when, leave) => {
  leave();
  expect(await clean()).toEqual({ state: 'read', frames: [report] });
});

test('a page that goes again and again is told as a failure, in the browser’s words', async () => {
  executeScript.mockRejectedValue(new Error('Frame with ID 0 was removed.'));
  expect(await clean()).toEqual({ state: 'failed', message: 'Frame with ID 0 was removed.' });
});

test('a page that nobody may enter is told as such, and asked once', async () => {
  executeScript.mockRejectedValue(new Error('Cannot access a chrome:// URL'));
  expect(await clean()).toEqual({ state: 'untouchable' });
  expect(executeScript).toHaveBeenCalledTimes(1);
});
