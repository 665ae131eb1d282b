import fc from 'fast-check';
import { expect, test } from 'vitest';
import { examine } from '../../../../src/engine/examine';
import { model } from '../../../../src/engine/language/language-model';
import { lettersOf } from '../../../../src/engine/misreading/letters/letters';
import { trustOf } from '../../../../src/engine/patch';
import { damages } from '../../../../src/rules/damages';

const koi8 = damages.find(({ id }) => id === 'koi8-r-as-windows-1251')!;
const sound = ['осенью', 'река', 'поднялась', 'и', 'паром', 'перестал', 'ходить', 'до', 'самого', 'ледостава'];
const odd = ['été', 'naïve', 'ÄÖ', 'АБ', 'Њь', 'ёж'];
const word = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...sound.map((one) => koi8.garble(one))) },
  fc.constantFrom(...sound, ...odd),
);

test('where garbled words stand among sound and odd ones, no two runs lie over each other, and no rule fails', () => {
  const check = (words: readonly string[]) => {
    const page = words.join(' ');
    const runs = lettersOf([page], model)?.runs[0] ?? [];
    for (const [i, { start, was, now }] of runs.entries()) {
      expect(page.startsWith(was, start)).toBe(true);
      expect(koi8.garble(now) === was || lettersOf([page], model)!.name !== 'koi8-r as windows-1251').toBe(true);
      if (i > 0) expect(start).toBeGreaterThanOrEqual(runs[i - 1]!.start + runs[i - 1]!.was.length);
    }
    expect(examine([page], { damages, markers: [], language: model }).faults).toEqual([]);
  };
  fc.assert(fc.property(fc.array(word, { minLength: 4, maxLength: 30 }), check), { numRuns: 60 });
});

test('words whose case alone tells two charsets apart are no capitals for sure within a sentence', () => {
  const page = 'ѕбХЭмо аХЪР ЯЮФЭпЫРбм, ш яр№юь ях№хёђры еЮФШвм ФЮ бРЬЮУЮ ЫХФЮбвРТР.';
  const sure = examine([page], { damages, markers: [], language: model }).patches[0]!.filter(
    (edit) => trustOf(edit) === 'sure',
  );
  for (const { now } of sure)
    expect('Осенью река поднялась, и паром перестал ходить до самого ледостава.').toContain(now);
});

test.each([
  ['a heading in capitals', 'ВНИМАНИЕ! НЕ ВХОДИТЬ БЕЗ РАЗРЕШЕНИЯ ДЕЖУРНОГО.'],
  ['a table of letters', 'ÀÁÂÃÄÅ ÈÉÊË ÌÍÎÏ ÒÓÔÕÖ ÙÚÛÜ'],
  ['UTF-8 that was read one byte a character', 'ÐžÑ\u0081ÐµÐ½ÑŒÑŽ Ñ€ÐµÐºÐ° Ð¿Ð¾Ð´Ð½Ñ\u008fÐ»Ð°Ñ\u0081ÑŒ'],
  [
    'Adyghe, whose letters the model hardly knows',
    'Цӏыху псори щхьэхуиту къалъху, я щӏыхьрэ я хуитыныгъэрэкӏэ зэхуэдэу',
  ],
])('%s is not read as other letters', (_what, page) => {
  expect(lettersOf([page], model)?.gain ?? 0).toBeLessThan(16);
});
