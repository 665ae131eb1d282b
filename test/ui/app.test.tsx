// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { viewOf } from '../../src/document/document';
import { App } from '../../src/ui/app';
import { wordingFor } from '../../src/wording';
import { damaged, read, sound } from '../document/reports';
import { allDone, buttons, popup, refused, said, status, text } from './popup';

afterEach(() => render(null, document.body));

describe('What was found', () => {
  test.each([
    [
      'en',
      'Cleaned. 1 inserted reading removed, 2 garbled places repaired. 1 doubtful place was left as it is. 880 characters are missing. 1 word is masked.',
    ],
    ['zh-CN', '已清理。删去 1 处插入的注音，修复 2 处乱码。有 1 处存疑，未作改动。缺 880 字。有 1 处词语被遮盖。'],
    ['zh-TW', '已清理。刪去 1 處插入的注音，修復 2 處亂碼。有 1 處存疑，未作更動。缺 880 字。有 1 處詞語被遮蔽。'],
    [
      'ja',
      '修復しました。挿入された読み1件を削除、文字化け2か所を修復。確かでない1か所はそのまま残しました。880文字が欠けています。1か所が伏せ字です。',
    ],
  ])('is said in one line (%s)', async (language, sentence) => {
    await popup(read(damaged()), language);
    expect(said()).toBe(sentence);
  });

  test('is drawn as a map that is also told in words', async () => {
    await popup(read(damaged()));
    expect(document.querySelector('[role=toolbar]')?.getAttribute('aria-label')).toBe(
      'The document from beginning to end. 64 % of the document is here. 2 gaps, 3 repairs, 1 guess. Choose a part to go there in the page.',
    );
    expect(document.querySelector('.legend')?.textContent).toBe(
      '64 % of the document is here1,537 of 2,417 characters',
    );
  });

  test('where characters are lost, nothing beside that says that all is well', async () => {
    const { press } = await popup(read(sound('Se\ufffdor Mu\ufffdoz')));
    expect(said()).toBe('2 characters are lost for good (\ufffd).');
    expect(document.querySelector('.legend')?.textContent).toBe('10 characters here');
    expect(document.querySelector('[role=toolbar]')?.getAttribute('aria-label')).toMatch(
      /\. 10 characters here\. No gaps,/,
    );
    await press('Missing 0');
    expect(document.querySelector('.nothing')?.textContent).toBe('2 characters are lost for good (\ufffd).');
  });

  test('is told where the page keeps putting its own text back, in all frames', async () => {
    await popup(read({ ...damaged(), putBack: 2 }, { ...damaged(), frame: 1, putBack: 1 }, damaged()));
    const told = document.querySelector('header [role=status]')?.textContent;
    expect(told).toBe('The page puts its own text back in 3 places. Copies are repaired.');
  });

  test('is told of pages that are pictures, and not that all of the page is sound', async () => {
    const report = read(sound('A caption.'));
    await popup({ ...report, pictures: 1 } as typeof report);
    const told = [...document.querySelectorAll('header .said')].map((it) => it.textContent);
    expect(told).toEqual(['1 page is a picture: its text cannot be read or copied.', 'Nothing needed repair.']);
  });

  test('a paragraph without East Asian characters is set in a face of the West, whatever the page around it', async () => {
    await popup(read({ ...sound('Le café à l’île', '橋', '三月“橋”'), language: 'zh-Hant' }));
    const isWestern = [...document.querySelectorAll('.text p')].map((it) => it.matches('.western'));
    expect(isWestern).toEqual([true, false, false]);
  });

  test('a gap is never rounded away', async () => {
    const report = sound('一'.repeat(1000), '(全文共10000字,當前僅顯示9999字)');
    const stated = { total: 10_000, shown: 9_999, unit: 'character' } as const;
    const notice = report.passages[1]!.text;
    const gap = { passage: 1, at: 0, notice, missing: 'the-rest', reason: 'unsaid', stated, rule: 'any' } as const;
    await popup(read({ ...report, gaps: [gap] }));
    expect(said()).toBe('Nothing needed repair. 1 character is missing.');
    expect(document.querySelector('.legend')?.textContent).toContain('99 %');
  });
});

describe('The cleaned text', () => {
  test('has repairs, flags and masked words in their places', async () => {
    await popup(read(damaged()));
    expect(text()).toEqual([
      '青石鎮圖書館全年小結',
      '圖書館添置了新書,也培訓了志願者。',
      '547 characters missing heremembers only · the page says “……(此處省略547字,正式會員可完整閱讀)……”',
      '（4)努力營造書香##的氛圍。',
      '（三）抓責任落實。管理員每月報告。',
      '¤|村居民都可以借書。',
      '333 characters missing herethe page shows 1,537 of 2,417 · the page says “(未完,全文共2417字,當前僅顯示1537字)”',
    ]);
    expect(document.querySelector('.masked')?.getAttribute('aria-label')).toBe('［masked: ##］');
    expect(document.querySelector('.text')?.getAttribute('lang')).toBe('zh-Hant');
  });

  test('tells proved, inferred and guessed apart, and what stood there', async () => {
    await popup(read(damaged()));
    const titles = [...document.querySelectorAll('.text mark, .guess')].map((it) => [
      it.className,
      it.getAttribute('title'),
    ]);
    expect(titles).toEqual([
      ['sure', 'GBK read one byte off, proved. The page has: 。4)'],
      ['likely', 'GBK read one byte off, inferred. The page has: 。ㄈ┳ヘ(zé)任'],
      ['guess', 'GBK read one byte off, a guess that was not applied. It would become: 各村'],
    ]);
  });

  test('has no empty lines beside a flag', async () => {
    const report = sound('\u3000\u3000(此處省略5字)\u3000');
    const gap = {
      passage: 0,
      at: 2,
      notice: '(此處省略5字)',
      missing: 'a-part',
      reason: 'unsaid',
      rule: 'any',
    } as const;
    await popup(read({ ...report, gaps: [gap] }));
    expect(text()).toEqual(['Text missing herethe page says “(此處省略5字)”']);
  });

  test('is whole even when it is long, and long before it is whole it begins', async () => {
    const lines = Array.from({ length: 3000 }, (_, i) => `Line ${i}. ${'It goes on and on. '.repeat(5)}`);
    const calls = allDone();
    const view = viewOf(read(sound(...lines)));
    render(<App say={wordingFor(['en'])} view={view} calls={calls} />, document.body);
    expect(text()[0]).toMatch(/^Line 0\./);
    expect(text().length).toBeLessThan(100);
    await vi.waitFor(() => expect(text().length).toBe(3000), 10_000);
    expect(text()[2999]).toBe(lines[2999]);
  });
});

describe('The buttons', () => {
  test('call what they say, and answer', async () => {
    const { calls, press } = await popup(read(damaged()));
    expect(buttons('footer')).toEqual(['Copy', 'More ways to copy and save', 'Download', 'Show original']);
    expect(document.querySelector('footer [aria-live=polite]')).not.toBeNull();
    await press('Copy');
    expect(calls.copy).toHaveBeenCalledOnce();
    expect(status()).toBe('Copied');
    await press('Download');
    expect(calls.save).toHaveBeenCalledOnce();
    expect(status()).toBe('Saved');
    await press('Show original');
    expect(calls.choose).toHaveBeenCalledWith('original');
  });

  test('say so when the browser refuses', async () => {
    const { press } = await popup(read(damaged()), 'en', { copy: refused, choose: refused });
    await press('Copy');
    expect(status()).toBe('The browser did not allow copying.');
    await press('Show original');
    expect(status()).toBe('The page did not answer. Reload it and try again.');
  });

  test('while the original is shown, so is its damage; what is copied is the cleaned text, and that is said', async () => {
    const { calls, press } = await popup(read(damaged('original')));
    expect(said()).toMatch(/^The original is shown\. It has 1 inserted reading and 2 garbled places\. /);
    expect(text()[4]).toBe('。ㄈ┳ヘ(zé)任落實。管理員每月報告。');
    expect(text()[2]).toBe('……(此處省略547字,正式會員可完整閱讀)……');
    await press('Copy');
    expect(status()).toBe('Cleaned text copied');
    await press('Show cleaned');
    expect(calls.choose).toHaveBeenCalledWith('cleaned');
  });
});
