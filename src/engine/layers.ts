import { collide, restsOf } from './collision';
import { composePatches } from './compose';
import type { Context, Damage } from './damage';
import { type Fault, faultOf } from './fault';
import type { Language } from './language';
import { applyPatch, atLeast, type Edit, invertPatch, mapOffset, type Patch, trustOf } from './patch';
import { vet } from './proof';
import { type Scan, scanOf } from './scan';
import { lastOf } from './steps';

/** How often all damages are tried: text garbled more often than that is beyond repair. */
export const MOST_LAYERS = 6;

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

/**
 * Tries every damage on every passage, again and again until nothing changes. What one damage mends the next ones see;
 * guesses they never see. A passage that will not settle is left as the page had it, and the damage that kept changing it
 * gets a fault.
 */
export function mendInLayers(passages: readonly string[], damages: readonly Damage[], language: Language): Mending {
  return lastOf(mendingSteps(passages, damages, language));
}

/** The same in steps of some thousandths of a second, for who has to rest in between; yields the share of the work that is done, from 0 to 1, where it grew. */
export function* mendingSteps(
  passages: readonly string[],
  damages: readonly Damage[],
  language: Language,
): Generator<number | undefined, Mending> {
  const page = new Page(passages, language, scanOf(damages));
  for (let layer = 1; layer <= MOST_LAYERS; layer++) {
    const before = page.version;
    const restless = new Map<number, string>();
    for (const [turn, damage] of damages.entries()) {
      for (const index of yield* page.tryDamage(damage)) restless.set(index, damage.id);
      // The first layer is most of the work; how many follow nobody knows.
      yield 1 - 0.2 ** (layer - 1 + (turn + 1) / damages.length);
    }
    if (page.version === before) break;
    if (layer === MOST_LAYERS) for (const [index, rule] of restless) page.giveUp(index, rule);
  }
  return page.mending();
}

/** The passages on their way from what the page shows to what it should say. */
class Page {
  /** Grows with every change of any passage. */
  version = 0;
  private texts: readonly string[];
  private readonly patches: Patch[];
  /** By damage, then by passage: guesses in terms of what the page shows, from the damage's last run. */
  private readonly guesses = new Map<Damage, Patch[]>();
  /** By passage: guesses at what trusted edits left over of a run. Once those are made, no damage finds them again. */
  private readonly rests: Edit[][];
  private readonly seen = new Map<Damage, number>();
  private readonly faults = new Map<string, Fault>();
  private facts = new Map<unknown, unknown>();
  /** By passage. */
  private signs: readonly number[];
  private allSigns: number;

  constructor(
    private readonly passages: readonly string[],
    private readonly language: Language,
    private readonly scan: Scan,
  ) {
    this.texts = passages;
    this.signs = passages.map(scan.signsIn);
    this.allSigns = allOf(this.signs);
    this.patches = passages.map(() => []);
    this.rests = passages.map(() => []);
  }

  /** Lets a damage mend all passages as they stand, unless nothing changed since its last turn; gives those it changed. */
  *tryDamage(damage: Damage): Generator<undefined, number[]> {
    if (this.seen.get(damage) === this.version) return [];
    this.seen.set(damage, this.version);
    this.guesses.delete(damage);
    if (!this.mayBefall(damage)) return [];
    const found: Patch[] = [];
    let sinceRest = 0;
    for (const [index, text] of this.texts.entries()) {
      found.push(this.editsOf(damage, text, index));
      sinceRest += text.length;
      if (sinceRest < STEP) continue;
      sinceRest = 0;
      yield;
    }
    this.guesses.set(
      damage,
      found.map((edits, index) => this.asShown(edits, index)),
    );
    for (const [index, edits] of found.entries()) this.rests[index]!.push(...this.asShown(restsOf(edits), index));
    const changed: number[] = [];
    const texts = found.map((edits, index) => {
      const trusted = atLeast(edits, 'likely');
      const text = this.texts[index]!;
      if (trusted.length === 0) return text;
      changed.push(index);
      this.patches[index] = composePatches(this.patches[index]!, trusted);
      return applyPatch(text, trusted);
    });
    if (changed.length > 0) this.moveOn(texts);
    return changed;
  }

  /** Puts a passage back that every layer changed again. */
  giveUp(index: number, rule: string): void {
    this.patches[index] = [];
    this.rests[index] = [];
    this.moveOn(this.texts.map((text, i) => (i === index ? this.passages[i]! : text)));
    this.note({ rule, message: `A passage still changes after ${MOST_LAYERS} layers` });
  }

  mending(): Mending {
    const patches = this.patches.map((patch, index) => this.withGuesses(patch, index));
    return { patches, mended: this.texts, faults: [...this.faults.values()] };
  }

  private editsOf(damage: Damage, text: string, index: number): Patch {
    try {
      if (!damage.mayApply(text)) return [];
      const { edits, misfits } = vet(damage, text, damage.mend(text, this.contextOf(index)));
      for (const message of misfits) this.note({ rule: damage.id, message });
      return edits;
    } catch (error) {
      this.note(faultOf(damage.id, error));
      return [];
    }
  }

  private contextOf(index: number): Context {
    const { texts: passages, passages: shown, language, facts } = this;
    return {
      passages,
      shown,
      index,
      language,
      page<Fact>(fact: (passages: readonly string[]) => Fact): Fact {
        if (!facts.has(fact)) facts.set(fact, fact(passages));
        return facts.get(fact) as Fact; // what this very function gave
      },
    };
  }

  private mayBefall(damage: Damage): boolean {
    try {
      const wanted = damage.signs && this.scan.bitsOf(damage.signs());
      if (wanted !== undefined && (this.allSigns & wanted) === 0) return false;
      return damage.mayBefall?.(this.contextOf(0)) ?? true;
    } catch (error) {
      this.note(faultOf(damage.id, error));
      return false;
    }
  }

  private moveOn(texts: readonly string[]): void {
    this.signs = texts.map((text, i) => (text === this.texts[i] ? this.signs[i]! : this.scan.signsIn(text)));
    this.allSigns = allOf(this.signs);
    this.texts = texts;
    this.facts = new Map();
    this.version++;
  }

  private note(fault: Fault): void {
    if (!this.faults.has(fault.rule)) this.faults.set(fault.rule, fault);
  }

  /** The guesses among the edits, in terms of the text the page shows; those that build on other edits are dropped. */
  private asShown(edits: Patch, index: number): Patch {
    const guesses = edits.filter((edit) => trustOf(edit) === 'guess');
    if (guesses.length === 0) return [];
    const back = invertPatch(this.patches[index]!);
    return guesses
      .filter((edit) => !back.some((other) => collide(edit, other)))
      .map((edit) => ({ ...edit, start: mapOffset(back, edit.start, 'after') }));
  }

  private withGuesses(patch: Patch, index: number): Patch {
    const all = [...patch];
    const guesses = [...this.guesses.values()].flatMap((byPassage) => byPassage[index] ?? []);
    for (const guess of [...guesses, ...this.rests[index]!])
      if (!all.some((edit) => collide(edit, guess))) all.push(guess);
    return all.sort((a, b) => a.start - b.start);
  }
}

const allOf = (signs: readonly number[]) => signs.reduce((all, found) => all | found, 0);
