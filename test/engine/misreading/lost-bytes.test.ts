import { describe, expect, test } from 'vitest';
import { encodeUtf8 } from '../../../src/engine/charset/bytes';
import { model } from '../../../src/engine/language/language-model';
import { plausibility } from '../../../src/engine/language/plausibility';
import { fillLostBytes } from '../../../src/engine/misreading/lost-bytes';
import { lostIn } from '../../../src/engine/misreading/restore';
import { LOST } from '../../../src/engine/misreading/run';

const judge = plausibility(model);
const lost = lostIn('gbk');
const unit = (letter: string) => letter.charCodeAt(0);

function holed(text: string, ...gone: number[]): number[] {
  return Array.from(encodeUtf8(text), (byte, at) => (gone.includes(at) ? LOST : byte));
}

describe('filling in lost bytes', () => {
  test('finds the character that fits the words around it', () => {
    const filled = fillLostBytes(holed('行', 2), unit('运'), unit(' '), judge, lost);
    expect(filled?.text).toBe('行');
    expect(filled?.lead).toBeGreaterThan(5);
  });

  test('finds two characters between which a pair is gone that GBK has no character for', () => {
    expect(fillLostBytes(holed('器，', 2, 3), unit('理'), unit('名'), judge, lost)?.text).toBe('器，');
  });

  test('keeps the bytes that are there', () => {
    const bytes = holed('学校', 2);
    expect(encodeUtf8(fillLostBytes(bytes, unit('小'), 10, judge, lost)!.text).slice(3)).toEqual(encodeUtf8('校'));
  });

  test('gives nothing where no byte fits', () => {
    expect(fillLostBytes([0xe5, LOST, 0x41], 10, 10, judge, { byte: () => false, pair: () => false })).toBeUndefined();
  });
});
