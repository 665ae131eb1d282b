import { expect, test } from 'vitest';
import { charset, decode, encodeUtf8 } from '../../../../src/engine/charset/bytes';
import { examine } from '../../../../src/engine/examine';
import { applyPatch, atLeast } from '../../../../src/engine/patch';
import { knowledge } from '../../../../src/rules/knowledge';

const engine = knowledge();
const asCp866 = (text: string) => decode(charset('cp866'), encodeUtf8(text));
const trusted = (text: string) => applyPatch(text, atLeast(examine([text], engine).patches[0]!, 'likely'));

test.each([
  'Z jeho vyprávění si pamatuji hlavně zasněžené stráně',
  'Vydání knihy má zpoždění, uznání přijde až později',
])('the garbled letter that another run ends with is no letter of the word beside it: %s', (text) => {
  expect(trusted(asCp866(text))).toBe(text);
});

test('a word of small letters is none of the rare signs that three bytes of UTF-8 can be', () => {
  const behind = 'Речь идёт о том, ';
  const garbled = '«почему лучше подождать до утра»';
  expect(trusted(behind + asCp866(garbled))).toBe(behind + garbled);
});
