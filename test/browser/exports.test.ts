import { expect, test, vi } from 'vitest';
import { misread, pageOf } from './sample';
import { inBothBrowsers } from './session';
import { saved } from './taking';

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const lines = [
  ['h1', '年終小結 \u202egnp.exe'],
  ['p', '=HYPERLINK("https://evil.example","look")'],
  ['p', misread('Le café est très apprécié.')],
  ['p', '[click](javascript:alert(1)) <img src=x onerror=alert(1)> *bold*'],
  ['p', '……(本站省略312字,正式會員可完整閱讀)……'],
  ['li', 'one'],
  ['li', 'two'],
] as const;
const body = lines.map(([tag, text]) => `<${tag}>${escaped(text)}</${tag}>`).join('\n');
const flag = '［312 characters missing here: members only］';
const name = /^年終小結 gnp\.exe\.(txt|md|html|json)$/;

const steps = `<ol start="3"><li>${misread('café')}</li><li><p>stir</p><p>twice</p><ol type="a"><li>left</li><li>right</li></ol></li></ol><ol style="list-style: upper-roman"><li value="4">last</li></ol>
  <table><tr><th>what</th><th>how much</th></tr><tr><td>milk</td><td>1 l</td></tr></table>`;

const abroad = `<ol style="list-style: cjk-ideographic" start="9"><li>${misread('café')}</li><li>stir</li></ol><ol style="list-style: hebrew"><li>left</li></ol>
  <table><tr><th colspan="2">warm</th></tr><tr><td>milk</td><td>1 l</td></tr><tr><td colspan="2">cold</td></tr></table>`;

inBothBrowsers(
  'What leaves the popup',
  (session) => {
    test('has the numbers that the page shows ahead of its items', async () => {
      const { popup } = await session.openAndClick('/steps.html');
      expect((await saved(session, popup, '.txt')).text).toBe(
        '3. café\n4. stir\ntwice\na. left\nb. right\nIV. last\nwhat\thow much\nmilk\t1 l\n',
      );
      expect((await saved(session, popup, '.md')).text).toBe(
        '3. café\n4. stir\n\n   twice\n   - a. left\n   - b. right\n- IV. last\n\n| what | how much |\n| --- | --- |\n| milk | 1 l |\n',
      );
    });

    test('has the numbers of other scripts, and rows of one cell in their table', async () => {
      const { popup } = await session.openAndClick('/abroad.html');
      expect((await saved(session, popup, '.txt')).text).toBe('九、café\n十、stir\nא. left\nwarm\nmilk\t1 l\ncold\n');
      expect((await saved(session, popup, '.md')).text).toBe(
        '- 九、café\n- 十、stir\n- א. left\n\n| warm |  |\n| --- | --- |\n| milk | 1 l |\n| cold |  |\n',
      );
    });

    test('is a text file, byte for byte', async () => {
      const { popup } = await session.openAndClick('/report-of-ours.html');
      const file = await saved(session, popup, '.txt');
      expect(file.name).toMatch(name);
      expect(file.text).toBe(
        [
          '年終小結 \u202egnp.exe',
          ' =HYPERLINK("https://evil.example","look")',
          'Le café est très apprécié.',
          '[click](javascript:alert(1)) <img src=x onerror=alert(1)> *bold*',
          flag,
          'one',
          'two',
          '',
        ].join('\n'),
      );
    });

    test('is a Markdown file in which the page’s signs are signs', async () => {
      const { popup } = await session.openAndClick('/report-of-ours.html');
      const file = await saved(session, popup, '.md');
      expect(file.name).toMatch(name);
      expect(file.text).toBe(
        [
          '## 年終小結 \u202egnp.exe\n',
          '\\=HYPERLINK\\("https\\://evil.example","look"\\)\n',
          'Le café est très apprécié.\n',
          '\\[click\\]\\(javascript\\:alert\\(1\\)\\) \\<img src\\=x onerror\\=alert\\(1\\)\\> \\*bold\\*\n',
          `${flag.replace(':', '\\:')}\n`,
          '- one\n- two\n',
        ].join('\n'),
      );
    });

    test('is a page that runs, loads and links nothing', async () => {
      const { popup } = await session.openAndClick('/report-of-ours.html');
      const file = await saved(session, popup, '.html');
      expect(file.name).toMatch(name);
      const page = await session.open('/empty.html');
      const seen = await page.evaluate((source) => {
        const parsed = new DOMParser().parseFromString(source, 'text/html');
        return {
          active: parsed.querySelectorAll('a, img, script, iframe, link, form, [onerror], [href], [src]').length,
          policy: parsed.querySelector('meta[http-equiv]')?.getAttribute('content'),
          language: parsed.documentElement.lang,
          texts: [...parsed.querySelectorAll('h2, p, li')].map((it) => it.textContent),
          flags: [...parsed.querySelectorAll('mark')].map((it) => it.textContent),
        };
      }, file.text);
      expect(seen).toEqual({
        active: 0,
        policy: "default-src 'none'; style-src 'unsafe-inline'",
        language: 'zh-Hant',
        texts: [
          '年終小結 \u202egnp.exe',
          '\u00a0=HYPERLINK("https://evil.example","look")',
          'Le café est très apprécié.',
          lines[3][1],
          flag,
          'one',
          'two',
        ],
        flags: [flag],
      });
    });

    test('is a JSON file with its gaps and repairs', async () => {
      const { popup } = await session.openAndClick('/report-of-ours.html');
      const file = await saved(session, popup, '.json');
      expect(file.name).toMatch(name);
      expect(file.text).not.toMatch(/[<>&]/);
      const record = JSON.parse(file.text);
      expect(record).toMatchObject({
        title: lines[0][1].replace('  ', ' '),
        address: '',
        language: 'zh-Hant',
        gaps: [{ paragraph: 4, at: 0, amount: { value: 312, unit: 'character' }, reason: 'members' }],
      });
      expect(record.paragraphs[2]).toEqual({ role: 'paragraph', text: 'Le café est très apprécié.' });
      expect(record.repairs[0]).toMatchObject({ paragraph: 2, trust: 'sure', made: true });
    });

    test('has no flags, and a note on where it is from, if the reader wants it so', async () => {
      const { popup } = await session.openAndClick('/report-of-ours.html');
      await popup.click('More ways to copy and save');
      await popup.click('Flags where text is missing');
      await popup.click('Note on source, repairs and gaps');
      await popup.click('More ways to copy and save');
      const { text } = await saved(session, popup, '.txt');
      const [document, note] = text.split('\n———\n') as [string, string];
      expect(document).not.toContain('312');
      expect(document).toMatch(/\*bold\*\none\ntwo\n$/);
      expect(note).toContain(`Read at ${session.server.address}/report-of-ours.html on `);
      expect(note).toContain('312 characters missing here · members only');
      expect(note).toMatch(/UTF-8 read as .*: \d+ repairs?/);
      const { text: json } = await saved(session, popup, '.json');
      expect(JSON.parse(json)).toMatchObject({ address: `${session.server.address}/report-of-ours.html`, gaps: [] });
    });

    test('is copied as Markdown and as HTML, too', async () => {
      const { popup } = await session.openAndClick('/report-of-ours.html');
      await popup.click('More ways to copy and save');
      await popup.click('Markdown');
      await vi.waitFor(async () => expect((await session.driver.clipboard()).text).toMatch(/^## 年終小結/), 5000);
      expect((await session.driver.clipboard()).html).toBe('');
      await popup.click('More ways to copy and save');
      await popup.click('HTML');
      await vi.waitFor(async () => expect((await session.driver.clipboard()).html).toContain('<li>one</li>'), 5000);
      expect((await session.driver.clipboard()).text).toContain('<li>one</li>');
    });
  },
  {
    pages: {
      '/abroad.html': pageOf('Abroad', abroad, 'fr'),
      '/steps.html': pageOf('Steps', steps, 'fr'),
      '/report-of-ours.html': pageOf('年終小結 \u202egnp.exe', body),
    },
  },
);
