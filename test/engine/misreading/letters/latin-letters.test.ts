import fc from 'fast-check';
import { expect, test } from 'vitest';
import { examine } from '../../../../src/engine/examine';
import { model } from '../../../../src/engine/language/language-model';
import { lettersOfPage } from '../../../../src/engine/misreading/letters/latin-counts';
import { latinLettersOf } from '../../../../src/engine/misreading/letters/latin-letters';
import { applyPatch, atLeast } from '../../../../src/engine/patch';
import { damages } from '../../../../src/rules/damages';

const polish = damages.find(({ id }) => id === 'windows-1250-as-latin')!;
const words =
  'wczoraj poszliśmy wzdłuż rzeki później usiedliśmy książkach zaznaczyć właściwą odpowiedź nacisnąć są że'.split(' ');
const french = 'après dîner forêt évêque très déjà fermée où êtes là-bas hôtel tôt fête côté théâtre'.split(' ');
const repaired = (page: string) =>
  applyPatch(page, atLeast(examine([page], { damages, markers: [], language: model }).patches[0]!, 'likely'));

test('garbled Polish words come out as they were, or stay as they are', () => {
  const check = (chosen: readonly string[]) => {
    const wanted = chosen.join(' ');
    const page = polish.garble(wanted);
    expect([wanted, page]).toContain(repaired(page));
  };
  fc.assert(fc.property(fc.array(fc.constantFrom(...words), { minLength: 3, maxLength: 30 }), check), { numRuns: 60 });
});

test('French and Polish words stay in any order', () => {
  const check = (chosen: readonly string[]) => {
    expect(repaired(chosen.join(' '))).toBe(chosen.join(' '));
  };
  const word = fc.constantFrom(...words, ...french);
  fc.assert(fc.property(fc.array(word, { minLength: 3, maxLength: 30 }), check), { numRuns: 60 });
});

const turkishCodePage = damages.find(({ id }) => id === 'latin-as-windows-1254')!;
const icelandic =
  'það þýðir við þurfum sem lengi niður að ánni með börnum síðan þegar þessi ýta hljóðið friður veður áður þú ferð þjóð'.split(
    ' ',
  );
const turkish =
  'dün akşam yürüyüşe çıktık ağaçların altında ışık vardı çünkü değil şimdi yağmur başladı sığır ağır kış'.split(' ');

test('Icelandic words in the Turkish code page come out as they were, or stay as they are', () => {
  const check = (chosen: readonly string[]) => {
    const wanted = chosen.join(' ');
    const page = turkishCodePage.garble(wanted);
    expect([wanted, page]).toContain(repaired(page));
  };
  const word = fc.constantFrom(...icelandic);
  fc.assert(fc.property(fc.array(word, { minLength: 3, maxLength: 30 }), check), { numRuns: 60 });
});

test('eighteen different Icelandic words with þ, ð and ý in the Turkish code page are enough to mend them all', () => {
  const check = (chosen: readonly string[]) => {
    const wanted = `þýðir ${chosen.join(' ')}`;
    expect(repaired(turkishCodePage.garble(wanted))).toBe(wanted);
  };
  const page = fc.shuffledSubarray([...icelandic, 'áin', 'borðið'], { minLength: 18 });
  fc.assert(fc.property(page, check), { numRuns: 30 });
});

test('Turkish and Icelandic words stay in any order', () => {
  const check = (chosen: readonly string[]) => {
    expect(repaired(chosen.join(' '))).toBe(chosen.join(' '));
  };
  const word = fc.oneof(fc.constantFrom(...turkish), fc.constantFrom(...turkish), fc.constantFrom(...icelandic));
  fc.assert(fc.property(fc.array(word, { minLength: 3, maxLength: 30 }), check), { numRuns: 60 });
});

test.each([
  ['Tahitian', 'mā’itira’a hō’ē ti’amā tā’āto’a pāpū ’ōpanira’a fāna’o ha’avāra’a'],
  ['Catalan between guillemets', '«això» però l’anglès «caràcter» estàndard lògic «màquines» què sèrie serà'],
  ['Icelandic', 'það var þýðing við meðfram ánni síðar sátum borðið töluðum bækurnar lánaði'],
])('%s is of its language as it stands', (_what, page) => {
  expect(latinLettersOf([page], model)?.gain ?? 0).toBeLessThan(8);
});

test('letters are counted the same however a page is cut into passages', () => {
  const piece = fc.constantFrom('é', '·', '°', 'İ', '\u212b', 'a', 'Σ', '中', '𠮷', ' ', '\u3000', '1', '');
  const passage = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(fc.array(passage, { maxLength: 12 }), (passages) => {
      expect(lettersOfPage(passages)).toEqual(lettersOfPage([passages.join(' ')]));
    }),
    { numRuns: 2000 },
  );
});
