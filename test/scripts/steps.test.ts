import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { countReport, take } from '../../scripts/steps';

const folder = mkdtempSync(join(tmpdir(), 'lacuna-steps-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A test runner's report with these counts and files. */
function report(name: string, passed: number, failed: number, files: { status: string; tests: number }[]): string {
  const testResults = files.map(({ status, tests }) => ({ status, assertionResults: Array(tests).fill({}) }));
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify({ numPassedTests: passed, numFailedTests: failed, testResults }));
  return path;
}

describe('the count of a test run', () => {
  test('is that of its report', () => {
    expect(countReport(report('good.json', 7, 2, [{ status: 'failed', tests: 9 }]))).toEqual({ passed: 7, failed: 2 });
  });

  test('has a failure for a file that could not be run', () => {
    const path = report('broken.json', 7, 0, [
      { status: 'passed', tests: 7 },
      { status: 'failed', tests: 0 },
    ]);
    expect(countReport(path)).toEqual({ passed: 7, failed: 1 });
  });

  test('has a failure when no test ran, or nothing was reported', () => {
    expect(countReport(report('none.json', 0, 0, []))).toEqual({ passed: 0, failed: 1 });
    expect(countReport(join(folder, 'missing.json'))).toEqual({ passed: 0, failed: 1 });
  });
});

describe('a step', () => {
  test('counts as one, good or bad', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => {});
    const broken = () => {
      throw new Error('No browser is here.');
    };
    expect(await take({ name: 'good', work: () => {} })).toEqual({ passed: 1, failed: 0 });
    expect(await take({ name: 'bad', work: broken })).toEqual({ passed: 0, failed: 1 });
    expect(said).toHaveBeenCalledWith('No browser is here.');
  });

  test('whose command fails has a failure even if its report has none', async () => {
    const path = join(folder, 'later.json');
    const command = ['biome', 'no-such-command'];
    expect(await take({ name: 'bad', command, report: path })).toEqual({ passed: 0, failed: 1 });
  });
});
