import { misread, pageOf } from '../../../test/browser/sample';

const right = 'Señor Muñoz enseñó español en la pequeña escuela.';
const sound = '<p>Nothing at all is wrong with this sentence, which a printer set with care.</p>';

/** What a garbled paragraph of these pages says, and what it should say. */
export const sentences = { garbled: misread(right), right } as const;

/** A page of so many kilobytes; every tenth paragraph is garbled. */
export function pageOfSize(kilobytes: number): string {
  const ten = `<p>${sentences.garbled}</p>${sound.repeat(9)}`;
  return pageOf(`${kilobytes} KB`, ten.repeat(Math.ceil((kilobytes * 1000) / Buffer.byteLength(ten))), 'es');
}
