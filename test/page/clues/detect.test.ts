// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { charset, decode, encode, encodeUtf8 } from '../../../src/engine/charset/bytes';
import { findSuspicion } from '../../../src/page/clues/detect';
import { notices as alone, chinese, english } from '../../../src/page/clues/notices';
import { looksSuspicious } from '../../../src/page/clues/suspicion';

function suspects(root: Node): boolean {
  const work = findSuspicion(root);
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

const sentence = '今天下午我們在圖書館裡讀了三個小時的書，收穫不小。';
const readAs = (name: Parameters<typeof charset>[0], bytes: Uint8Array) => decode(charset(name), bytes);

describe('suspicious', () => {
  test.each([
    ['UTF-8 read as windows-1252', readAs('windows-1252', encodeUtf8('déjà vu'))],
    ['the same in Chinese', readAs('windows-1252', encodeUtf8(sentence))],
    ['UTF-8 read as GBK', readAs('gbk', encodeUtf8(sentence))],
    ['UTF-8 read as Shift_JIS', readAs('shift_jis', encodeUtf8(sentence))],
    ['GBK read as windows-1252', readAs('windows-1252', encode(charset('gbk'), sentence)!)],
    ['pinyin put in', '農業(yè)的發(fā)展'],
    ['pinyin without tones', '農業(ye)的發展'],
    ['GBK one byte off', '。ㄒ唬┳シ'],
    ['a sentence mark found across characters', '重要思想?！墩f明》'],
    ['entities escaped twice', 'fish &amp;amp; chips'.replace('&amp;', '&')],
    ['replacement characters', 'na\ufffdve'],
    ['masked words', '營造誠信##氛圍'],
    ['a notice in Chinese', '還剩12頁未讀'],
    ['a notice in English', 'You are viewing a preview of this paper.'],
  ])('%s', (_name, text) => expect(looksSuspicious(text)).toBe(true));
});

describe('not suspicious', () => {
  test.each([
    ['Chinese', sentence],
    ['Simplified Chinese with numbers and brackets', '今年(2009年)共引进项目9个，完成任务的140%。'],
    ['Japanese', 'カメラで撮った写真を友だちにメールで送りました。'],
    ['Korean', '어제 친구와 함께 영화를 보았습니다.'],
    ['Russian', 'Вчера мы долго гуляли по набережной.'],
    ['French', 'Où est passé l’élève ? À l’école, bien sûr : « déjà vu ».'],
    ['French that begins with a capital', 'À\u00a0l’aube, tout dort encore.'],
    ['English', 'The quick brown fox (a friend) jumps over it; why not?'],
  ])('%s', (_name, text) => expect(looksSuspicious(text)).toBe(false));
});

test('scripts and styles are not text, wherever they stand', () => {
  document.body.innerHTML = '<div><p>fine</p><script>"cafÃ©"</script></div><style>/* preview */</style>';
  expect(suspects(document)).toBe(false);
  expect(suspects(document.querySelector('script')!)).toBe(false);
  document.querySelector('p')!.textContent = 'cafÃ©';
  expect(suspects(document)).toBe(true);
  expect(suspects(document.querySelector('p')!.firstChild!)).toBe(true);
});

test('in a text without end, what is damaged is seen wherever it stands', () => {
  for (const ahead of [0, 16_380, 16_255, 300_000]) {
    document.body.textContent = `${'a'.repeat(ahead)} cafÃ© ${'a'.repeat(40_000)}`;
    expect(suspects(document), String(ahead)).toBe(true);
  }
  document.body.textContent = 'a'.repeat(300_000);
  expect(suspects(document)).toBe(false);
});

test('it sees nearly all notices of which we know', () => {
  const notices = readFileSync('test/rules/notices.txt', 'utf8').trimEnd().split('\n');
  const missed = notices.filter((notice) => !looksSuspicious(notice.split('\t')[0]!));
  expect(missed.length, missed.join('\n')).toBeLessThan(notices.length / 20);
});

test('looking at two characters at a time, it misses none of the words that tell of a notice', () => {
  const lines = readFileSync('test/rules/notices.txt', 'utf8').trimEnd().split('\n');
  const sources = lines.map((line) => line.split('\t')[0]!);
  const word = new RegExp(alone, 'i');
  const isSaid = (text: string) => word.test(text) || chinese.both.test(text) || english.both.test(text);
  const pieces = sources.flatMap((text) =>
    Array.from({ length: text.length }, (_, at) => [
      text.slice(at),
      text.slice(0, at),
      text.slice(at, at + 9).toUpperCase(),
    ]),
  );
  const missed = pieces.flat().filter((text) => isSaid(text) && !looksSuspicious(text));
  expect(missed).toEqual([]);
  expect(pieces.flat().filter(isSaid).length).toBeGreaterThan(1_000);
});
