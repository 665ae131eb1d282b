import { examine } from '../../../src/engine/examine';
import { model } from '../../../src/engine/language/language-model';
import { applyPatch, atLeast } from '../../../src/engine/patch';
import { damages } from '../../../src/rules/damages';

/** Pieces of a line: what was written, and what befell it one after the other, if anything did. */
export type Piece = readonly [written: string, ...ids: string[]];

const garbled = (text: string, ids: readonly string[]) =>
  ids.reduce((shown, id) => damages.find((one) => one.id === id)!.garble(shown), text);
/** What a page shows of a line. */
export const shownOf = (line: readonly Piece[]) => line.map(([text, ...ids]) => garbled(text, ids)).join('');
/** What was written. */
export const writtenOf = (line: readonly Piece[]) => line.map(([text]) => text).join('');

/** Lines of a page with their sure repairs made. */
export const surely = (page: readonly string[]) => {
  const { patches } = examine(page, { damages, markers: [], language: model });
  return page.map((text, i) => applyPatch(text, atLeast(patches[i]!, 'sure')));
};
