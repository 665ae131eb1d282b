import { beforeEach, expect, test, vi } from 'vitest';

const executeScript = vi.fn();
const insertCSS = vi.fn();
vi.mock('../../src/extension', () => ({ browser: { scripting: { executeScript, insertCSS } } }));
const { dress } = await import('../../src/background/dress');
const { isStill } = await import('../../src/background/stillness');

const frame = { tabId: 3, frameIds: [0] };
let draw: () => void;

beforeEach(() => {
  insertCSS.mockReset().mockResolvedValue(undefined);
  executeScript
    .mockReset()
    .mockResolvedValueOnce([{ frameId: 0, result: true }])
    .mockImplementationOnce(() => new Promise<void>((resolve) => (draw = resolve)));
});

test('long texts wait from the moment that a page gets its style until it is drawn in it', async () => {
  insertCSS.mockImplementation(async () => expect(isStill()).toBe(true));
  const dressed = dress(frame);
  await vi.waitFor(() => expect(executeScript).toHaveBeenCalledTimes(2));
  expect(insertCSS).toHaveBeenCalled();
  expect(isStill()).toBe(true);
  draw();
  await dressed;
  expect(isStill()).toBe(false);
});

test('a page that has its style is not styled again, and nobody waits for it', async () => {
  executeScript.mockReset().mockResolvedValueOnce([{ frameId: 0, result: false }]);
  await dress(frame);
  expect(insertCSS).not.toHaveBeenCalled();
  expect(isStill()).toBe(false);
});

test('nobody waits for a page that is gone', async () => {
  insertCSS.mockRejectedValue(new Error('Frame with ID 0 was removed.'));
  await expect(dress(frame)).rejects.toThrow('removed');
  expect(isStill()).toBe(false);
});
