import { expect, test } from 'vitest';
import { charset, decode, encodeUtf8 } from '../../../../src/engine/charset/bytes';
import { examine } from '../../../../src/engine/examine';
import { applyPatch, atLeast } from '../../../../src/engine/patch';
import { knowledge } from '../../../../src/rules/knowledge';
import { counted } from '../../counted';
import { linesIn } from '../unseen-lines';

const engine = knowledge();
const sentences = [
  'Работа над старым мостом продолжалась до самого вечера.',
  'Утром рабочие снова пришли на берег реки.',
  'Старый мастер рассказал, как строили первую мельницу.',
];

function misread(text: string, times: number): string {
  return times === 0 ? text : misread(decode(charset('windows-1252'), encodeUtf8(text)), times - 1);
}

const mendedBy = (page: readonly string[], patches: ReturnType<typeof examine>['patches']) =>
  page.map((text, at) => applyPatch(text, atLeast(patches[at]!, 'likely')));

test.each([1, 2])('Russian that was misread %i times', (times) => {
  const page = sentences.map((text) => misread(text, times));
  expect(mendedBy(page, examine(page, engine).patches)).toEqual(sentences);
});

// раб   E0 A0 A1 in cp866: a character of UTF-8, as two of three Russian words have one
test('what is sound Russian after one round is not searched for more', () => {
  const { known, asked } = counted();
  const page = sentences.map((text) => misread(text, 1));
  const { patches } = examine(page, known);
  expect(mendedBy(page, patches)).toEqual(sentences);
  expect(asked() / page.join('').length).toBeLessThan(25); // with the search, twice as often as that
});

// 摘   E6 91 98, and after one more round C3 A6 E2 80 98 CB 9C: parts of those are characters in other charsets, too
test('a reading that undoes but parts of what another one undoes is not followed further', () => {
  const { known, asked } = counted();
  const said = '摘要：本文以三所乡村中学为例，考察留守学生的阅读习惯。';
  const page = [misread(said, 3)];
  const { patches } = examine(page, known);
  expect(mendedBy(page, patches)).toEqual([said]);
  expect(asked() / page[0]!.length).toBeLessThan(150); // with all of them, twice as often as that
});

// 店   E5 BA 97: after one round with what shows as nothing marked, macintosh still finds characters in what is left of others
test('of text that lost bytes no round is followed that undoes other things than the one before it left', () => {
  const { known, asked } = counted();
  const said = linesIn('ja').slice(0, 4).join('');
  const page = [misread(said, 1).replace(/[\u0080-\u009f]/g, '\ufffd')];
  examine(page, known);
  expect(asked() / page[0]!.length).toBeLessThan(100); // with them, three times that
});

test('of a long line only the places are read anew in which something may have been misread several times', () => {
  const { known, asked } = counted();
  const [around, twice] = [linesIn('zh-hans').join(''), 'Müller, Käthe und José: größer als früher, sagt André'];
  const page = [`${around}${misread(twice, 2)}${around}${misread(around.slice(0, 80), 1)}${around}`];
  const { patches } = examine(page, known);
  expect(mendedBy(page, patches)).toEqual([`${around}${twice}${around}${around.slice(0, 80)}${around}`]);
  expect(asked() / page[0]!.length).toBeLessThan(60); // with all of the line, three times as often
});
