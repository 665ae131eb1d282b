import type { Knowledge } from '../../src/engine/examine';
import { knowledge } from '../../src/rules/knowledge';

/** Knowledge of its own that counts how often its language is asked what two characters cost. */
export function counted(): { readonly known: Knowledge; asked(): number } {
  let count = 0;
  const { damages, markers, language } = knowledge();
  const cost = (previous: number, current: number) => {
    count++;
    return language.cost(previous, current);
  };
  return {
    known: { damages: [...damages], markers: [...markers], language: { ...language, cost } },
    asked: () => count,
  };
}
