import { examine } from '../../src/engine/examine';
import { applyPatch, atLeast } from '../../src/engine/patch';
import { knowledge } from '../../src/rules/knowledge';

/** All that the engine knows. */
export const engine = knowledge();

/** What passages say once all but the guesses is mended. */
export function mend(passages: readonly string[]): readonly string[] {
  const { patches } = examine(passages, engine);
  return passages.map((text, index) => applyPatch(text, atLeast(patches[index]!, 'likely')));
}

/** What was put into passages, guesses aside, that was never said. */
export function inventedIn(shown: readonly string[], meant: readonly string[]): readonly string[] {
  const { patches } = examine(shown, engine);
  return patches.flatMap((patch, index) =>
    atLeast(patch, 'likely').flatMap(({ now }) => (meant[index]!.includes(now) ? [] : [now])),
  );
}
