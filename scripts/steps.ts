import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';

/** How many checks passed and failed. */
export interface Count {
  readonly passed: number;
  readonly failed: number;
}

/** One part of a run: a command, or something done here. */
export interface Step {
  readonly name: string;
  readonly command?: readonly string[];
  readonly work?: () => void;
  /** JSON report of the test runner that holds this step's own counts; a step without counts as one. */
  readonly report?: string;
}

interface RunnerReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
}

/** Runs a command of this project's packages with its output shown; gives its exit status. */
export function run(command: readonly string[]): Promise<number> {
  const [program = 'npx', ...words] = ['npx', '--no-install', ...command];
  return new Promise((resolve) => {
    const child = spawn(program, words, {
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: process.platform === 'win32',
    });
    child.on('error', (error) => {
      console.error(error.message);
      resolve(1);
    });
    child.on('close', (status) => resolve(status ?? 1));
  });
}

/** The counts of a test runner's JSON report; a file that could not be run counts as one failure, and so does a report that is missing or empty. */
export function countReport(path: string): Count {
  if (!existsSync(path)) return { passed: 0, failed: 1 };
  const report = JSON.parse(readFileSync(path, 'utf8')) as RunnerReport;
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  ).length;
  const failed = report.numFailedTests + broken;
  return { passed: report.numPassedTests, failed: report.numPassedTests + failed === 0 ? 1 : failed };
}

async function succeeds(step: Step): Promise<boolean> {
  try {
    step.work?.();
    return step.command === undefined || (await run(step.command)) === 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return false;
  }
}

/** Runs a step and counts: a failing step has at least one failure, whatever its report says. */
export async function take(step: Step): Promise<Count> {
  if (step.report) rmSync(step.report, { force: true });
  const good = await succeeds(step);
  if (!step.report) return good ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  const count = countReport(step.report);
  return good || count.failed > 0 ? count : { ...count, failed: 1 };
}
