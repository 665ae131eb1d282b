/** How often characters (UTF-16 units) and pairs of neighbours were seen; lines begin and end with a line feed. */
export class Counts {
  readonly single = new Float64Array(0x10000);
  private keys = new Float64Array(1 << 16).fill(-1);
  private values = new Float64Array(1 << 16);
  /** How many times each pair was counted, whatever it weighed. */
  private times = new Float64Array(1 << 16);
  private used = 0;

  /** Counts `current` after `previous`. */
  pair(previous: number, current: number, weight: number): void {
    const key = previous * 0x10000 + current;
    const slot = this.slotOf(key);
    const isNew = this.keys[slot] === -1;
    this.keys[slot] = key;
    this.values[slot]! += weight;
    this.times[slot]! += 1;
    if (isNew && ++this.used * 2 > this.keys.length) this.grow();
  }

  /**
   * Takes a part of one sighting from every pair: what was seen once is seen less often in other text (absolute discounting; Ney, Essen
   * and Kneser 1994).
   */
  discount(part: number): void {
    for (let slot = 0; slot < this.keys.length; slot++)
      if (this.keys[slot] !== -1) this.values[slot]! *= Math.max(0, 1 - part / this.times[slot]!);
  }

  /** Counts a whole line of text. */
  line(text: string, weight = 1): void {
    let previous = 10;
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      this.single[unit]! += weight;
      this.pair(previous, unit, weight);
      previous = unit;
    }
    this.single[10]! += weight;
    this.pair(previous, 10, weight);
  }

  /** Counts the inside of a word, without what stands around it. */
  word(word: string, weight: number): void {
    for (let i = 0; i < word.length; i++) {
      this.single[word.charCodeAt(i)]! += weight;
      if (i > 0) this.pair(word.charCodeAt(i - 1), word.charCodeAt(i), weight);
    }
  }

  /** Adds other counts so that their characters are worth `total` in all. */
  mix(other: Counts, total: number): void {
    const scale = total / other.single.reduce((sum, value) => sum + value, 0);
    for (let unit = 0; unit < 0x10000; unit++) this.single[unit]! += other.single[unit]! * scale;
    for (const [previous, current, value] of other.pairs()) this.pair(previous, current, value * scale);
  }

  /** All pairs seen: previous, current, how often. */
  *pairs(): Generator<[number, number, number]> {
    for (let slot = 0; slot < this.keys.length; slot++) {
      const key = this.keys[slot]!;
      if (key !== -1) yield [Math.floor(key / 0x10000), key % 0x10000, this.values[slot]!];
    }
  }

  private slotOf(key: number): number {
    const mask = this.keys.length - 1;
    let slot = (Math.imul(key >>> 0, 0x9e3779b1) >>> 7) & mask;
    while (this.keys[slot] !== -1 && this.keys[slot] !== key) slot = (slot + 1) & mask;
    return slot;
  }

  private grow(): void {
    const { keys, values, times } = this;
    this.keys = new Float64Array(keys.length * 4).fill(-1);
    this.values = new Float64Array(keys.length * 4);
    this.times = new Float64Array(keys.length * 4);
    for (let i = 0; i < keys.length; i++) {
      if (keys[i] === -1) continue;
      const slot = this.slotOf(keys[i]!);
      this.keys[slot] = keys[i]!;
      this.values[slot] = values[i]!;
      this.times[slot] = times[i]!;
    }
  }
}
