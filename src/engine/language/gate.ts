import { isSurelyPlain, type Language, SURPRISING } from './language';

/** A stretch of a text in UTF-16 units, `end` excluded. */
export interface Run {
  readonly start: number;
  readonly end: number;
}

/** A run is suspicious when its characters cost this much more than that together, in nats. */
const suspicious = 10;
/** What a run may win back before it counts as two, in nats. */
const relief = 24;

/**
 * The stretches of a text that read so badly that a decoder should look at them: maximal runs of a sum of
 * (cost − 8 nats) above 10. It says nothing about damage; rare names and tables are among them, two to five per cent of
 * clean modern text. Runs are apart and in order.
 */
export function suspiciousRuns(text: string, language: Language): Run[] {
  if (isSurelyPlain(language, text, suspicious)) return [];
  const runs: Run[] = [];
  let previous = 10;
  let sum = 0;
  let best = 0;
  let start = 0;
  let end = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    sum += language.cost(previous, unit) - SURPRISING;
    previous = unit;
    if (sum > best) {
      best = sum;
      end = i + 1;
    } else if (sum <= 0 || sum < best - relief) {
      if (best > suspicious) runs.push({ start, end });
      sum = 0;
      best = 0;
      start = i + 1;
    }
  }
  if (best > suspicious) runs.push({ start, end });
  return runs;
}

/** Whether `suspiciousRuns` would find any, without telling where. */
export function readsBadly(text: string, language: Language): boolean {
  if (isSurelyPlain(language, text, suspicious)) return false;
  let previous = 10;
  let sum = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    sum = Math.max(0, sum + language.cost(previous, unit) - SURPRISING);
    if (sum > suspicious) return true;
    previous = unit;
  }
  return false;
}
