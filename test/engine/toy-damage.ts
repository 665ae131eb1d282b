import type { Damage } from '../../src/engine/damage';
import { examine } from '../../src/engine/examine';
import type { Language } from '../../src/engine/language/language';
import { applyPatch, atLeast, type Edit, type Patch, type Trust, trustOf } from '../../src/engine/patch';

const language: Language = { cost: () => 1 };
/** What the engine knows: these damages, and a language in which everything is as likely. */
export const knowing = (damages: readonly Damage[]) => ({ damages, markers: [], language });

/** Every `shown` of the page was a `meant`. */
export function replaced(
  id: string,
  shown: string,
  meant: string,
  trust: Trust = 'sure',
  more: Partial<Damage> = {},
): Damage {
  return {
    id,
    mayApply: (text) => text.includes(shown),
    garble: (text) => text.replaceAll(meant, shown),
    mend: (text) => placesOf(text, shown).map((at) => edit(id, at, shown, meant, trust)),
    ...more,
  };
}

function placesOf(text: string, part: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) places.push(at);
  return places;
}

/** An edit of this damage. */
export function edit(id: string, start: number, was: string, now: string, trust: Trust = 'sure'): Edit {
  return { start, was, now, causes: [{ damage: id, trust }] };
}

/** What the reader gets: guesses are not applied. */
export const mended = (text: string, patch: Patch | undefined) => applyPatch(text, atLeast(patch ?? [], 'likely'));

/** A page of one passage, examined with these damages. */
export function examined(text: string, ...damages: Damage[]) {
  const { patches, faults } = examine([text], knowing(damages));
  const patch = patches[0] ?? [];
  return { patch, faults, mended: mended(text, patch), trusts: patch.map(trustOf) };
}
