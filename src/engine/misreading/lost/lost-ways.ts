import type { Language } from '../../language/language';

/** A character that bytes may have been. */
export interface Candidate {
  readonly letter: string;
  readonly lastByte: number;
}

/** So many ways are followed at a time. */
const WIDTH = 64;

/** Ways to the same place in order of their costs, of those that cost the same the first ones. */
class Cheapest {
  readonly cost = new Float64Array(WIDTH);
  /** Which of the ways before each one goes on with. */
  readonly from = new Uint8Array(WIDTH);
  readonly candidates: Candidate[] = [];
  count = 0;

  add(cost: number, from: number, candidate: Candidate): void {
    if (this.count === WIDTH && cost >= this.cost[WIDTH - 1]!) return;
    let at = this.count < WIDTH ? this.count++ : WIDTH - 1;
    for (; at > 0 && this.cost[at - 1]! > cost; at--) {
      this.cost[at] = this.cost[at - 1]!;
      this.from[at] = this.from[at - 1]!;
      this.candidates[at] = this.candidates[at - 1]!;
    }
    this.cost[at] = cost;
    this.from[at] = from;
    this.candidates[at] = candidate;
  }
}

/** Room for the ways to each character, for the next text too: texts are filled one after the other. */
const rooms: Cheapest[] = [];

/** Room for the ways with what stands behind them. */
const ended = new Cheapest();

function roomAt(step: number): Cheapest {
  const room = rooms[step] ?? new Cheapest();
  rooms[step] = room;
  room.count = 0;
  return room;
}

/** The cheapest ways through a text whose characters may have been one or the other, `before` which a unit stands. */
export class Ways {
  #steps = 0;

  constructor(private readonly before: number) {}

  /** Follows no more than the cheapest ways, so many. */
  narrow(most: number): void {
    if (this.#steps === 0) return;
    const last = rooms[this.#steps - 1]!;
    last.count = Math.min(last.count, most);
  }

  /** Goes on with each of the candidates that are after a byte. */
  extend(candidatesAfter: (lastByte: number) => readonly Candidate[], language: Language): void {
    const before = this.#steps > 0 ? rooms[this.#steps - 1]! : undefined;
    const next = roomAt(this.#steps++);
    if (!before) {
      for (const candidate of candidatesAfter(0))
        next.add(costOf(language, this.before, candidate.letter), 0, candidate);
      return;
    }
    for (let way = 0; way < before.count; way++) {
      const { letter, lastByte } = before.candidates[way]!;
      const last = letter.charCodeAt(letter.length - 1);
      for (const candidate of candidatesAfter(lastByte))
        next.add(before.cost[way]! + costOf(language, last, candidate.letter), way, candidate);
    }
  }

  /** The cheapest text `after` which a unit stands, and by how many nats it is more plausible than all others together. */
  end(after: number, language: Language): { readonly text: string; readonly lead: number } | undefined {
    if (this.#steps === 0) return undefined;
    const last = rooms[this.#steps - 1]!;
    ended.count = 0;
    for (let way = 0; way < last.count; way++) {
      const candidate = last.candidates[way]!;
      const { letter } = candidate;
      ended.add(last.cost[way]! + language.cost(letter.charCodeAt(letter.length - 1), after), way, candidate);
    }
    if (ended.count === 0) return undefined;
    const best = ended.cost[0]!;
    let others = 0;
    for (let i = 1; i < ended.count; i++) others += Math.exp(best - ended.cost[i]!);
    return { text: this.#textOf(ended.from[0]!), lead: -Math.log(others) };
  }

  #textOf(way: number): string {
    let text = '';
    for (let step = this.#steps - 1, at = way; step >= 0; step--) {
      const { candidates, from } = rooms[step]!;
      text = candidates[at]!.letter + text;
      at = from[at]!;
    }
    return text;
  }
}

function costOf(language: Language, last: number, letter: string): number {
  const first = letter.charCodeAt(0);
  const cost = language.cost(last, first);
  return letter.length === 1 ? cost : cost + language.cost(first, letter.charCodeAt(1));
}
