import { expect, test } from 'vitest';
import { examine } from '../../../../src/engine/examine';
import { applyPatch, atLeast } from '../../../../src/engine/patch';
import { knowledge } from '../../../../src/rules/knowledge';

const mend = (page: string) => applyPatch(page, atLeast(examine([page], knowledge()).patches[0]!, 'likely'));

test('a lone character that fits neither neighbour is mended beside much that was misread in the same way', () => {
  expect(mend('這裡記下一些·Ѕ·ЁЈ¬ПЈ望能夠幫助後來的人。')).toBe('這裡記下一些方法，希望能夠幫助後來的人。');
  expect(mend('他收藏了各種ођDOSµДЕfПµЅyЈ¬ГїТ»Џ€ґЕЖ¬¶јЩN著標籤。')).toContain('各種類DOS的舊系統');
});

test('a dash beside it stays one: 97 97 is a character of GBK, too', () => {
  const page = '树林里安静极了——偶尔ÓÐ¼¸Ö»ËÉÊóÔÚÊ÷Ö¦Ö®¼äÌø¹ýÈ¥。';
  expect(mend(page)).toBe('树林里安静极了——偶尔有几只松鼠在树枝之间跳过去。');
});
