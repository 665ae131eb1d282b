import { describe, expect, test } from 'vitest';
import { charset, decode, encodeUtf8 } from '../../../../src/engine/charset/bytes';
import { examine } from '../../../../src/engine/examine';
import { applyPatch, atLeast, trustOf } from '../../../../src/engine/patch';
import { knowledge } from '../../../../src/rules/knowledge';

const engine = knowledge();

/** A text that was read as windows-1252, where a program dropped the bytes that it leaves undefined. */
const shown = (text: string) => decode(charset('windows-1252'), encodeUtf8(text)).replace(/[\u0080-\u009f]/g, '');

const patchesOf = (page: readonly string[]) => examine(page, engine).patches;

describe('letters of which a byte shows as nothing', () => {
  test.each([
    ['Russian', 'Простые слова часто остаются самыми сильными.'],
    ['Greek', 'Οι μικρές πόρτες της παλιάς αγοράς ήταν όλες κλειστές.'],
    ['Czech', 'Babička začala počítat: včera přinesli jeden klíč.'],
    ['Polish', 'Wczoraj kupiłem chleb, a Łukasz przyniósł miód.'],
    ['Vietnamese', 'Mỗi chiều bọn trẻ thường chơi ở đó.'],
  ])('are told by the letters around them: %s', (_, text) => {
    const [patch] = patchesOf([shown(text)]);
    const mended = applyPatch(shown(text), atLeast(patch!, 'likely'));
    const wrong = mended.split(' ').filter((word, i) => word !== text.split(' ')[i] && !shown(text).includes(word));
    expect(wrong).toEqual([]);
    expect(patch!.map(trustOf)).toContain('likely');
  });

  test('are shown as a guess where the letters around leave them open', () => {
    const text = 'На старій станції довго стояв останній потяг.';
    const [patch] = patchesOf([shown(text)]);
    const open = patch!.filter((edit) => trustOf(edit) === 'guess').map(({ now }) => now);
    expect(open).toContain('я');
  });

  test('are told by the same word elsewhere on the page', () => {
    const text = 'Každý večer zhasnou svíčku.';
    const trusts = (page: readonly string[]) => patchesOf(page)[0]!.map((edit) => [edit.now, trustOf(edit)]);
    expect(trusts([shown(text)])).toContainEqual(['č', 'guess']);
    expect(trusts([shown(text), 'Na stole mají svíčku.', 'Každý večer tu svítí.'])).not.toContainEqual(['č', 'guess']);
  });

  test('are never sure', () => {
    const text = 'Сила слова и молчания.';
    const [patch] = patchesOf([shown(text)]);
    for (const edit of patch!) if (/[сэя]/.test(edit.now)) expect(trustOf(edit)).not.toBe('sure');
  });
});

describe('ISO-8859-1 of which a program dropped all controls', () => {
  const bare = (text: string) => decode(charset('latin1'), encodeUtf8(text)).replace(/[\u0080-\u009f]/g, '');

  test.each([
    ['Russian', 'Простые слова часто остаются самыми сильными.'],
    ['Greek', 'Οι μικρές πόρτες της παλιάς αγοράς ήταν όλες κλειστές.'],
    ['Chinese', '村里的老人说，这座石桥修了整整三年。'],
  ])('has any of 32 bytes where none is seen: nothing is put in unasked that was not there (%s)', (_, text) => {
    const [patch] = patchesOf([bare(text)]);
    expect(atLeast(patch!, 'likely').filter(({ now }) => !text.includes(now))).toEqual([]);
  });
});
