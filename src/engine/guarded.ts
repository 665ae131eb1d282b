import type { Damage } from './damage';
import { type Fault, faultOf } from './fault';

/** Damages of which none throws when it is asked what it undoes: one that breaks says nothing, and its fault is told once. */
export function guarded(damages: readonly Damage[], tell: (fault: Fault) => void): readonly Damage[] {
  return damages.map((damage) => {
    const { undo, reproduces } = damage;
    if (!undo) return damage;
    let isBroken = false;
    const attempt = <Said>(ask: () => Said, otherwise: Said): Said => {
      try {
        return ask();
      } catch (error) {
        if (!isBroken) tell(faultOf(damage.id, error));
        isBroken = true;
        return otherwise;
      }
    };
    return {
      ...damage,
      garble: (text) => attempt(() => damage.garble(text), ''),
      undo: (text) => attempt(() => undo(text), undefined),
      ...(reproduces && { reproduces: (edit, text) => attempt(() => reproduces(edit, text), false) }),
    };
  });
}
