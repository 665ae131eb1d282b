// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import type { Patch } from '../../src/engine/patch';
import { Display } from '../../src/page/display';
import { nothingFound } from '../../src/page/findings';
import { allowLights, lit } from './lights';
import { passagesOf } from './reading';

const patch: Patch = [{ start: 0, was: 'X', now: 'x', causes: [{ damage: 'test', trust: 'sure' }] }];

beforeEach(allowLights);

test('a passage that no longer says what was read is left alone, and that is told; the others are repaired', async () => {
  const passages = passagesOf('<p>Xyz</p><p>Xyz</p>');
  const [first] = document.querySelectorAll('p');
  (first!.firstChild as Text).data = 'Xanadu';
  const display = new Display((write) => write());
  expect(await display.show(passages, nothingFound, [patch, patch])).toBe(false);
  expect(document.body.textContent).toBe('Xanaduxyz');
  expect(lit.get('lacuna-mended')).toEqual(['x']);
  await display.clear(passages);
  expect(document.body.textContent).toBe('XanaduXyz');
});
