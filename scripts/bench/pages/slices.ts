import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const name = 'lacuna-slice';
const contentScript = 'content-scripts/content.js';

/**
 * Runs ahead of the content script, in its world: has the page's own clock take down each slice of ours, from where the browser
 * gives us a turn to where we give it back, or to where nothing of ours is left to be done at once.
 */
function tellSlices(entry: string): void {
  const { scheduler } = globalThis as unknown as { scheduler: { postTask(task: () => void): Promise<void> } };
  const post = scheduler.postTask.bind(scheduler);
  let begun: number | undefined;
  const end = () => {
    if (begun !== undefined) performance.measure(entry, { start: begun, end: performance.now() });
    begun = undefined;
  };
  // Goes on in turn with what is awaited, which is less than this in a row.
  const follow = (left: number) => {
    if (left === 0) end();
    else if (begun !== undefined) queueMicrotask(() => follow(left - 1));
  };
  scheduler.postTask = async (task) => {
    end();
    await post(task);
    begun = performance.now();
    follow(50);
  };
}

/** A copy of a built extension that takes its slices down in the page; gives its folder. No reader gets it. */
export function withSlicesTold(extension: string, folder: string): string {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync(extension, folder, { recursive: true });
  const script = join(folder, contentScript);
  // What this runs under may wrap named functions in a call of its own, which the page does not have.
  const told = `((__name) => (${tellSlices})('${name}'))((named) => named);\n`;
  writeFileSync(script, told + readFileSync(script, 'utf8'));
  return folder;
}

/** Milliseconds of each slice so far; runs in the page. */
export const slicesSeen = (entry: string): number[] =>
  performance.getEntriesByName(entry, 'measure').map(({ duration }) => duration);

/** The name of these entries in the page's clock. */
export const sliceEntry = name;
