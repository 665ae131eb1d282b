import type { Cause } from '../engine/patch';

/** Whether an edit does nothing but take an inserted reading out; there may be one at every third character. */
export function isReading(causes: readonly Cause[]): boolean {
  return causes.every(({ damage }) => damage.endsWith('-pinyin'));
}
