import { describe, expect, test } from 'vitest';
import { type CharsetName, charset, decode, encodeUtf8 } from '../../../../src/engine/charset/bytes';
import { examine } from '../../../../src/engine/examine';
import { applyPatch, atLeast } from '../../../../src/engine/patch';
import { knowledge } from '../../../../src/rules/knowledge';
import { linesIn } from '../unseen-lines';

const engine = knowledge();

/** UTF-8 as a page shows it that has a mark for each byte that its charset leaves undefined. */
const shown = (text: string, name: CharsetName, mark: string) =>
  decode(charset(name), encodeUtf8(text)).replace(/[\u0080-\u009f\ufffd]/g, mark);

const mended = (lines: readonly string[], least: 'likely' | 'guess' = 'likely') =>
  examine(lines, engine).patches.map((patch, i) => applyPatch(lines[i]!, atLeast(patch, least)));

/** How many characters of some lines are there again, and how many others came. */
function countIn(lines: readonly string[], came: readonly string[]) {
  let [right, wrong] = [0, 0];
  for (const [i, line] of lines.entries()) {
    const left = [...line];
    for (const letter of came[i]!.match(/[\u3041-\u30ff\u4e00-\u9fff\uac00-\ud7a3]/g) ?? []) {
      const at = left.indexOf(letter);
      if (at < 0) wrong++;
      else right++;
      left.splice(0, at + 1);
    }
  }
  return { right, wrong };
}

describe.each(['\ufffd', '?'])('UTF-8 whose undefined bytes show as %s', (mark) => {
  test.each([
    ['zh-hans', 'windows-1252', 0.9],
    ['zh-hant', 'windows-1252', 0.85],
    ['ja', 'windows-1252', 0.55],
    ['ko', 'windows-1252', 0.6],
    ['zh-hans', 'windows-1257', 0.55],
    ['zh-hant', 'windows-1257', 0.6],
  ] as const)('is read again where what is left tells it: %s as %s', (language, name, share) => {
    const lines = linesIn(language);
    const { right, wrong } = countIn(lines, mended(lines.map((line) => shown(line, name, mark))));
    const all = lines.join('').match(/[\u3041-\u30ff\u4e00-\u9fff\uac00-\ud7a3]/g)!.length;
    expect(right).toBeGreaterThan(all * share);
    expect(wrong).toBeLessThan(all * 0.01);
  });
});

describe('a letter whose byte shows as a mark', () => {
  test.each([
    ['windows-1257', 'Hon gick över bron på morgonen och såg älgen stå där alldeles ensam.'],
    ['windows-1257', 'Včera večer jsme viděli, jak malý člun pomalu opouští přístav a mizí v mlze.'],
  ] as const)('is guessed by its word, as the languages have it that the page may be in: %s', (name, line) => {
    for (const mark of ['\ufffd', '?']) {
      const page = shown(line, name, mark);
      expect(page).toContain(mark);
      expect(mended([page], 'guess')).toEqual([line]);
    }
  });

  test('stays where a question may end', () => {
    const page = 'OÃ¹ Ã©tait-elle ? Est-ce Ã?';
    expect(mended([page], 'guess')).toEqual(['Où était-elle ? Est-ce Ã?']);
  });

  test('is none where the page shows the controls that stand for such bytes', () => {
    const text = 'そのころ港には小さな船が三つ並んでいた。';
    const page = decode(charset('windows-1253'), encodeUtf8(text));
    expect(page).toMatch(/[\u0080-\u009f]/);
    expect(mended([page])).toEqual([text]);
  });
});
