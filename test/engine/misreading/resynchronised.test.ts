import { expect, test } from 'vitest';
import { examine } from '../../../src/engine/examine';
import { applyPatch, atLeast } from '../../../src/engine/patch';
import { knowledge } from '../../../src/rules/knowledge';

/*
 * Big5 as Shift_JIS, where one byte behind a mark is the rest of a character that is lost:
 *
 *     C6 | AA BA | B3 6E     的軟      read one byte early   C6 AA | BA B3 | 6E   ⑩熙n
 *
 * Both ways end a character at 6E, and the wrong one costs less so far: what stands behind tells.
 */
test('a reading that is dearer at first wins where what follows makes more sense of it', () => {
  const page = '我們更新了軟體包元ｸ\ufffdﾆｪｺｳnﾅ鬣]ｺﾞｲz的操作，你必須有權限。';
  const mended = applyPatch(page, atLeast(examine([page], knowledge()).patches[0]!, 'sure'));
  expect(mended).toContain('的軟體包管理');
});
