import fc from 'fast-check';
import { expect, test } from 'vitest';
import { model } from '../../../src/engine/language/language-model';
import { mendInLayers } from '../../../src/engine/layers';
import { LISTED } from '../../../src/engine/mirror/annotator';
import { isTonedSyllable } from '../../../src/engine/mirror/pinyin';
import { readingsOf } from '../../../src/engine/mirror/traditional';
import { injectedPinyin } from '../../../src/rules/damages/injected-pinyin';
import { prose } from './prose';

const mend = (page: readonly string[]) => mendInLayers(page, [injectedPinyin], model);

function annotate(text: string, characters: string): string {
  return text.replace(/[\u4e00-\u9fff]/g, (one) => (characters.includes(one) ? `${one}(${readingsOf(one)[0]})` : one));
}

test('a page annotated to any depth of the list is clean afterwards, and proved', () => {
  fc.assert(
    fc.property(fc.integer({ min: 20, max: LISTED.length }), (depth) => {
      const page = prose.map((sentence) => annotate(sentence, LISTED.slice(0, depth)));
      const { mended, patches } = mend(page);
      expect(mended).toEqual(prose);
      expect(patches.flat().every(({ causes }) => causes[0]?.trust === 'sure')).toBe(true);
    }),
    { numRuns: 20, seed: 3 },
  );
});

test('characters beyond the list go by what the page shows of them', () => {
  const others = '縣農鄉鎮財報單貧窮戶話見說問題讀書寫國開長來個師話';
  expect(mend(prose.map((sentence) => annotate(sentence, LISTED + others))).mended).toEqual(prose);
});

test('a reading that people gave stays on an annotated page', () => {
  const gloss = '柘(Zhè)城縣的鄭(Zhèng)姓，仇(qiú)姓，都是大姓。';
  const { mended } = mend([...prose.map((sentence) => annotate(sentence, LISTED)), gloss]);
  expect(mended.at(-1)).toBe(gloss);
});

test('lessons and lists of words stay, one by one and together', () => {
  const lessons = [
    '發(fā)字下面是一個變形的部件。',
    '「調」字：調(diào)動、調(tiáo)整。',
    '我(wǒ)愛(ài)學(xué)校(xiào)，老(lǎo)師(shī)很(hěn)好(hǎo)。',
    '寫(xiě)一寫(xiě)：書(shū)、筆(bǐ)、紙(zhǐ)、硯(yàn)。',
    '樸(piáo)先生和葉(yè)女士一起來的。',
  ];
  for (const lesson of lessons) expect(mend([lesson]).patches).toEqual([[]]);
  expect(mend(lessons).patches.flat()).toEqual([]);
});

test.each(['nèi', 'gè', 'lǜ', 'zhuàng', 'ér', 'ā', 'xué', 'shū', 'jiǎng'])('%s is a toned syllable', (reading) => {
  expect(isTonedSyllable(reading)).toBe(true);
});

test.each(['ne', 'é́', 'déjà', 'été', 'bxá', 'Zhè', 'zhòngyào', 'fré'])('%s is none', (reading) => {
  expect(isTonedSyllable(reading)).toBe(false);
});
