import { readdirSync, readFileSync } from 'node:fs';
import { costOf, type Language } from '../../src/engine/language/language';

const folder = 'scripts/model/unseen';

/** What a character costs in sentences that no model is counted from, in bits, by language. */
export function bitsByLanguage(language: Language): Record<string, number> {
  return Object.fromEntries(
    readdirSync(folder)
      .sort()
      .map((name) => {
        const lines = readFileSync(`${folder}/${name}`, 'utf8').trim().split('\n');
        const cost = lines.reduce((sum, line) => sum + costOf(language, `${line}\n`), 0);
        return [name.replace('.txt', ''), cost / Math.LN2 / (lines.join('\n').length + 1)];
      }),
  );
}
