import { isWide } from '../../charset/bytes';
import { type Scan, scanAlso } from '../../scan';
import { isOrdinary, type RankedReading, readings } from './readings';
import { signsOf } from './signs';

const wide = readings.filter(({ shownAs }) => isWide(shownAs));
/** Readings as East Asian text of bytes of UTF-8, which such text has not. */
export const plainReadings = wide.filter((reading) => !isOrdinary(reading));
/** East Asian bytes as letters and signs that sound text has side by side, too. */
const ordinary = readings.filter((reading) => !wide.includes(reading) && isOrdinary(reading));
const narrow = readings.filter((reading) => !wide.includes(reading) && !ordinary.includes(reading));

/** What is looked for before any reading is tried: its signs, by bits of one scan. */
interface Signs {
  readonly scan: Scan;
  readonly bits: ReadonlyMap<RankedReading, number>;
  /** The bits of all of them together, and of the ordinary ones. */
  readonly all: number;
  readonly ordinary: number;
}

let signs: Signs | undefined;

function signsOfAll(): Signs {
  if (signs) return signs;
  const all = [...narrow, ...ordinary];
  const scan = scanAlso(all.flatMap(signsOf));
  const bits = new Map(all.map((reading) => [reading, scan.bitsOf(signsOf(reading))] as const));
  const bitsOf = (some: readonly RankedReading[]) => some.reduce((sum, reading) => sum | bits.get(reading)!, 0);
  signs = { scan, bits, all: bitsOf(all), ordinary: bitsOf(ordinary) };
  return signs;
}

/** Of each passage of a page, the signs of readings of letters and signs that it has, and others. */
export const signsOfReadingsOn = (passages: readonly string[]): readonly number[] =>
  signsOfAll().scan.signsOn(passages);

/** The bits of the readings that sound text has the signs of. */
export const ordinaryBits = (): number => signsOfAll().ordinary;

/** The readings that show as what no sound text has side by side, and have one of some signs. */
export const narrowShown = (bits: number): readonly RankedReading[] => shownIn(narrow, bits, knownNarrow);

/** The readings that show as what sound text has side by side, too, and have one of some signs. */
export const ordinaryShown = (bits: number): readonly RankedReading[] => shownIn(ordinary, bits, knownOrdinary);

/** Readings by the signs that they were asked for with: pages have few combinations of them. */
type Known = Map<number, readonly RankedReading[]>;

const MOST_KNOWN = 1 << 10;
const knownNarrow: Known = new Map();
const knownOrdinary: Known = new Map();

function shownIn(all: readonly RankedReading[], found: number, known: Known): readonly RankedReading[] {
  const { bits: own, all: looked } = signsOfAll();
  const bits = found & looked;
  const remembered = known.get(bits);
  if (remembered) return remembered;
  const shown = all.filter((reading) => (own.get(reading)! & bits) !== 0);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(bits, shown);
  return shown;
}
