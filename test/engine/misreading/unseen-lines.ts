import { readFileSync } from 'node:fs';

/** Twelve lines of a text that no table was made of, by the name of its language. */
export const linesIn = (name: string): string[] =>
  readFileSync(`scripts/model/unseen/${name}.txt`, 'utf8')
    .split('\n')
    .filter((line) => line.length > 15)
    .slice(0, 12);
