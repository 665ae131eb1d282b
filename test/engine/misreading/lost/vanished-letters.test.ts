import { describe, expect, test } from 'vitest';
import { type CharsetName, charset, decode, encodeUtf8 } from '../../../../src/engine/charset/bytes';
import { examine } from '../../../../src/engine/examine';
import { atLeast, type Trust } from '../../../../src/engine/patch';
import { knowledge } from '../../../../src/rules/knowledge';
import { linesIn } from '../unseen-lines';

const engine = knowledge();

const greek = [
  'Το πρωί η αγορά γεμίζει κόσμο και φωνές.',
  'Οι ψαράδες απλώνουν τα δίχτυα στην προβλήτα.',
  'Η γιαγιά κρατάει τις παλιές φωτογραφίες σε ένα κουτί.',
];
const russian = [
  'Утром на рынке много народу и шума.',
  'Рыбаки сушат сети на причале.',
  'Бабушка хранит старые снимки в коробке.',
];

/** What is put in with so much trust, and was not there. */
const wrongOn = (lines: readonly string[], page: readonly string[], least: Trust) =>
  examine(page, engine).patches.flatMap((patch, i) =>
    atLeast(patch, least).filter(({ now }) => !lines[i]!.includes(now)),
  );

/** UTF-8 as a page shows it in pairs, whose program drops what makes no character. */
function inPairs(text: string, name: CharsetName): string {
  const { unitOfByte, unitOfPair } = charset(name);
  const bytes = encodeUtf8(text);
  let shown = '';
  for (let at = 0; at < bytes.length; at++) {
    const unit = unitOfByte[bytes[at]!]!;
    if (unit !== 0xffff) shown += String.fromCharCode(unit);
    else {
      const pair = unitOfPair[(bytes[at]! << 8) | (bytes[at + 1] ?? 0)]!;
      if (pair > 0) shown += String.fromCharCode(pair);
      if (pair > 0 || (bytes[at + 1] ?? 0) > 0x7f) at++;
    }
  }
  return shown;
}

describe('letters of two bytes of which a charset of pairs has no character for half', () => {
  test.each(['big5', 'euc-kr', 'shift_jis'] as const)(
    'prove nothing where those are dropped without a trace: %s',
    (name) => {
      for (const lines of [greek, russian]) {
        const page = lines.map((line) => inPairs(line, name));
        expect(wrongOn(lines, page, 'likely')).toEqual([]);
        expect(examine(page, engine).patches.flat().length).toBeGreaterThan(0);
      }
    },
  );
});

/** UTF-8 as a page shows it that has a mark, or nothing, for each byte that its charset leaves undefined. */
const shown = (text: string, name: CharsetName, mark: string) =>
  decode(charset(name), encodeUtf8(text)).replace(/[\u0080-\u009f\uffff]/g, mark);

test('a passage that marks bytes does not show others as nothing', () => {
  const lines = linesIn('zh-hans');
  for (const name of ['windows-1250', 'windows-1251'] as const)
    expect(
      wrongOn(
        lines,
        lines.map((line) => shown(line, name, '\ufffd')),
        'likely',
      ),
    ).toEqual([]);
});

test('a space behind what is left of a character is a space where any of many bytes was dropped before it', () => {
  const lines = linesIn('ko');
  for (const name of ['windows-1253', 'windows-1255'] as const)
    expect(
      wrongOn(
        lines,
        lines.map((line) => shown(line, name, '')),
        'likely',
      ),
    ).toEqual([]);
});

test('windows-1258 hides 9A too, so that 的 is not taken for 玄', () => {
  const lines = linesIn('zh-hans');
  const wrong = wrongOn(
    lines,
    lines.map((line) => shown(line, 'windows-1258', '')),
    'likely',
  );
  expect(wrong.filter(({ now }) => now.includes('玄'))).toEqual([]);
});
