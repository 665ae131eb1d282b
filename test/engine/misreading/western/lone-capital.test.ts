import fc from 'fast-check';
import { expect, test } from 'vitest';
import { examine } from '../../../../src/engine/examine';
import { applyPatch, atLeast } from '../../../../src/engine/patch';
import { damages } from '../../../../src/rules/damages';
import { knowledge } from '../../../../src/rules/knowledge';

const engine = knowledge();
const { garble } = damages.find(({ id }) => id === 'utf8-as-latin')!;
/** A heading above a text that is sound. */
const shown = (heading: string) => {
  const page = [heading, 'The mill stands by the river, and its wheel turns in spring.'];
  const { patches } = examine(page, engine);
  return page.map((text, i) => applyPatch(text, atLeast(patches[i]!, 'likely')))[0];
};
const letters = fc
  .array(fc.constantFrom(...'abdefghilmnorstu'), { minLength: 3, maxLength: 8 })
  .map((word) => word.join(''));

test('a word that begins with a garbled capital comes out as it was', () => {
  const capital = fc.constantFrom(...'ÀÂÄÅÆÇÈÉÊËÎÑÓÔÖØÚÛÜŚŞŻ');
  const check = (first: string, rest: string) => {
    expect(shown(garble(first + rest))).toBe(first + rest);
  };
  fc.assert(fc.property(capital, letters, check), { numRuns: 60 });
});

test('the same signs at the end of a word stay', () => {
  const sign = fc.constantFrom(...'–„…“”‘');
  const check = (before: string, mark: string, rest: string) => {
    const heading = `${before.toUpperCase()}Ã${mark} ${rest}`;
    expect(shown(heading)).toBe(heading);
  };
  fc.assert(fc.property(letters, sign, letters, check), { numRuns: 60 });
});

test.each(['A page about UTF-8: Ã–sterreich', 'Irmã–irmão, MANHÃ–TARDE', 'A–Ã–tilde'])('%s stays', (heading) => {
  expect(shown(heading)).toBe(heading);
});
