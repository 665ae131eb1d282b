import { beforeEach, expect, test, vi } from 'vitest';
import { sound } from '../document/reports';

const executeScript = vi.fn();
const sendMessage = vi.fn();
type Listener = (tab: number, change: { status?: string }) => void;
const listeners = new Set<Listener>();
const onUpdated = {
  addListener: (listener: Listener) => listeners.add(listener),
  removeListener: (listener: Listener) => listeners.delete(listener),
};
vi.mock('../../src/extension', () => ({
  browser: {
    scripting: { executeScript, insertCSS: async () => {}, removeCSS: async () => {} },
    tabs: { sendMessage, get: async () => ({}), onUpdated },
  },
}));
const { askTab } = await import('../../src/background/tabs');

const report = sound('One.', 'Two.');
const entered = [{ frameId: 0, result: 'text/html' }];
const clean = () => askTab(7, (frame) => frame('clean', { first: 'cleaned' }));

beforeEach(() => {
  executeScript.mockReset().mockResolvedValue(entered);
  sendMessage.mockReset().mockResolvedValue({ answer: { text: JSON.stringify(report) } });
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

test('a page that is not there yet when it is asked again is asked once more', async () => {
  const gone = new Error('Could not establish connection. Receiving end does not exist.');
  sendMessage.mockRejectedValueOnce(gone).mockRejectedValueOnce(gone);
  expect(await clean()).toEqual({ state: 'read', frames: [report] });
});

test('a page that goes again and again is told as a failure, in the browser’s words', async () => {
  executeScript.mockRejectedValue(new Error('Frame with ID 0 was removed.'));
  expect(await clean()).toEqual({ state: 'failed', message: 'Frame with ID 0 was removed.' });
});

const injections = () => executeScript.mock.calls.filter(([{ files }]) => files !== undefined);

test('a page that nobody may enter is told as such, and tried once', async () => {
  executeScript.mockRejectedValue(new Error('Cannot access a chrome:// URL'));
  expect(await clean()).toEqual({ state: 'untouchable' });
  expect(injections()).toHaveLength(1);
});

test('a page that the browser lets us into a little later is tried again', async () => {
  const refused = new Error('Missing host permission for the tab');
  executeScript.mockRejectedValueOnce(refused);
  expect(await clean()).toEqual({ state: 'read', frames: [report] });
  expect(injections()).toHaveLength(2);
});

test('a page is entered in one way there and back', async () => {
  await clean();
  expect(executeScript).toHaveBeenCalledTimes(1);
});

test('Chrome’s viewer of PDF files is told as a page that nobody may enter, and asked nothing', async () => {
  executeScript.mockResolvedValue([
    { frameId: 3, result: 'text/html' },
    { frameId: 0, result: 'application/pdf' },
  ]);
  expect(await clean()).toEqual({ state: 'untouchable' });
  expect(sendMessage).not.toHaveBeenCalled();
});

test('an answer in parts is put together', async () => {
  const json = JSON.stringify(report);
  const texts = [json.slice(0, 20), json.slice(20, 50), json.slice(50)];
  sendMessage.mockImplementation(async (_tab, { call, request }) => {
    const at = call === 'part' ? request.next : 0;
    return { answer: { text: texts[at], ...(at + 1 < texts.length && { next: at + 1 }) } };
  });
  expect(await clean()).toEqual({ state: 'read', frames: [report] });
});

/** Says that a tab loads, as soon as its page was asked. */
const loadedOnceAsked = (tab: number) =>
  sendMessage.mockImplementationOnce(() => {
    for (const tell of listeners) tell(tab, { status: 'loading' });
    return new Promise(() => {});
  });

test('a page that makes room for another one and never answers is not waited for', async () => {
  loadedOnceAsked(7);
  expect(await clean()).toEqual({ state: 'read', frames: [report] });
  expect(listeners.size).toBe(0);
});

test.each([
  ['another tab loads', 8, []],
  ['it only changes its address', 7, [{ frameId: 0, result: true }]],
])('a page is waited for while %s', async (_what, tab, looked) => {
  let answer = (_outcome: unknown) => {};
  sendMessage.mockImplementationOnce(() => {
    executeScript.mockResolvedValue(looked);
    for (const tell of listeners) tell(tab, { status: 'loading' });
    return new Promise((resolve) => {
      answer = resolve;
    });
  });
  const cleaned = clean();
  await new Promise((next) => setTimeout(next, 50));
  answer({ answer: { text: JSON.stringify(report) } });
  expect(await cleaned).toEqual({ state: 'read', frames: [report] });
  expect(sendMessage).toHaveBeenCalledTimes(1);
});

test('where the browser keeps us from the page that came instead, it is said that the first one went', async () => {
  sendMessage.mockImplementationOnce(() => {
    executeScript.mockRejectedValue(new Error('Missing host permission for the tab'));
    for (const tell of listeners) tell(7, { status: 'loading' });
    return new Promise(() => {});
  });
  expect(await clean()).toEqual({ state: 'failed', message: 'The page was closed.' });
});

test('pages that are pictures are counted in all frames, those without text as well', async () => {
  const answers: readonly object[] = [report, { ...report, passages: [], pictures: 4 }, { ...report, pictures: 1 }];
  executeScript.mockResolvedValue(answers.map((_, frameId) => ({ frameId, result: 'text/html' })));
  sendMessage.mockImplementation(async (_tab, _message, { frameId }) => ({
    answer: { text: JSON.stringify(answers[frameId]) },
  }));
  expect(await clean()).toMatchObject({ state: 'read', pictures: 5 });
});

test('large frames of which nobody answers are counted', async () => {
  const answers: readonly object[] = [
    { ...report, isLarge: true, largeFrames: 3 },
    { ...report, isLarge: true },
    { ...report, passages: [] },
  ];
  executeScript.mockResolvedValue(answers.map((_, frameId) => ({ frameId, result: 'text/html' })));
  sendMessage.mockImplementation(async (_tab, _message, { frameId }) => ({
    answer: { text: JSON.stringify(answers[frameId]) },
  }));
  expect(await clean()).toMatchObject({ state: 'read', unread: 2 });
  sendMessage.mockResolvedValue({ answer: { text: JSON.stringify({ ...report, isLarge: true }) } });
  expect(await clean()).not.toHaveProperty('unread');
});
