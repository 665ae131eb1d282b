import { describe, expect, test } from 'vitest';
import { type CharsetName, charset, decode, encodeUtf8 } from '../../../src/engine/charset/bytes';
import { examine } from '../../../src/engine/examine';
import { atLeast, type Trust } from '../../../src/engine/patch';
import { knowledge } from '../../../src/rules/knowledge';
import { linesIn } from './unseen-lines';

const engine = knowledge();

/** UTF-8 as a page shows it that has a mark, or nothing, for each byte that its charset has a control for. */
const shown = (text: string, name: CharsetName, mark: string) =>
  decode(charset(name), encodeUtf8(text)).replace(/[\u0080-\u009f]/g, mark);

/** What is put in with so much trust, and was not there. */
const wrongOn = (lines: readonly string[], page: readonly string[], least: Trust) =>
  examine(page, engine).patches.flatMap((patch, i) =>
    atLeast(patch, least).filter(({ now }) => !lines[i]!.includes(now)),
  );

describe.each(['zh-hans', 'zh-hant', 'ja', 'ko'])(
  'UTF-8 of which the controls of a charset are lost: %s',
  (language) => {
    const lines = linesIn(language);

    test.each(['latin1', 'windows-1252', 'windows-1250', 'windows-1251', 'windows-1253'] as const)(
      'is never taken for other letters: %s',
      (name) => {
        for (const mark of ['\ufffd', '']) {
          const page = lines.map((line) => shown(line, name, mark));
          expect(wrongOn(lines, page, 'sure')).toEqual([]);
        }
      },
    );

    test('may have any of 32 bytes where a mark stands: hardly a character is filled in with another unasked', () => {
      const page = lines.map((line) => shown(line, 'latin1', '\ufffd'));
      expect(wrongOn(lines, page, 'likely').length).toBeLessThan(2);
    });
  },
);
