import type { Damage } from '../../engine/damage';
import { utf8AsLatin } from './utf8-as-latin';

/** Every damage Lacuna knows, in the order in which they are tried within a layer. */
export const damages: readonly Damage[] = [utf8AsLatin];
