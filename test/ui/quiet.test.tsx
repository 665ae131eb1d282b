// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { damaged, read, sound } from '../document/reports';
import { buttons, popup, said, text } from './popup';

afterEach(() => render(null, document.body));

describe('A page without anything to clean', () => {
  test('that is sound is called so, and its text can be copied', async () => {
    await popup(read(sound('All is well.', 'Nothing is missing.')));
    expect(said()).toMatch(/^This page is sound\./);
    expect(text()).toEqual(['All is well.', 'Nothing is missing.']);
    expect(buttons()).toEqual(['Copy', 'More ways to copy and save', 'Download']);
  });

  test('that became sound while another view was open shows its text', async () => {
    await popup(read(damaged()));
    await act(async () => document.getElementById('tab-missing')!.click());
    await popup(read(sound('All is well.')));
    expect(document.querySelector('.text')!.closest('[hidden]')).toBeNull();
    expect(document.body.textContent).not.toContain('says that text is missing.Copy');
  });

  test.each([
    ['no text', read(sound(' ')), /^There is no text on this page\./, []],
    ['no permission', { state: 'untouchable' }, /^Lacuna cannot read this page\./, []],
    ['an error', { state: 'failed', message: 'Gone.' }, /^Something went wrong .*Gone\./, ['Read again']],
    ['a change of mind', { state: 'cancelled' }, /^Reading was cancelled\..*Nothing/, ['Read again']],
    ['work to do', { state: 'loading' }, /^Reading the page/, []],
    ['much work to do', { state: 'loading', share: 0.42 }, /^Reading the page.*42 %/, ['Cancel']],
  ] as const)('because of %s gets a sentence', async (_why, report, sentence, offered) => {
    await popup(report);
    expect(document.querySelector('main')?.textContent).toMatch(sentence);
    expect(buttons()).toEqual(offered);
  });

  test('tells how far it is, can be given up, and read again', async () => {
    const reading = await popup({ state: 'loading', share: 0.999 });
    expect(document.querySelector('progress')?.value).toBe(99);
    await reading.press('Cancel');
    expect(reading.calls.cancel).toHaveBeenCalledOnce();
    const given = await popup({ state: 'cancelled' });
    await given.press('Read again');
    expect(given.calls.read).toHaveBeenCalledOnce();
  });

  test('gets it in the reader’s language', async () => {
    await popup({ state: 'untouchable' }, 'ja');
    expect(document.querySelector('main')?.textContent).toMatch(/^このページは読めません。/);
  });

  test('can be given up as well where nobody knows how much there is to do, should it take its time', async () => {
    const { calls, press } = await popup({ state: 'loading' });
    expect(buttons()).toEqual([]);
    await vi.waitFor(() => expect(buttons()).toEqual(['Cancel']), 5_000);
    // The browser lets nobody in before.
    expect(document.querySelector('main')!.textContent).toContain('A page that is still loading is read once all');
    await press('Cancel');
    expect(calls.cancel).toHaveBeenCalledOnce();
  });
});
