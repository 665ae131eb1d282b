import { following } from './before';
import { collide, guessesAsShown, restsOf, withDoubts } from './collision';
import { composePatches } from './compose';
import type { Context, Damage } from './damage';
import { type Facts, factsOf } from './facts';
import { type Fault, faultOf } from './fault';
import type { Language } from './language/language';
import { applyPatch, atLeast, type Edit, type Patch, trustOf } from './patch';
import { vet } from './proof';
import { ANYWHERE, type Scan } from './scan';

/** UTF-16 units that a damage mends between two steps. */
const STEP = 500;

/** What the damages say of a page. */
export interface Mending {
  /** One patch a passage, guesses included. */
  readonly patches: readonly Patch[];
  /** The passages with all but the guesses applied. */
  readonly mended: readonly string[];
  readonly faults: readonly Fault[];
}

/** The passages on their way from what the page shows to what it should say. */
export class MendedPage {
  /** Grows with every change of any passage. */
  version = 0;
  private texts: readonly string[];
  private readonly patches: Patch[];
  /** By damage, then by passage: guesses in terms of what the page shows, from the damage's last run. */
  private readonly guesses = new Map<Damage, ReadonlyMap<number, Patch>>();
  /** By passage: guesses at what trusted edits left over of a run. Once those are made, no damage finds them again. */
  private readonly rests = new Map<number, readonly Edit[]>();
  /** By passage: other guesses that trusted edits spoke for. Once those are made, nothing speaks for them any more. */
  private readonly others = new Map<number, readonly Edit[]>();
  private readonly seen = new Map<Damage, number>();
  private readonly faults = new Map<string, Fault>();
  private facts: Facts;
  private signs: number;

  constructor(
    private readonly passages: readonly string[],
    private readonly language: Language,
    private readonly scan: Scan,
    private readonly hasTime: Context['hasTime'],
  ) {
    this.texts = passages;
    this.facts = factsOf(passages, hasTime);
    this.signs = allOf(scan.signsOn(passages));
    this.patches = Array<Patch>(passages.length).fill([]);
  }

  /** Whether it can be told at once that a damage finds nothing: nothing changed since its last turn, or the page has nothing of it. */
  isSpared(damage: Damage): boolean {
    if (this.seen.get(damage) === this.version) return true;
    this.seen.set(damage, this.version);
    this.guesses.delete(damage);
    if ((this.signs & this.scan.wantedBy(damage)) === 0 || !this.hasTime()) return true;
    return this.facts.has(damage.needs?.(this.language)) && !this.mayBefall(damage);
  }

  /** Lets a damage that is not spared mend all passages as they stand; gives those it changed. */
  *tryDamage(damage: Damage): Generator<undefined, number[]> {
    if (!(yield* this.prepare(damage))) return [];
    const found = new Map<number, Patch>();
    let sinceRest = 0;
    for (let index = 0; index < this.texts.length; index++) {
      const text = this.texts[index]!;
      if (!this.mayApply(damage, text)) continue;
      if (!this.hasTime()) break;
      const edits = withDoubts(this.editsOf(damage, text, index), this.patches[index]!, this.rests.get(index));
      if (edits.length > 0) found.set(index, edits);
      sinceRest += text.length;
      if (sinceRest < STEP) continue;
      sinceRest = 0;
      yield;
    }
    return found.size > 0 ? this.take(damage, found) : [];
  }

  /** Applies what a damage found, by passage, and keeps its guesses; gives the passages that changed. */
  private take(damage: Damage, found: ReadonlyMap<number, Patch>): number[] {
    const guesses = new Map<number, Patch>();
    const speaks = [...found.values()].some((edits) => edits.some((edit) => trustOf(edit) !== 'guess'));
    for (const [index, edits] of found) {
      const all = guessesAsShown(edits, this.patches[index]!);
      guesses.set(index, all);
      keepIn(this.rests, index, guessesAsShown(restsOf(edits), this.patches[index]!));
      if (speaks) keepIn(this.others, index, all);
    }
    this.guesses.set(damage, guesses);
    const changed: number[] = [];
    const texts = [...this.texts];
    for (const [index, edits] of found) {
      const trusted = atLeast(edits, 'likely');
      if (trusted.length === 0) continue;
      changed.push(index);
      this.patches[index] = composePatches(this.patches[index]!, trusted);
      texts[index] = applyPatch(texts[index]!, trusted);
    }
    if (changed.length > 0) this.moveOn(texts);
    return changed;
  }

  /** Whether a passage is as it was after all its changes, or some place of it changed in each of so many layers. */
  turnsInCircles(index: number, layers: number): boolean {
    const patch = this.patches[index]!;
    return patch.length === 0 || patch.some(({ causes }) => causes.length >= layers);
  }

  /** Puts a passage back that every layer changed again. */
  giveUp(index: number, fault: Fault): void {
    this.patches[index] = [];
    this.rests.delete(index);
    this.others.delete(index);
    this.moveOn(this.texts.map((text, i) => (i === index ? this.passages[i]! : text)));
    this.note(fault);
  }

  mending(): Mending {
    const isGuessing = this.guesses.size > 0 || this.rests.size > 0 || this.others.size > 0;
    const patches = isGuessing ? this.patches.map((patch, index) => this.withGuesses(patch, index)) : this.patches;
    return { patches, mended: this.texts, faults: [...this.faults.values()] };
  }

  private mayApply(damage: Damage, text: string): boolean {
    try {
      return damage.mayApply(text);
    } catch (error) {
      this.note(faultOf(damage.id, error));
      return false;
    }
  }

  private editsOf(damage: Damage, text: string, index: number): Patch {
    try {
      const { edits, misfits } = vet(damage, text, damage.mend(text, this.contextOf(index)));
      for (const message of misfits) this.note({ rule: damage.id, message });
      return edits;
    } catch (error) {
      this.note(faultOf(damage.id, error));
      return [];
    }
  }

  private contextOf(index: number): Context {
    const { texts: passages, passages: shown, language, hasTime, facts } = this;
    return { passages, shown, index, language, hasTime, page: facts.page };
  }

  private mayBefall(damage: Damage): boolean {
    try {
      return damage.mayBefall?.(this.contextOf(0)) ?? true;
    } catch (error) {
      this.note(faultOf(damage.id, error));
      return false;
    }
  }

  /** Works out what a damage needs; gives whether it may have befallen the page. */
  private *prepare(damage: Damage): Generator<undefined, boolean> {
    try {
      yield* this.facts.settle(damage.needs?.(this.language));
      if (!this.mayBefall(damage)) return false;
      if (damage.prepare) yield* damage.prepare(this.contextOf(0));
      return true;
    } catch (error) {
      this.note(faultOf(damage.id, error));
      return false;
    }
  }

  private moveOn(texts: readonly string[]): void {
    this.texts = following(texts, this.texts);
    this.signs = allOf(this.scan.signsOn(texts));
    this.facts = factsOf(texts, this.hasTime);
    this.version++;
  }

  private note(fault: Fault): void {
    if (!this.faults.has(fault.rule)) this.faults.set(fault.rule, fault);
  }

  private withGuesses(patch: Patch, index: number): Patch {
    const all = [...patch];
    const add = (guesses: Patch = []) => {
      for (const guess of guesses) if (!all.some((edit) => collide(edit, guess))) all.push(guess);
    };
    for (const byPassage of this.guesses.values()) add(byPassage.get(index));
    add(this.rests.get(index));
    add(this.others.get(index));
    return all.sort((a, b) => a.start - b.start);
  }
}

function keepIn(kept: Map<number, readonly Edit[]>, index: number, edits: Patch): void {
  if (edits.length > 0) kept.set(index, [...(kept.get(index) ?? []), ...edits]);
}

const allOf = (signs: readonly number[]) => signs.reduce((all, found) => all | found, ANYWHERE);
