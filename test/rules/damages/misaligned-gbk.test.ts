import fc from 'fast-check';
import { expect, test } from 'vitest';
import { charset } from '../../../src/engine/charset/bytes';
import { model } from '../../../src/engine/language/language-model';
import { mendInLayers } from '../../../src/engine/layers';
import { foldWidth, type MirrorSite, mirror } from '../../../src/engine/mirror/mirror';
import { isShownByMirror } from '../../../src/engine/mirror/mirror-proof';
import { readingsOf } from '../../../src/engine/mirror/traditional';
import { applyPatch, trustOf } from '../../../src/engine/patch';
import { injectedPinyin } from '../../../src/rules/damages/injected-pinyin';
import { misalignedGbk } from '../../../src/rules/damages/misaligned-gbk';
import { prose } from './prose';

const damages = [misalignedGbk, injectedPinyin];
const LISTED =
  '內結構優現農業產數經發續轉環質標區態統領術礎設應權規獻準醫護導聯預關據務創當級強調習實學進計濟點時會謹冊驗側執驅';

const anySite: fc.Arbitrary<MirrorSite> = fc.record({
  annotated: fc
    .integer({ min: 0, max: LISTED.length })
    .map((depth) => new Map([...LISTED.slice(LISTED.length - depth)].map((one) => [one, readingsOf(one)[0] ?? '']))),
  marks: fc.constantFrom('！？。', '！？；，。', '！？', '！？；，'),
  unassigned: fc.constantFrom('nothing' as const, 'private' as const),
  beforeAscii: fc.constantFrom('eats' as const, 'drops' as const),
  loneLead: fc.constantFrom('?' as const, '' as const),
});

const clean = (text: string): string => foldWidth(text.normalize('NFKC')).replace(/\s/g, '');

/** What the page says once the misread characters are right, the readings of sound ones aside. */
const withoutReadings = (text: string): string =>
  clean(text).replace(/\([a-z\u00fc]*[\u00e0-\u01dc][a-z\u00fc]*\)/g, '');

test('sound text comes out as it went in', () => {
  expect(mendInLayers(prose, damages, model).patches.flat()).toEqual([]);
  for (const sentence of prose) expect(mendInLayers([sentence], damages, model).patches.flat()).toEqual([]);
});

test('what is applied is what the text said, on any kind of site: always where proved, else 98 times in 100', () => {
  const wrong = { sure: 0, likely: 0, guess: 0 };
  let applied = 0;
  fc.assert(
    fc.property(anySite, fc.constantFrom(...prose), fc.boolean(), (site, sentence, folds) => {
      const shown = folds ? foldWidth(mirror(sentence, site)) : mirror(sentence, site);
      const { patches, faults } = mendInLayers([shown], damages, model);
      expect(faults).toEqual([]);
      for (const edit of patches.flat()) {
        if (trustOf(edit) === 'guess') continue;
        applied++;
        if (!withoutReadings(sentence).includes(withoutReadings(edit.now))) wrong[trustOf(edit)]++;
      }
    }),
    { numRuns: 150, seed: 20 },
  );
  expect(applied).toBeGreaterThan(100);
  expect(wrong.sure).toBe(0);
  expect(wrong.likely / applied).toBeLessThan(0.02);
});

test.each(['nothing', 'private'] as const)(
  'a whole page comes out nearly right where pairs show as %s',
  (unassigned) => {
    const annotated = new Map([...LISTED].map((one) => [one, readingsOf(one)[0] ?? '']));
    const site: MirrorSite = { annotated, marks: '！？。', unassigned, beforeAscii: 'eats', loneLead: '?' };
    const shown = prose.map((sentence) => mirror(sentence, site));
    const garbled = shown.filter((line, at) => withoutReadings(line) !== withoutReadings(prose[at]!));
    const { mended } = mendInLayers(shown, damages, model);
    const wrong = mended.filter((line, at) => clean(line) !== clean(prose[at]!));
    expect(mended.join('')).not.toMatch(/\([a-z]*[\u00e0-\u01dc][a-z]*\)/);
    expect(garbled.length).toBeGreaterThan(3);
    expect(wrong.length / garbled.length).toBeLessThan(0.35);
  },
);

test('letters, kana, formulas and classical verse behind marks are no runs', () => {
  const lines = [
    '！α波。β波？γ波；δ波，',
    '。ソース，A股。',
    '靜女其姝，俟我於城隅。愛而不見，搔首踟躕。',
    '？¿Qué！¡Sí',
  ];
  for (const line of lines) expect(mendInLayers([line], damages, model).patches.flat()).toEqual([]);
});

/** The converted characters whose two bytes lie across two characters of the text: a reading can be injected there. */
function across(text: string): string[] {
  const { bytesOfUnit, unitOfPair } = charset('gbk');
  const codes = [...text].map((one) => bytesOfUnit[one.charCodeAt(0)] ?? 0);
  return codes.flatMap((code, at) => {
    const before = codes[at - 1] ?? 0;
    const pair = before > 0xff && code > 0xff ? ((before & 0xff) << 8) | (code >> 8) : 0;
    const between = String.fromCharCode(unitOfPair[pair] ?? 0);
    return readingsOf(between).length > 0 ? [between] : [];
  });
}

test('where no pair vanishes, a reading injected across two characters is undone to the letter', () => {
  const kept = { marks: '', unassigned: 'private', beforeAscii: 'eats', loneLead: '?' } as const;
  let wrong = 0;
  let all = 0;
  for (const sentence of prose) {
    for (const between of across(sentence)) {
      const shown = mirror(sentence, { ...kept, annotated: new Map([[between, readingsOf(between)[0] ?? '']]) });
      // A run that reaches the line's end or an ASCII sign loses its last byte.
      if (/\?$|\?[^a-z\u00e0-\u01dc]/.test(shown)) continue;
      all++;
      if (clean(mendInLayers([shown], damages, model).mended[0] ?? '') !== clean(sentence)) wrong++;
    }
  }
  expect(all).toBeGreaterThan(25);
  expect(wrong / all).toBeLessThan(0.1);
});

test('the forward run is the proof: it gives the page back, and nothing else does', () => {
  expect(isShownByMirror('數', '?jǐn)?shù)', '局', '據')).toBe(true);
  expect(isShownByMirror('熟', '?jǐn)?shù)', '局', '據')).toBe(false);
  expect(isShownByMirror('（一）抓氛圍營', '。ㄒ唬┳シ諊鸂I', '', '造')).toBe(true);
  expect(isShownByMirror('（二）抓氛圍營', '。ㄒ唬┳シ諊鸂I', '', '造')).toBe(false);
});

/** A line as a site shows it that folds what it has cut at the ends of sentences. */
const cutAndFolded = (line: string): string =>
  foldWidth(
    mirror(line, { annotated: new Map(), marks: '！？。', unassigned: 'nothing', beforeAscii: 'eats', loneLead: '?' }),
  );

test('where two pairs vanished in one run, both are among what is guessed', () => {
  const line = '他說：“好。”我嗯了一聲，不敢看他的眼睛。走出很遠，他還站在那里。';
  const shown = cutAndFolded(line);
  const { patches } = mendInLayers([shown], damages, model);
  expect(foldWidth(applyPatch(shown, patches[0]!))).toBe(foldWidth(line));
});

test('no mark is put behind another unasked', () => {
  const { patches } = mendInLayers([cutAndFolded('雨一直沒有停。病房在十四樓，窗外很黑。')], damages, model);
  const trusted = patches[0]!.filter((edit) => trustOf(edit) !== 'guess');
  expect(trusted.map(({ now }) => now).join(' ')).toContain('病房在');
  expect(trusted.filter(({ now }) => /[，。]{2}/.test(now))).toEqual([]);
});

test('a numbered list tells which number lost its bytes, a parenthesis what opened it', () => {
  const annotated = new Map([...'責環結構經濟業產發'].map((one) => [one, readingsOf(one)[0] ?? '']));
  const site: MirrorSite = { annotated, marks: '！？。', unassigned: 'nothing', beforeAscii: 'drops', loneLead: '' };
  const page = [
    mirror('\u3000\u3000（一）抓氛圍營造。各村召開動員大會。', site),
    '(二)抓隊伍建設。選派干部八名。',
    mirror('\u3000\u3000（三）抓責任落實。產業結構調整見成效，經濟發展快。', site),
    mirror('\u3000\u3000（四）抓環境優化。辦事窗口全部公開。', site),
    foldWidth(mirror('\u3000\u3000（4）在建項目三個。', site)),
  ];
  expect(page[4]).toContain('。4)');
  expect(mendInLayers(page, damages, model).mended.map((line) => line.trim().slice(0, 6))).toEqual([
    '（一）抓氛圍',
    '(二)抓隊伍',
    '（三）抓責任',
    '（四）抓環境',
    '（4)在建項',
  ]);
});
