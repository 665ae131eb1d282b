import { expect, test } from 'vitest';
import { foldWidth, type MirrorSite, mirror } from '../../../src/engine/mirror/mirror';

const site: MirrorSite = {
  annotated: new Map([
    ['數', 'shù'],
    ['謹', 'jǐn'],
    ['鄉', 'xiāng'],
  ]),
  marks: '！？。',
  unassigned: 'nothing',
  beforeAscii: 'eats',
  loneLead: '?',
};

test('readings are injected across characters, and a lead in front of ASCII takes it along', () => {
  expect(mirror('統計局數據', site)).toBe('統計局?jǐn)?shù)據');
  expect(mirror('統計局數據', { ...site, beforeAscii: 'drops' })).toBe('統計局(jǐn)(shù)據');
  expect(mirror('溧l', site)).toBe('溧l(xiāng)');
});

test('marks are matched across characters, and the rest is read one byte late until a byte below 80', () => {
  expect(mirror('\u3000（一）抓氛圍營造', { ...site, beforeAscii: 'drops', loneLead: '' })).toBe('。ㄒ唬┳シ諊鸂I造');
  expect(foldWidth(mirror('\u3000（4）', { ...site, beforeAscii: 'drops', loneLead: '' }))).toBe('。4)');
});

test('a pair without a character vanishes, or is kept for private use', () => {
  const shown = mirror('。《傷逝》中覺', site);
  expect(mirror('。《傷逝》中覺', { ...site, unassigned: 'private' })).toHaveLength(shown.length + 1);
});

test('text whose bytes hold nothing to replace comes out as it went in, whatever it is', () => {
  for (const text of ['我們走。', 'plain ASCII (with) [signs]', 'naïve café 한국어 🙂', ''])
    expect(mirror(text, site)).toBe(text);
});
