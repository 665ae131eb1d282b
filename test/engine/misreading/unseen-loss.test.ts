import { describe, expect, test } from 'vitest';
import { garble } from '../../../scripts/bench/forward';
import { charset, decode, encodeUtf8 } from '../../../src/engine/charset/bytes';
import { examine } from '../../../src/engine/examine';
import { model } from '../../../src/engine/language/language-model';
import { plausibility } from '../../../src/engine/language/plausibility';
import { isFirm } from '../../../src/engine/misreading/lost/filled-trust';
import { applyPatch, atLeast, type Patch, type Trust, trustOf } from '../../../src/engine/patch';
import { knowledge } from '../../../src/rules/knowledge';
import { prose } from '../../rules/damages/prose';
import { isWithin } from './within';

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

  test.each([
    ['车间的设备和工具都要登记。', '备和工具'],
    ['我们的设备和仓库都已检查。', '备和仓库都已检'],
    ['他们进行测量和记录。', '测量'],
    ['例如苹果和梨，都要冷藏。', '苹果和梨，都要冷'],
  ])('says for sure what is whole behind a lost pair, and nothing of the pair: %s', (text, whole) => {
    const [patch] = patchesOf(text);
    expect(mendedBy(text, patch!, 'sure')).toContain(whole);
    expect(wrongIn(text, patch!, 'sure')).toBeUndefined();
  });

  test.each(['我们去看望他们。', '把书放在柜子中。其他的留在屋里。', '按他的要求重新配置。明天再试一次。'])(
    'has no 什, 一 or 罀 for sure where the bytes of 们。, 中。 and 置。 lie scattered: %s',
    (text) => {
      const [patch] = patchesOf(text, told, ...others);
      expect(wrongIn(text, patch!, 'sure')).toBeUndefined();
    },
  );
});

describe.each(['shift_jis', 'euc-kr'] as const)('UTF-8 read as %s that lost pairs without a trace', (shownAs) => {
  const losses = { mark: '', keepsPrivate: false };
  const pages = prose.map((text) => garble(text, [{ written: 'utf-8', shownAs }], losses)!.text);

  test('says hardly a character for sure that is halves of two others', () => {
    const surely = prose.flatMap((text, index) => {
      const [patch = []] = examine([pages[index]!], engine).patches;
      return atLeast(patch, 'sure').map(({ now }) => ({ now, isRight: isWithin(now, text) }));
    });
    expect(surely.length).toBeGreaterThan(prose.length);
    expect(surely.filter(({ isRight }) => !isRight).length).toBeLessThan(0.01 * surely.length);
  });
});

describe('a lone byte before ASCII or at the end that shows as nothing', () => {
  test.each(['我们的桥 (旧桥) 修好了。', '村の橋は、去年の夏に完成しました。'])(
    'is filled in unasked where nothing else fits: %s',
    (text) => {
      const [patch] = patchesOf(text);
      expect(mendedBy(text, patch!, 'likely')).toBe(text);
    },
  );

  test('is filled in as a guess where much else fits: a syllable before a space', () => {
    const text = '나무를 심을 수 있습니다.';
    const [patch] = patchesOf(text);
    expect(mendedBy(text, patch!, 'guess')).toBe(text);
    expect(wrongIn(text, patch!, 'likely')).toBeUndefined();
  });

  test('is none of a rare hanzi by itself before ASCII', () => {
    const clean = ['他叫王鎬 (1962)。', '《說文》：涓，小流也。浠 A 點', '住在鄄城 Juancheng'];
    for (const patch of examine(clean, engine).patches) expect(patch).toEqual([]);
  });
});

describe('text filled in for lost bytes', () => {
  const judge = plausibility(model);
  const unit = (letter: string) => letter.charCodeAt(0);
  const firm = (text: string, lead: number, isAlone: boolean, around: string, isScant = false) =>
    isFirm({ text, lead, isScant }, isAlone, unit(around), unit(around.slice(1)), judge);

  test.each([
    ['few pairs show as nothing', '行', 3, false, '运的', true],
    ['a lone byte may be one of many', '行', 3, true, '运的', false],
    ['a lone byte may be one of many, which are far', '行', 4, true, '运的', true],
    ['に may be の', 'に', 5, false, '本あ', false],
    ['을 may be 의', '을', 5, true, '책 ', false],
    ['a character that fits nothing hides more lost bytes', '宰', 9, false, '，够', false],
    ['nobody knows yet what stands behind', '器，', 9, false, '务\ufffd', true],
    ['the same, for one that fits nothing before it', '宰', 9, false, '，\ufffd', false],
  ])('is applied with the right lead: %s', (_why, text, lead, isAlone, around, expected) => {
    expect(firm(text, lead, isAlone, around)).toBe(expected);
  });

  test('is a guess beside a mark where one byte of a character is left', () => {
    expect(firm('，', 5, true, '里它', true)).toBe(false);
    expect(firm('，', 7, true, '里它', true)).toBe(true);
  });
});

test('a character that windows-1258 hides a byte of is guessed, as what goes best with its neighbours', () => {
  const text = '请大家先完成这一操作，再把软件包放回原来的地方。';
  const page = decode(charset('windows-1258'), encodeUtf8(text)).replace(/[\u0080-\u009f]/g, '');
  const [patch] = examine([page], engine).patches;
  for (const { now } of atLeast(patch!, 'likely')) expect(text).toContain(now);
  expect(applyPatch(page, patch!)).toContain('这一操作');
});
