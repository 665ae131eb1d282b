import { expect, test, vi } from 'vitest';
import { reproduces, shown } from '../../../../src/engine/misreading/kinds/misreading-kind';

const latin = { id: 'latin', written: 'utf-8', shownAs: 'windows-1252' } as const;
const cyrillic = { id: 'cyrillic', written: 'utf-8', shownAs: 'koi8-r' } as const;
const edit = (was: string, now: string) => ({ start: 0, was, now, causes: [] });

const page = (said: string, times: number): string => (times === 0 ? said : page(shown(latin, said), times - 1));

test.each([1, 2, 3])('a long text is shown in a reading %i times over, whatever characters it begins with', (times) => {
  for (let before = 20; before < 26; before++) {
    const said = `${'\u00e9'.repeat(before)}\u{1f600} ${'\u0436\u6458'.repeat(20)}`;
    const was = page(said, times);
    expect(reproduces(latin, edit(was, said))).toBe(true);
    expect(reproduces(latin, edit(`${was}.`, said))).toBe(false);
  }
});

test('how a long text begins tells of most readings that the page does not show it so', () => {
  const said = '\u0436\u6458'.repeat(500);
  const was = page(said, 3);
  const made = vi.spyOn(String, 'fromCharCode');
  expect(reproduces(cyrillic, edit(was, said))).toBe(false);
  const first = made.mock.calls.length;
  expect(reproduces({ ...cyrillic, shownAs: 'cp866' }, edit(was, said))).toBe(false);
  const second = made.mock.calls.length - first;
  made.mockRestore();
  expect(first / said.length).toBeLessThan(120); // ten times as many where all of it is garbled in all forms
  expect(second / said.length).toBeLessThan(24); // what both ask for is made once
});
