import { run } from './steps';

/*
 * All budgets of speed, the engine's first and then those of pages in real browsers: npm run bench. Both are measured whatever
 * the first one says; exit status 1 where either misses a budget.
 */

const statuses: number[] = [];
for (const part of ['engine', 'pages']) statuses.push(await run(['tsx', `scripts/bench-${part}.ts`]));
if (statuses.some((status) => status !== 0)) process.exitCode = 1;
