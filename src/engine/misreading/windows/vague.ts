import { isWide } from '../../charset/bytes';
import type { Run } from '../../language/gate';
import type { Language } from '../../language/language';
import { SUSPICIOUS } from '../../language/odd-places';
import type { Found } from '../decoder/decoder-trace';
import { isAmongKana } from '../kinds/kana';
import { opened } from '../kinds/opened';
import { isOrdinary, type RankedReading, readings } from '../kinds/readings';
import type { Atom } from '../kinds/run';
import { Stretch } from './stretch';

/** Nats that some part of an odd place must gain in a reading that any text allows, before more of it is looked at. */
const PROMISING = 5;
/** The same where other readings found something, which must be entered and left, too. */
const PROMISING_AGAINST = 8;
/** The same where the text around it is no worse than usual, but belongs to what may be misread. */
const PROMISING_AMONG_KANA = 8;

/** Bytes that any East Asian text has. */
const vague = readings.filter((reading) => isWide(reading.shownAs) && isOrdinary(reading));

/** Whether a place, by itself or for its neighbours, is worth a look at such readings. */
export const allowsVague = (text: string, place: Run, worst: number): boolean =>
  worst > SUSPICIOUS || isAmongKana(text, place.start, place.end);

let keepers: readonly RankedReading[] | undefined;

/** Those of them that keep kana as they are. */
function amongKana(): readonly RankedReading[] {
  keepers ??= vague.filter((reading) => opened(reading).keepsKana);
  return keepers;
}

const NONE: readonly RankedReading[] = [];

/** The readings that any East Asian text allows in which a place makes more sense than as it stands, or as others `found` it to read. */
export function vagueIn(
  text: string,
  place: Run,
  worst: number,
  found: readonly Found[],
  judge: Language,
): readonly RankedReading[] {
  const isAmong = isAmongKana(text, place.start, place.end);
  if (worst <= SUSPICIOUS && !isAmong) return NONE;
  const rivals = found.filter(({ start, atoms }) => start < place.end && start + lengthOf(atoms) > place.start);
  const stretch = new Stretch(text, place, judge, rivals);
  const promising = rivals.length > 0 ? PROMISING_AGAINST : PROMISING;
  return (worst > SUSPICIOUS ? vague : amongKana()).filter((reading) => {
    const tables = opened(reading);
    if (worst > SUSPICIOUS && stretch.gains(tables, promising)) return true;
    return tables.keepsKana && isAmong && stretch.gains(tables, PROMISING_AMONG_KANA);
  });
}

const lengthOf = (atoms: readonly Atom[]): number => atoms.reduce((sum, { was }) => sum + was.length, 0);
