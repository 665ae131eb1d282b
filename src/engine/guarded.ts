import type { Damage } from './damage';
import { type Fault, faultOf } from './fault';

/** Damages of which none throws when a mended page is judged: one that breaks says nothing there, and its fault is told once. */
export function guarded(damages: readonly Damage[], tell: (fault: Fault) => void): readonly Damage[] {
  return damages.map((damage) => {
    const { undo, reproduces, isHalfway } = damage;
    if (!undo && !isHalfway) return damage;
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
      ...(undo && { undo: (text) => attempt(() => undo(text), undefined) }),
      ...(isHalfway && { isHalfway: (...asked) => attempt(() => isHalfway(...asked), false) }),
      ...(reproduces && { reproduces: (edit, text) => attempt(() => reproduces(edit, text), false) }),
    };
  });
}
