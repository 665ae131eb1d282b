import type { Damage } from './damage';
import type { Mending } from './mended-page';
import { withInstead } from './mending';
import { asGuess, type Edit, type Patch, trustOf } from './patch';
import { ownEdits, unitsOf } from './proven';

/** From so many UTF-16 units on that a damage garbled several times over, all of the page was. */
const PROVEN = 16;
/** So many times less is undone too few times than is undone as often as it was garbled. */
const RARER = 3;
/** Text garbled more often than that is beyond repair. */
const MOST = 4;

/**
 * What was mended of a page, where an edit that undoes fewer rounds than the others of its damage is a guess: where a byte was lost
 * in between, the rest of the way is not to be found.
 *
 * ```
 * konfiguraÃ„ce ÃƒÂºloh       konfiguraÄce úloh
 *          ^^                           ^
 * ```
 */
export function withoutMissedRounds(
  mending: Mending,
  passages: readonly string[],
  damages: readonly Damage[],
): Mending {
  const own = ownEdits(mending.patches);
  const missed = new Map(
    damages.flatMap((damage) => {
      const edits = damage.provesItself && damage.undo ? own.get(damage.id) : undefined;
      return edits ? [...missedAmong([...edits.values()].flat(), damage)] : [];
    }),
  );
  return withInstead(mending, passages, missed);
}

/** The edits that undo fewer rounds of a damage than were gone through nearly everywhere, each with what to make instead. */
function missedAmong(edits: readonly Edit[], damage: Damage): ReadonlyMap<Edit, Patch> {
  const missed = new Map<Edit, Patch>();
  const roundsOf = countingRounds(damage);
  const byRounds: Edit[][] = Array.from({ length: MOST + 1 }, () => []);
  for (const edit of edits) if (trustOf(edit) !== 'guess') byRounds[roundsOf(edit)]!.push(edit);
  const units = byRounds.map(unitsOf);
  const usual = units.indexOf(Math.max(...units.slice(2)), 2);
  const rest = units.slice(1, usual).reduce((sum, count) => sum + count, 0);
  if (units[usual]! < PROVEN || rest * RARER > units[usual]!) return missed;
  for (const edit of byRounds.slice(1, usual).flat()) missed.set(edit, [asGuess(edit)]);
  for (const edit of byRounds[0]!) {
    const parts = partsOf(edit, damage, usual);
    if (parts.length > 1) missed.set(edit, parts);
  }
  return missed;
}

/** An edit apart from what it undoes of fewer rounds at its end or its beginning, which is a guess. */
function partsOf(edit: Edit, damage: Damage, usual: number): Patch {
  const { start, was, now } = edit;
  let text: string | undefined = was;
  let shown = (part: string): string => part;
  for (let rounds = 1; rounds < usual; rounds++) {
    text = damage.undo!(text);
    if (text === undefined) break;
    const before = shown;
    shown = (part) => before(damage.garble(part));
    const tail = commonEnd(text, now);
    const end = tail && shown(tail);
    if (end && end.length < was.length && was.endsWith(end)) {
      const at = was.length - end.length;
      const head = { ...edit, was: was.slice(0, at), now: now.slice(0, -tail.length) };
      return [...partsOf(head, damage, usual), asGuess({ ...edit, start: start + at, was: end, now: tail })];
    }
    const head = commonStart(text, now);
    const begin = head && shown(head);
    if (begin && begin.length < was.length && was.startsWith(begin)) {
      const at = begin.length;
      const rest = { ...edit, start: start + at, was: was.slice(at), now: now.slice(head.length) };
      return [asGuess({ ...edit, was: begin, now: head }), ...partsOf(rest, damage, usual)];
    }
  }
  return [edit];
}

/** What is not ASCII and ends both texts. */
function commonEnd(one: string, other: string): string {
  let length = 0;
  const isCommon = (unit = '') => unit > '\x7f' && unit === other.at(-1 - length);
  while (isCommon(one.at(-1 - length))) length++;
  return one.slice(one.length - length);
}

/** What is not ASCII and begins both texts. */
function commonStart(one: string, other: string): string {
  let length = 0;
  while (one.charAt(length) > '\x7f' && one[length] === other[length]) length++;
  return one.slice(0, length);
}

/** Tells how many rounds of a damage an edit undoes, 0 where bytes were lost on the way. */
function countingRounds(damage: Damage): (edit: Edit) => number {
  const known = new Map<string, number>();
  return ({ was, now }) => {
    const key = `${was}\0${now}`;
    const rounds = known.get(key) ?? roundsBetween(was, now, damage);
    known.set(key, rounds);
    return rounds;
  };
}

function roundsBetween(was: string, now: string, damage: Damage): number {
  let text: string | undefined = was;
  for (let rounds = 1; rounds <= MOST; rounds++) {
    text = damage.undo!(text);
    if (text === undefined) return 0;
    if (text === now) return rounds;
  }
  return 0;
}
