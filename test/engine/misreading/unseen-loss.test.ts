import { describe, expect, test } from 'vitest';
import { garble } from '../../../scripts/bench/forward';
import { examine } from '../../../src/engine/examine';
import { model } from '../../../src/engine/language/language-model';
import { plausibility } from '../../../src/engine/language/plausibility';
import { isFirm } from '../../../src/engine/misreading/filled-trust';
import { applyPatch, atLeast, type Patch, type Trust, trustOf } from '../../../src/engine/patch';
import { knowledge } from '../../../src/rules/knowledge';
import { prose } from '../../rules/damages/prose';

const engine = knowledge();

/** UTF-8 as a page shows it that was read as GBK and leaves out pairs without a character. */
const shown = (text: string) =>
  garble(text, [{ written: 'utf-8', shownAs: 'gbk' }], { mark: '', keepsPrivate: false })!.text;

const patchesOf = (...page: readonly string[]) => examine(page.map(shown), engine).patches;
const mendedBy = (text: string, patch: Patch, least: Trust) => applyPatch(shown(text), atLeast(patch, least));

/** The first edit whose text a sentence does not have. */
const wrongIn = (text: string, patch: Patch, least: Trust) =>
  atLeast(patch, least).find(({ now }) => !text.includes(now));

describe('UTF-8 read as GBK that lost pairs without a trace', () => {
  const patches = patchesOf(...prose);

  test('is mended for the most part unasked', () => {
    const characters = prose.join('').length;
    const changed = patches.flat().filter((edit) => trustOf(edit) !== 'guess');
    expect(changed.reduce((sum, { now }) => sum + now.length, 0)).toBeGreaterThan(characters * 0.8);
  });

  test('says nothing for sure that was not there, and hardly anything unasked', () => {
    const wrong = (least: Trust) => prose.flatMap((text, index) => wrongIn(text, patches[index]!, least) ?? []);
    expect(wrong('sure')).toEqual([]);
    expect(wrong('likely').length).toBeLessThan(0.01 * patches.flatMap((patch) => atLeast(patch, 'likely')).length);
  });

  const told = '门口有一台设备没有人要。';
  const others = ['设备昨天运到。', '那台设备修不好。', '他们设备很多。'];

  test('is told by a word that is whole elsewhere on the page', () => {
    const [alone] = patchesOf(told);
    expect(mendedBy(told, alone!, 'likely')).not.toContain('设备');
    const [beside] = patchesOf(told, ...others);
    expect(mendedBy(told, beside!, 'likely')).toContain('门口有一台设备没有人');
  });

  test.each(['我们去看望他们。', '把书放在柜子中。其他的留在屋里。', '按他的要求重新配置。明天再试一次。'])(
    'has no 什, 一 or 罀 for sure where the bytes of 们。, 中。 and 置。 lie scattered: %s',
    (text) => {
      const [patch] = patchesOf(text, told, ...others);
      expect(wrongIn(text, patch!, 'sure')).toBeUndefined();
    },
  );
});

describe('text filled in for lost bytes', () => {
  const judge = plausibility(model);
  const unit = (letter: string) => letter.charCodeAt(0);
  const firm = (text: string, lead: number, was: string, around: string, isScant = false) =>
    isFirm({ text, lead, isScant }, was, '?\ufffd', unit(around), unit(around.slice(1)), judge);

  test.each([
    ['few pairs show as nothing', '行', 3, '琛', '运的', true],
    ['a mark may stand for many bytes', '行', 3, '琛?', '运的', false],
    ['a mark may stand for many bytes, of which others are far', '行', 4, '琛?', '运的', true],
    ['に may be の', 'に', 5, '銇', '本あ', false],
    ['을 may be 의', '을', 5, '鞚?', '책 ', false],
    ['a character that fits nothing hides more lost bytes', '宰', 9, '瀹', '，够', false],
  ])('is applied with the right lead: %s', (_why, text, lead, was, around, expected) => {
    expect(firm(text, lead, was, around)).toBe(expected);
  });

  test('is a guess beside a mark where one byte of a character is left', () => {
    expect(firm('，', 5, '\ufffd', '里它', true)).toBe(false);
    expect(firm('，', 7, '\ufffd', '里它', true)).toBe(true);
  });
});
