import { expect, test } from 'vitest';
import { examine } from '../../../src/engine/examine';
import { atLeast } from '../../../src/engine/patch';
import { knowledge } from '../../../src/rules/knowledge';

const letters = 'abcdefghijklmnopqrstuvwxyz'.split('');
const codes = letters.flatMap((a) => letters.flatMap((b) => [a + b, ...letters.map((c) => a + b + c)]));
const more = ['zh-Hant', 'zh-HK', 'sr-Latn', 'uz-Cyrl', 'az-Cyrl', 'pa-Arab', 'bs-Cyrl'];
const locales = Intl.DisplayNames.supportedLocalesOf([...codes, ...more]);
const regions =
  'AE AM AT BG BR BY CA CH CN CZ DE DK EE ES FI FR GB GE GR HR HU IE IL IN IR IS IT JP KE KR KZ LT LV MK MX NG NO PL PT RO RS RU SE SI SK TH TR UA US UZ VA VN'.split(
    ' ',
  );
const languages =
  'ar bg cs da de el en es et fi fr he hi hr hu is it ja ko lt lv no pl pt ro ru sk sr sv th tr uk vi zh'.split(' ');

/** Names of countries, languages and days as a language writes them, in running text and in capitals. */
function passagesIn(locale: string): string[] {
  const region = new Intl.DisplayNames(locale, { type: 'region' });
  const language = new Intl.DisplayNames(locale, { type: 'language' });
  const list = new Intl.ListFormat(locale);
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'full' });
  const months = Array.from({ length: 12 }, (_, month) => day.format(new Date(2024, month, 3 * month + 1)));
  const lines = [
    list.format(regions.map((code) => region.of(code)!)),
    list.format(languages.map((code) => language.of(code)!)),
    months.join(' · '),
  ];
  return [
    ...lines,
    ...lines.map((line) => line.toLocaleUpperCase(locale)),
    `«${lines[0]}»… “${lines[1]}”™ — ${lines[2]}`,
  ];
}

test('sound text in more than 200 languages stays as it is', () => {
  const all = knowledge();
  expect(locales.length).toBeGreaterThan(200);
  const changed = locales.flatMap((locale) => {
    const { patches } = examine(passagesIn(locale), all);
    return patches.flatMap((patch) => atLeast(patch, 'likely')).map((edit) => `${locale}: ${edit.was} → ${edit.now}`);
  });
  expect(changed).toEqual([]);
}, 60_000);
