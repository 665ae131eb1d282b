import type { Damage } from '../../engine/damage';

/** Every damage Lacuna knows, in the order in which they are tried within a layer. */
export const damages: readonly Damage[] = [];
