import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'lacuna-clean-'));
afterAll(() => rmSync(folder, { recursive: true }));

const report = 'test/pages/reservoir-report.txt';

/** Runs the command as `npm run clean` does. */
function clean(
  args: readonly string[],
  input: string | Buffer = '',
): Promise<{ out: string; err: string; status: number | null }> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/clean.ts', ...args]);
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text;
  });
  child.stdin.end(input);
  return new Promise((resolve) => child.on('close', (status) => resolve({ out, err, status })));
}

const MIDDLE = '［286 characters missing here: members only］';
const TAIL = '［489 characters missing here: the page shows 505 of 1,280］';

describe('plain', { timeout: 30_000 }, () => {
  test('prints the text with its gaps flagged', async () => {
    const { out, err, status } = await clean([report]);
    expect(err).toBe('');
    expect(status).toBe(0);
    const lines = out.split('\n');
    expect(lines[5]).toBe(MIDDLE);
    expect(lines[11]).toMatch(new RegExp(`送到 ${TAIL}$`));
    expect(lines[9]).toContain('努力建設和諧［masked: ##］、文明［masked: ##］、平安［masked: ##］美麗家鄉。');
    expect(out).not.toContain('example.com');
  });

  test('repairs what is garbled', async () => {
    const garbled = Buffer.from('Le café est fermé jusqu’à demain — désolé.', 'utf8').toString('latin1');
    expect((await clean([], garbled)).out).toBe('Le café est fermé jusqu’à demain — désolé.');
  });

  test('gives clean text back as it came, line ends and all', async () => {
    const text = 'Zeile eins\r\n\r\nZeile zwei: „schön“ — 你好\nno end';
    expect(await clean(['-'], text)).toEqual({ out: text, err: '', status: 0 });
    expect(await clean([], `\uFEFF${text}`)).toMatchObject({ out: text });
    expect(await clean([], '')).toEqual({ out: '', err: '', status: 0 });
  });

  test('speaks the reader’s language', async () => {
    const { out } = await clean([report, '--lang', 'zh-TW']);
    expect(out).toContain('［');
    expect(out).toContain('286');
    expect(out).not.toContain('missing');
  });
});

describe('--json', { timeout: 30_000 }, () => {
  test('says what was found, where, and what the sums are', async () => {
    const { out } = await clean([report, '--json']);
    const answer = JSON.parse(out);
    expect(Object.keys(answer)).toEqual(['mended', 'clean', 'edits', 'gaps', 'ledger', 'faults', 'found', 'sentence']);
    expect(answer.mended).toBe(readFileSync(report, 'utf8'));
    expect(answer.clean).toBe((await clean([report])).out);
    expect(answer.gaps).toHaveLength(5);
    for (const { at, notice } of answer.gaps) expect(answer.mended.startsWith(notice, at)).toBe(true);
    expect(answer.gaps[0]).toMatchObject({
      missing: 'a-part',
      amount: { value: 286, unit: 'character' },
      rule: 'omitted-middle',
    });
    expect(answer.gaps[4]).toMatchObject({ missing: 'the-rest', amount: { value: 489, of: 1280, unit: 'character' } });
    expect(answer.ledger).toMatchObject({ total: 1280, shown: 505, missing: 775, verdict: 'agree' });
    expect(answer.faults).toEqual([]);
    expect(answer.found).toMatchObject({ masked: 3, gaps: 2, missing: { count: 775, unit: 'character' } });
    expect(answer.sentence).toBe('Nothing needed repair. 775 characters are missing. 3 words are masked.');
  });

  test('gives edits by their place in the whole text, each with its causes', async () => {
    const garbled = Buffer.from('désolé pour le dérangement', 'utf8').toString('latin1');
    const text = `First line\r\n${garbled}\r\n`;
    const { mended, edits } = JSON.parse((await clean(['--json'], text)).out);
    expect(mended).toBe('First line\r\ndésolé pour le dérangement\r\n');
    expect(edits.length).toBeGreaterThan(0);
    for (const { start, was, trust, causes } of edits) {
      expect(text.startsWith(was, start)).toBe(true);
      expect(['sure', 'likely']).toContain(trust);
      expect(causes[0]).toMatchObject({ damage: 'utf8-as-latin' });
    }
  });
});

describe('--jsonl', { timeout: 30_000 }, () => {
  test('answers line by line, complains about bad lines once each, and goes on', async () => {
    const lines = [
      '{"id":1,"text":"石橋修好了。"}',
      'not JSON',
      '',
      '{"id":"a"}',
      '{"id":"b","text":"石橋修好了。\\n还剩12页未读"}',
    ];
    const { out, err, status } = await clean(['--jsonl'], lines.join('\r\n'));
    const answers = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(answers.map(({ id }) => id)).toEqual([1, 'b']);
    expect(answers[0]).toMatchObject({ mended: '石橋修好了。', gaps: [] });
    expect(answers[1].gaps).toMatchObject([{ at: 7, notice: '还剩12页未读', amount: { value: 12, unit: 'page' } }]);
    expect(err.trim().split('\n')).toEqual(['Line 2 is not JSON.', 'Line 4 has no "text" (a text).']);
    expect(status).toBe(1);
  });
});

describe('what cannot be done', { timeout: 30_000 }, () => {
  const broken = join(folder, 'broken.txt');
  writeFileSync(broken, Buffer.from([0x61, 0xff, 0xfe]));

  test.each([
    ['a missing file', ['no-such-file.txt'], 'There is no file no-such-file.txt.'],
    ['a missing file of lines', ['no-such-file.jsonl', '--jsonl'], 'There is no file no-such-file.jsonl.'],
    ['a folder', [folder], `${folder} is a folder, not a file.`],
    ['a file in another charset', [broken], `${broken} is not UTF-8 text.`],
    ['a strange trust', ['--trust', 'maybe'], '--trust is sure, likely or guess, not "maybe".'],
    ['two forms at once', ['--json', '--jsonl'], 'Choose one of --json and --jsonl.'],
  ])('%s gets one clear sentence and status 1', async (_name, args, sentence) => {
    expect(await clean(args)).toEqual({ out: '', err: `${sentence}\n`, status: 1 });
  });

  test('an unknown option is answered with the usage', async () => {
    const { err, status } = await clean(['--colour']);
    expect(err).toMatch(/^Unknown option '--colour'\. Usage: .*\n$/);
    expect(status).toBe(1);
  });
});
