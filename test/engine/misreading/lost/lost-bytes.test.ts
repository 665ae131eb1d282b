import { describe, expect, test } from 'vitest';
import { garble } from '../../../../scripts/bench/forward';
import { charset, decode, encodeUtf8 } from '../../../../src/engine/charset/bytes';
import { examine } from '../../../../src/engine/examine';
import { model } from '../../../../src/engine/language/language-model';
import { plausibility } from '../../../../src/engine/language/plausibility';
import { LOST } from '../../../../src/engine/misreading/kinds/run';
import { fillLostBytes } from '../../../../src/engine/misreading/lost/lost-bytes';
import { lostIn } from '../../../../src/engine/misreading/lost/restore';
import { applyPatch, atLeast } from '../../../../src/engine/patch';
import { knowledge } from '../../../../src/rules/knowledge';

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

describe('what is guessed of a letter that lost a byte, between the letters of its word', () => {
  const engine = knowledge();
  const guessed = (text: string, mark: string) => {
    const page = garble(text, [{ written: 'utf-8', shownAs: 'gbk' }], { mark, keepsPrivate: true })!.text;
    return applyPatch(page, examine([page], engine).patches[0]!);
  };

  test.each(['Chúng tôi sẽ đến thăm bà.', 'Em viết một chữ lớn.'])(
    'is the one that goes with them in a European word: %s',
    (text) => {
      for (const mark of ['\ufffd', '?']) expect(guessed(text, mark)).toBe(text);
    },
  );

  test.each([
    'Szczegóły o sieci „IPv6”, aczkolwiek są omówione później.',
    'Na obrázku je starý mlýn „Kamp“, který říkáme starý.',
    'Młynarz – człowiek już stary – otworzył śluzę.',
  ])('and where a sign did, the one that stands there: %s', (text) => {
    for (const mark of ['\ufffd', '?']) expect(guessed(text, mark)).toBe(text);
  });

  test('has no comma behind it where a space is still there', () => {
    expect(guessed('설치에 대한 정보와 필요한 문서', '?')).not.toContain(',');
  });
});

test('a mark inside brackets that are closed further on swallowed none of them', () => {
  const text = '请记下这台设备 (网卡的 MAC 地址) 并且保存好。';
  const page = decode(charset('gbk'), encodeUtf8(text)).replace(/\ufffd/g, '?');
  const [patch] = examine([page], knowledge()).patches;
  expect(patch!.map(({ now }) => now)).toContain('的');
  expect(applyPatch(page, patch!)).not.toContain('的)');
});

test('a bracket that nothing closes may have been swallowed, which is a guess', () => {
  const page = decode(charset('gbk'), encodeUtf8('请记下这台设备 (网卡的 MAC 地址并且保存好。')).replace(
    /\ufffd/g,
    '?',
  );
  const [patch] = examine([page], knowledge()).patches;
  expect(applyPatch(page, atLeast(patch!, 'likely'))).not.toContain(')');
});
