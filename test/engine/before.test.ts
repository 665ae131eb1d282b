import { expect, test } from 'vitest';
import { Bare, beforeOf, following } from '../../src/engine/before';
import { charset, decode, encodeUtf8 } from '../../src/engine/charset/bytes';
import { examine } from '../../src/engine/examine';
import { counted } from './counted';

const sound = [
  'Les élèves ont préparé une fête pour la mère de François.',
  'À Noël, le château était fermé ; la forêt, déjà gelée.',
  'Où êtes-vous passés ? Le dîner est prêt depuis une heure.',
];
const garbled = decode(charset('windows-1252'), encodeUtf8('Señor Muñoz enseñó español en la pequeña escuela.'));

/** How often the model is asked while a page is examined. */
function askedFor(page: readonly string[]): number {
  const { known, asked } = counted();
  examine(page, known);
  return asked();
}

test('what was found to be sound is not read anew when another passage was mended', () => {
  const alone = askedFor(sound);
  expect(alone).toBeGreaterThan(100);
  expect(askedFor([...sound, garbled])).toBeLessThan(1.5 * alone + askedFor([garbled]));
});

test('passages tell what they were before; nothing where nobody told', () => {
  const [first, second] = [['a'], ['b']];
  expect(beforeOf(following(second, first))).toBe(first);
  expect(beforeOf(first)).toEqual([]);
});

test('what was bare before is so as long as the same is asked', () => {
  const bare = new Bare();
  const [first, second] = [
    ['a', 'b'],
    ['a', 'c'],
  ];
  bare.keep(first, ['one'], new Set(['a']));
  following(second, first);
  expect([...bare.of(second, ['one'])]).toEqual(['a']);
  expect([...bare.of(second, ['other'])]).toEqual([]);
  expect([...bare.of(second, ['one', 'other'])]).toEqual([]);
  expect([...bare.of(first, ['one'])]).toEqual([]);
});
