import type { PackedReport, Report } from '../messages';

const itemsAStep = 64;

/** A report as JSON, some items of its lists at a time. */
export function* pack(report: Report): Generator<void, PackedReport> {
  const parts: string[] = [];
  for (const [name, value] of Object.entries(report) as [string, unknown][]) {
    if (value !== undefined)
      parts.push(`${JSON.stringify(name)}:${Array.isArray(value) ? yield* listOf(value) : JSON.stringify(value)}`);
  }
  return `{${parts.join()}}`;
}

function* listOf(items: readonly unknown[]): Generator<void, string> {
  const parts: string[] = [];
  for (let at = 0; at < items.length; at += itemsAStep) {
    yield;
    parts.push(JSON.stringify(items.slice(at, at + itemsAStep)).slice(1, -1));
  }
  return `[${parts.join()}]`;
}
