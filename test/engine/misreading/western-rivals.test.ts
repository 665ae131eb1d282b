import { describe, expect, test } from 'vitest';
import { examine } from '../../../src/engine/examine';
import { shown } from '../../../src/engine/misreading/kinds/misreading-kind';
import { applyPatch, atLeast, type Patch } from '../../../src/engine/patch';
import { knowledge } from '../../../src/rules/knowledge';

const engine = knowledge();

const trustedOf = (page: readonly string[]): Patch[] =>
  examine(page, engine).patches.map((patch) => atLeast(patch, 'likely'));
const mendedOf = (page: readonly string[]): string[] =>
  trustedOf(page).map((patch, index) => applyPatch(page[index]!, patch));

describe('letters that another reading makes others of', () => {
  test.each([
    // ED 9D and FA B9 are one character in Shift_JIS: íť, or úą
    ['windows-1250', 'shift_jis', ['Rybář ráno natáhne síť pod mostem.', 'Když je síť plná, zavolá převozníka.']],
    ['windows-1252', 'shift_jis', ['La raíz del árbol específico está río abajo.', 'La otra raíz cayó allí.']],
    // C8 is è in windows-1252, and č here
    ['windows-1250', 'big5', ['Počet mostů a velikost lodí']],
    ['windows-1250', 'gbk', ['Důležité je lano']],
    // E8 6E is èn there; of čn in Croatian the word goes on, of ční in Czech the last letter is lost
    ['windows-1250', 'shift_jis', ['Odlični stari brodovi.']],
    ['windows-1250', 'shift_jis', ['Nabízí možnost nastavit síť ručně.']],
    [
      'windows-1252',
      'euc-kr',
      [
        'Se avsnitt 4, ”Förbered färjan”, och 5, ”Kontrollera vattnet”.',
        'I avsnitt 6.2, ”Avgift”, och ”Resor i maj” står mer.',
      ],
    ],
  ] as const)('are not made of %s read as %s', (written, shownAs, page) => {
    const garbled = page.map((text) => shown({ id: '', written, shownAs }, text));
    const wrong = trustedOf(garbled).flatMap((patch, index) => patch.filter(({ now }) => !page[index]!.includes(now)));
    expect(wrong).toEqual([]);
    if (written === 'windows-1252' && shownAs === 'shift_jis') expect(mendedOf(garbled)[0]).toMatch(/^La raíz del/);
  });
});
