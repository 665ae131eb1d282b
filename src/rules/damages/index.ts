import type { Damage } from '../../engine/damage';
import { escapedEntities } from './escaped-entities';
import { injectedPinyin } from './injected-pinyin';
import { misalignedGbk } from './misaligned-gbk';
import { tonelessPinyin } from './toneless-pinyin';
import { utf8AsGbk } from './utf8-as-gbk';
import { utf8AsLatin } from './utf8-as-latin';

/** Every damage Lacuna knows, in the order in which they are tried within a layer. */
export const damages: readonly Damage[] = [
  utf8AsLatin,
  misalignedGbk,
  injectedPinyin,
  tonelessPinyin,
  utf8AsGbk,
  escapedEntities,
];
