import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { following } from '../../src/engine/before';
import type { Damage } from '../../src/engine/damage';
import { examine } from '../../src/engine/examine';
import { model } from '../../src/engine/language/language-model';
import { scanAlso, scanFor, scanOf, units } from '../../src/engine/scan';
import { damages } from '../../src/rules/damages';

const sentences = [
  '明天的会议改在三楼举行，请大家准时参加。',
  '農村經濟發展很快，學校的門前種著一排樹。',
  '駅前の図書館は来月から夜も開いています。',
  '우리는 어제 호숫가를 걸었습니다',
  'Утром мы поехали на дачу — там тихо.',
  'L’été dernier, « le maître » a fermé la boutique…',
  'Zażółć gęślą jaźń; Łódź płynie w dół rzeki',
  'Χθες περπατήσαμε δίπλα στη λίμνη',
];

/** The damages as they were without any test in front. */
const bare: readonly Damage[] = damages.map(({ signs: _signs, mayBefall: _mayBefall, ...damage }) => damage);

const patchesOf = (page: readonly string[], by: readonly Damage[]) =>
  examine(page, { damages: by, markers: [], language: model }).patches;

describe('no finding is lost', () => {
  test.each(damages.map((damage) => [damage.id, damage] as const))('of %s', (_, damage) => {
    const piece = fc.tuple(fc.constantFrom(...sentences), fc.nat(12), fc.integer({ min: 2, max: 20 }));
    const garbled = piece.map(([text, from, length]) => damage.garble(text.slice(from, from + length)));
    const page = fc.array(fc.oneof(garbled, fc.constantFrom(...sentences)), { minLength: 1, maxLength: 3 });
    const run = (passages: string[]) => {
      expect(patchesOf(passages, damages)).toEqual(patchesOf(passages, bare));
    };
    fc.assert(fc.property(page, run), { numRuns: 8 });
  });
});

describe('a scan', () => {
  const pair = { first: units('ab'), second: units('yz') };
  const alone = { second: units('!') };
  const { signsIn, bitsOf } = scanFor([pair, alone, pair]);

  test('finds two characters side by side, and one alone wherever it stands', () => {
    expect(signsIn('xxbyxx')).toBe(bitsOf([pair]));
    expect(signsIn('!')).toBe(bitsOf([alone]));
    expect(signsIn('a!z')).toBe(bitsOf([alone]));
    expect(signsIn('by!')).toBe(bitsOf([pair, alone]));
  });

  test('finds nothing in other text', () => {
    expect(signsIn('')).toBe(0);
    expect(signsIn('yb a y 中文')).toBe(0);
  });

  test('tells the signs of each passage of a page, those of a page that was mended too', () => {
    const { signsOn } = scanFor([pair, alone]);
    const page = ['by', 'b y', 'no!'];
    expect(signsOn(page)).toEqual([bitsOf([pair]), 0, bitsOf([alone])]);
    expect(signsOn(page)).toBe(signsOn(page));
    expect(signsOn(following(['by', 'az', 'no'], page))).toEqual([bitsOf([pair]), bitsOf([pair]), 0]);
  });

  test('is the one for the damages where they look for the same signs, and for these alone where not', () => {
    const scan = scanOf([{ signs: () => [pair] }, { signs: () => [alone] }]);
    expect(scanAlso([alone])).toBe(scan);
    const other = { second: units('?') };
    const own = scanAlso([alone, other]);
    expect(own).not.toBe(scan);
    expect(own.signsIn('?')).toBe(own.bitsOf([other]));
  });

  test('has ranges over several blocks of units, and single ones within them', () => {
    const range = { second: [[0x3f, 0x181]] as const };
    const single = { second: units('\u00a7') };
    const scan = scanFor([range, single]);
    for (const inside of ['\u003f', '\u0080', '\u0181']) expect(scan.signsIn(inside)).toBe(scan.bitsOf([range]));
    for (const outside of ['\u003e', '\u0182']) expect(scan.signsIn(outside)).toBe(0);
    expect(scan.signsIn('\u00a7')).toBe(scan.bitsOf([range, single]));
  });

  test('looks for at most 31 signs', () => {
    expect(() => scanFor(Array.from({ length: 32 }, () => ({ second: units('x') })))).toThrow(RangeError);
  });
});
