// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import type { Patch } from '../../../src/engine/patch';
import { Display } from '../../../src/page/showing/display';
import { nothingFound } from '../../../src/page/showing/findings';
import { allowLights, lit } from '../lights';
import { passagesOf } from '../reading';

const patch: Patch = [{ start: 0, was: 'X', now: 'x', causes: [{ damage: 'test', trust: 'sure' }] }];

beforeEach(allowLights);

test('a passage that no longer says what was read is left alone, and that is told; the others are repaired', async () => {
  const passages = passagesOf('<p>Xyz</p><p>Xyz</p>');
  const [first] = document.querySelectorAll('p');
  (first!.firstChild as Text).data = 'Xanadu';
  const display = new Display(
    (write) => write(),
    () => undefined,
  );
  expect(await display.show(passages, nothingFound, [patch, patch])).toBe(false);
  expect(document.body.textContent).toBe('Xanaduxyz');
  expect(lit.get('lacuna-mended')).toEqual(['x']);
  await display.clear(passages);
  expect(document.body.textContent).toBe('XanaduXyz');
});

test('what the page says anew while others are repaired is left alone, too', async () => {
  const passages = passagesOf('<p>Xyz</p>'.repeat(40));
  const last = [...document.querySelectorAll('p')].at(-1)!.firstChild as Text;
  const display = new Display(
    (write) => {
      write();
      if (last.data === 'Xyz') last.data = 'Xanadu';
    },
    () => undefined,
  );
  await display.show(
    passages,
    nothingFound,
    passages.map(() => patch),
  );
  expect(document.body.textContent).toBe(`${'xyz'.repeat(39)}Xanadu`);
  await display.clear(passages);
  expect(document.body.textContent).toBe(`${'Xyz'.repeat(39)}Xanadu`);
});

test('a page gets its style with the first light, and none while all is sound', async () => {
  const passages = passagesOf('<p>Xyz</p>');
  const dress = vi.fn();
  const display = new Display((write) => write(), dress);
  await display.show(passages, nothingFound, [[]]);
  expect(dress).not.toHaveBeenCalled();
  await display.show(passages, nothingFound, [patch]);
  await display.show(passages, nothingFound, [[]]);
  await display.show(passages, nothingFound, [patch]);
  expect(dress).toHaveBeenCalledTimes(1);
});
