import { type Language, unitAt } from '../../language/language';
import { Lattice } from './decoder-lattice';
import { endBeforeAscii, endUnseen, isAsciiAlone, lose, readAfterUnseen } from './decoder-losses';
import { type Found, spansOf } from './decoder-trace';
import { IN_OTHER_BYTES, PLAIN, RARER, STATES, TIDIED_SPACE, UNSEEN_WHOLE, wayed } from './decoder-ways';
import { type Hypothesis, markIn } from './hypothesis';

const SPACE = 0x20;
/** Where a byte is lost before it, it marks that byte. */
const QUESTION = 0x3f;

/** Decoders work one after the other. */
const shared = new Lattice();

/**
 * Lets all hypotheses about how a text was misread compete inside it, unit by unit, with the text as it stands among them:
 * the cheapest way through it, where a misreading begins and ends between characters of both texts.
 */
export class Decoder {
  private readonly lattice = shared;

  constructor(private readonly language: Language) {}

  /** The stretches of a text between two offsets that one of the hypotheses makes better sense of, in order. */
  decode(text: string, from: number, to: number, hypotheses: readonly Hypothesis[]): Found[] {
    const { lattice } = this;
    lattice.begin(this.language, hypotheses, to - from, from > 0 ? text.charCodeAt(from - 1) : 10);
    let isOpen = false;
    for (let at = from; at < to; at++) {
      const unit = text.charCodeAt(at);
      if (!isOpen && !mayAnyBegin(hypotheses, unit)) {
        lattice.stay(unit);
        continue;
      }
      isOpen = this.advance(unit, unitAt(text, at + 1));
      lattice.goOn();
    }
    if (to > from) lattice.end(to < text.length ? text.charCodeAt(to) : 10);
    const found = spansOf(text, from, to, lattice.back, lattice.slots, hypotheses);
    lattice.rest();
    return found;
  }

  /** Takes a unit on all ways, `behind` which another one stands; tells whether any but the page's own is left. */
  private advance(unit: number, behind: number): boolean {
    const { lattice } = this;
    const { hypotheses } = lattice;
    lattice.takeAsItStands(unit);
    const slot = lattice.now.best;
    const cost = lattice.costOf(slot);
    for (let h = 0; h < hypotheses.length; h++)
      if (lattice.now.open[h] !== 0 || mayBegin(hypotheses[h]!, unit)) this.advanceIn(h, unit, slot, cost);
    for (let h = 0; h < hypotheses.length; h++)
      if (lattice.next.open[h] !== 0) {
        const { unseen } = hypotheses[h]!;
        if (unseen) endUnseen(lattice, h, unseen);
        if (isAsciiAlone(behind) && behind !== QUESTION) endBeforeAscii(lattice, h);
      }
    return lattice.next.drop(hypotheses);
  }

  /** Lets a hypothesis take a unit on all its ways, and begin with it after the slot `page`, whatever that reads. */
  private advanceIn(h: number, unit: number, page: number, spent: number): void {
    const { lattice } = this;
    const { tables, losses, unseen, enter } = lattice.hypotheses[h]!;
    const { cost: costs, last: lasts, pending: pendings } = lattice.now;
    const base = 1 + h * STATES;
    const bytes = tables.writing[unit]!;
    const other = tables.other?.[unit] ?? 0;
    const rarer = unit === SPACE ? TIDIED_SPACE : RARER;
    // Apart from the ways through its own bytes, because what follows decides between them.
    const apart = unseen ? -1 : base + UNSEEN_WHOLE;
    const mark = losses ? markIn(losses.marks, unit) : 0;
    // What is in a misreading already goes on cheaper than it would begin anew.
    if (page < base || page >= base + STATES) {
      const entered = spent + enter;
      const before = lasts[page]!;
      if (bytes > 0x7f) lattice.feed(h, wayed(page, PLAIN), page, entered, before, 0, bytes);
      if (bytes > 0x7f && unseen) readAfterUnseen(lattice, h, page, entered, before, 0, bytes, unseen);
      if (other) lattice.feed(h, wayed(page, IN_OTHER_BYTES), page, entered + rarer, before, 0, other);
      if (losses) lose(lattice, h, page, entered, 0, mark, bytes, losses);
    }
    let slot = base;
    for (let bits = lattice.now.open[h]!; bits > 0; bits >>= 1, slot++) {
      if ((bits & 1) === 0) continue;
      const cost = costs[slot]!;
      const last = lasts[slot]!;
      const pending = pendings[slot]!;
      if (pending === 0 && bytes === 0)
        lattice.keep(h, base, wayed(slot, PLAIN), cost + lattice.costs.cost(last, unit), unit, 0);
      if (bytes > 0) lattice.feed(h, wayed(slot, PLAIN), slot, cost, last, pending, bytes);
      if (bytes > 0 && unseen) readAfterUnseen(lattice, h, slot, cost, last, pending, bytes, unseen);
      if (other)
        lattice.feed(h, wayed(slot, IN_OTHER_BYTES), apart < 0 ? slot : apart, cost + rarer, last, pending, other);
      if (losses) lose(lattice, h, slot, cost, pending, mark, bytes, losses);
    }
  }
}

function mayAnyBegin(hypotheses: readonly Hypothesis[], unit: number): boolean {
  for (let h = 0; h < hypotheses.length; h++) if (mayBegin(hypotheses[h]!, unit)) return true;
  return false;
}

/** Whether a misreading may begin with a unit at all. */
function mayBegin({ tables, losses }: Hypothesis, unit: number): boolean {
  if (tables.writing[unit]! > 0x7f || (tables.other !== undefined && tables.other[unit] !== 0)) return true;
  return losses !== undefined && markIn(losses.marks, unit) !== 0;
}
