import { expect, test } from 'vitest';
import { charset, decode, encodeUtf8 } from '../../../../src/engine/charset/bytes';
import { examine } from '../../../../src/engine/examine';
import { applyPatch, atLeast } from '../../../../src/engine/patch';
import { knowledge } from '../../../../src/rules/knowledge';

const engine = knowledge();

test.each([
  ['Fortlaufende Überwachung: die Pumpe läuft.', 'öberwachung'],
  ['Viele Beiträge von Übersetzern fehlen noch.', 'öbersetzern'],
  ['Şekil 4.2. Dilin seçilmesi', 'žekil'],
])('a capital that windows-1250 shows like a small letter of ISO-8859-2 is never taken for that: %s', (text, wrong) => {
  const page = decode(charset('windows-1250'), encodeUtf8(text));
  const [patch] = examine([page], engine).patches;
  expect(patch!.length).toBeGreaterThan(0);
  expect(applyPatch(page, atLeast(patch!, 'likely')).split(/[ :]/)).not.toContain(wrong);
});
