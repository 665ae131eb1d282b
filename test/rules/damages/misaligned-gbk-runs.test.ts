import { expect, test } from 'vitest';
import { model } from '../../../src/engine/language/language-model';
import { mendInLayers } from '../../../src/engine/layers';
import { foldWidth, type MirrorSite, mirror } from '../../../src/engine/mirror/mirror';
import { isShownByMirror } from '../../../src/engine/mirror/mirror-proof';
import { readingsOf } from '../../../src/engine/mirror/traditional';
import { injectedPinyin } from '../../../src/rules/damages/injected-pinyin';
import { misalignedGbk } from '../../../src/rules/damages/misaligned-gbk';

const annotated = new Map([...'點說屋數謹嚴驟'].map((character) => [character, readingsOf(character)[0] ?? '']));
const site: MirrorSite = {
  annotated,
  marks: '！？；，。',
  unassigned: 'nothing',
  beforeAscii: 'drops',
  loneLead: '',
};

const mended = (shown: readonly string[]): string =>
  mendInLayers(shown, [misalignedGbk, injectedPinyin], model).mended[0] ?? '';

test('a run ends before a character that has a reading of its own', () => {
  const line = '父親說：“明天再去看看那里。”我點點頭，心里卻有些不安。';
  const shown = mirror(line, site);
  expect(shown).toContain('c(diǎn)點(diǎn)');
  expect(mended([shown])).toBe(line);
});

test('the proof takes the next character as the page shows it: with its reading, or without one', () => {
  expect(isShownByMirror('。”我點', '！蔽尹c(diǎn)', '里', '點(diǎn)')).toBe(true);
  expect(isShownByMirror('。”我點', '！蔽尹c(diǎn)', '里', '點')).toBe(false);
  expect(isShownByMirror('。”我點', '！蔽尹c(diǎn)', '里', '頭')).toBe(true);
});

test.each(['nothing', '?'] as const)(
  'a run begins where a reading fell between two characters, not at a mark before (%s)',
  (unassigned) => {
    const line = '這些檢查都是必要的。嚴謹的編輯知道每部詞典的主要錯誤。';
    const shown = mirror(line, { ...site, unassigned, beforeAscii: unassigned === '?' ? 'eats' : 'drops' });
    expect(shown).toMatch(/。嚴\(yán\)謹\(jǐn\)/);
    expect(mended([shown])).toBe(line);
  },
);

test('however many characters a run can begin with, what follows is weighed in more than one way', () => {
  const line = '孩子們年紀小，不敢上前說話。';
  const shown = foldWidth(mirror(line, { ...site, annotated: new Map(), marks: '！？。', loneLead: '?' }));
  const { patches } = mendInLayers([shown], [misalignedGbk], model);
  expect(patches.flat(2).map(({ now }) => now)[0]).toBe('小，不');
  expect(mended([shown])).not.toContain('；敢');
});
