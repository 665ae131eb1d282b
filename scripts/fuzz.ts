import { appendFileSync, mkdirSync } from 'node:fs';
import fc from 'fast-check';
import { trees } from './fuzz/dom';
import { lines, pages } from './fuzz/engine';
import { huge } from './fuzz/huge';
import { messages, settings } from './fuzz/messages';
import { parted } from './fuzz/parted';
import type { Target } from './fuzz/target';

/*
 * Tries what nobody thought of: npm run fuzz -- [MINUTES]. Cases are made by chance from a new seed each time; a case that
 * fails is made small, printed with its seed, and kept in .artifacts/fuzz/findings.txt. The last lines say how many cases
 * were tried. The exit status is 1 when any failed.
 */

const folder = '.artifacts/fuzz';
const all: readonly Target[] = [pages, trees, parted, messages, settings, lines, huge];
const minutes = Number(process.argv[2] ?? 10);
/** Cases between two looks at the clock. */
const batch = 100;

mkdirSync(folder, { recursive: true });
const tried = new Map(all.map(({ name }) => [name, 0]));
const found = new Map<string, number>();
const until = Date.now() + minutes * 60_000;
let said = Date.now();

async function tryBatch({ name, property, few }: Target): Promise<void> {
  const seed = Math.floor(Math.random() * 2 ** 31);
  const numRuns = Math.min(batch, few);
  const result = await fc.check(property as fc.IAsyncProperty<unknown>, {
    seed,
    numRuns,
    interruptAfterTimeLimit: 120_000,
    markInterruptAsFailure: false,
  });
  tried.set(name, tried.get(name)! + result.numRuns + result.numShrinks);
  if (!result.failed) return;
  found.set(name, (found.get(name) ?? 0) + 1);
  const report = `${name}\n${fc.defaultReportMessage(result)}\n${String(result.errorInstance)}\n`;
  console.error(report);
  appendFileSync(`${folder}/findings.txt`, `${report}\n`);
}

function sum(): string {
  const rows = all.map(
    ({ name }) => `${String(tried.get(name)).padStart(10)} ${name}${found.has(name) ? ' FAILED' : ''}`,
  );
  const total = [...tried.values()].reduce((count, one) => count + one, 0);
  return [...rows, `${String(total).padStart(10)} executions in all`].join('\n');
}

while (Date.now() < until) {
  for (const target of all) if (Date.now() < until) await tryBatch(target);
  if (Date.now() - said < 300_000) continue;
  said = Date.now();
  console.log(`${sum()}\n`);
}
console.log(sum());
if (found.size > 0) process.exitCode = 1;
