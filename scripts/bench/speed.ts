import { examine, type Knowledge } from '../../src/engine/examine';
import { garble } from './forward';
import type { Lines } from './trials';

/** How many characters of a kind of text the whole engine examines in a second. */
export interface Speed {
  readonly text: string;
  readonly charactersPerSecond: number;
}

const linesOfPage = 100;
const shortest = 400; // milliseconds

const names: readonly (readonly [string, string])[] = [
  ['Chinese', 'zh-cn'],
  ['Japanese', 'ja'],
  ['English', 'en'],
];

/** Examines clean pages in three languages, then Chinese pages of which every line is garbled. */
export function* runSpeed(lines: Lines, knowledge: Knowledge): Generator<Speed> {
  for (const [text, language] of names) {
    const page = (lines.get(language) ?? []).slice(0, linesOfPage);
    if (page.length > 0) yield { text: `clean ${text}`, charactersPerSecond: speedOf(page, knowledge) };
  }
  const chinese = (lines.get('zh-cn') ?? []).slice(0, linesOfPage);
  for (const shownAs of ['gbk', 'windows-1252'] as const) {
    const losses = { mark: '\ufffd', keepsPrivate: true };
    const page = chinese.flatMap((line) => garble(line, [{ written: 'utf-8', shownAs }], losses)?.text ?? []);
    if (page.length > 0) yield { text: `UTF-8 as ${shownAs}`, charactersPerSecond: speedOf(page, knowledge) };
  }
}

function speedOf(page: readonly string[], knowledge: Knowledge): number {
  const characters = page.reduce((sum, line) => sum + line.length, 0);
  examine(page, knowledge);
  let rounds = 0;
  const start = performance.now();
  while (performance.now() - start < shortest) {
    examine(page, knowledge);
    rounds++;
  }
  return (1000 * rounds * characters) / (performance.now() - start);
}
