import type { Context, Damage, LongFact } from '../../damage';
import type { Language } from '../../language/language';
import { asGuess, endOf, meet, type Patch, type Trust, trustOf } from '../../patch';
import { isAboutGarbling, isQuoted, namesGarbling } from '../../quoted';
import { lastOf } from '../../steps';
import { type Misreading, reproduces, shown } from '../kinds/misreading-kind';
import { nameOf } from '../kinds/opened';
import type { Reading } from '../kinds/readings';
import { misreading } from '../misreading';
import { decodingIn } from '../windows/page-decoding';
import { isWesternBut, type Said, type WesternFinding, westernIn } from './western-page';

const mayBe = (text: string): boolean => /[\u2e80-\uffef]/.test(text);

/** What a reading finds that makes the most of the page as it is shown, too: what others leave over of that is no proof of a second one. */
function findingOf(context: Context, name: string): WesternFinding | undefined {
  const find = westernIn(context.language);
  const finding = context.page(find);
  if (finding?.name !== name) return undefined;
  return find(context.shown, context.hasTime)?.name === name ? finding : undefined;
}

/** What a passage says where East Asian characters among its Western letters are this reading of others. */
function westernEdits(kind: Misreading, text: string, context: Context): Patch {
  const finding = findingOf(context, nameOf(kind));
  if (!finding || context.passages[context.index] !== text) return [];
  const said = (finding.said.get(context.index) ?? []).filter(({ isShown }) => isShown);
  const filled = finding.filled.get(context.index) ?? [];
  if (said.length + filled.length === 0) return [];
  const page = context.shown[context.index]!;
  const known = new Map<string, boolean>();
  const isOnPage = (was: string): boolean => {
    const isThere = known.get(was) ?? page.includes(was);
    known.set(was, isThere);
    return isThere;
  };
  const isSpecimen = namesGarbling(text) || isAboutGarbling(text);
  const edit = (start: number, was: string, now: string, trust: Trust): Patch => {
    if (!isOnPage(was)) return [];
    const isMentioned = isSpecimen || isQuoted(text, start, start + was.length);
    return [{ start, was, now, causes: [{ damage: kind.id, trust: isMentioned ? 'guess' : trust }] }];
  };
  return [
    ...said.flatMap((site) => edit(site.start, site.was, site.now, trustIn(site))),
    ...filled.flatMap(({ start, was, now, isCertain }) => edit(start, was, now, isCertain ? 'likely' : 'guess')),
  ].sort((a, b) => a.start - b.start);
}

const trustIn = ({ isProved, isHeadless }: Said): Trust => (!isProved ? 'guess' : isHeadless ? 'likely' : 'sure');

/** The damage that Western text was read as East Asian: what few characters of it are not ASCII show as such, alone among its letters. */
export function westernMisreading(id: string, reading: Reading): Damage {
  const kind = { ...reading, id };
  return {
    id,
    mayApply: mayBe,
    needs: westernIn,
    mayBefall: (context) => findingOf(context, nameOf(kind))?.isShown ?? false,
    garble: (text) => shown(kind, text),
    mend: (text, context) => westernEdits(kind, text, context),
    reproduces: (edit) => reproduces(kind, edit),
  };
}

/**
 * The damage that UTF-8 was read as East Asian: found where that makes the text more plausible, and in Western text of which nothing
 * but a few signs shows so.
 */
export function misreadingOfUtf8(kind: Misreading): Damage {
  const damage = misreading(kind);
  const found = westernMisreading(kind.id, kind);
  return {
    ...damage,
    needs: decodingAndWesternIn,
    mayApply: (text) => damage.mayApply(text) || found.mayApply(text),
    mayBefall: (context) => (damage.mayBefall?.(context) ?? true) || found.mayBefall!(context),
    mend(text, context) {
      const finding = findingOf(context, nameOf(kind));
      const isProven = finding?.isProven ?? false;
      const western = found.mend(text, context);
      const own = doubted(damage.mend(text, context), finding?.said.get(context.index) ?? [], text);
      const more = isProven ? western : without(western, own.filter(isFirm));
      return [...without(own, more), ...more].sort((a, b) => a.start - b.start);
    },
  };
}

const both = new WeakMap<Language, LongFact<unknown>>();

/** Works out both what decodes a page and what is Western of it; each is known then for the page's passages. */
function decodingAndWesternIn(language: Language): LongFact<unknown> {
  const known = both.get(language);
  if (known) return known;
  const facts = [decodingIn(language), westernIn(language)] as const;
  function* steps(passages: readonly string[], hasTime: () => boolean): Generator<undefined, void> {
    for (const fact of facts) yield* fact.steps(passages, hasTime);
  }
  const made = Object.assign(
    (passages: readonly string[], hasTime: () => boolean) => lastOf(steps(passages, hasTime)),
    {
      steps,
    },
  );
  both.set(language, made);
  return made;
}

/** Nats by which letters must go with those beside them to be believed without what else the page says. */
const FLUENT = 12;

/** Edits of which those are guesses that put letters into Western words which seldom stand there, or marks above them. */
function doubted(own: Patch, said: readonly Said[], text: string): Patch {
  if (own.length === 0 || !isWesternBut(text)) return own;
  const found = new Map(said.map((one) => [one.start, one]));
  return own.map((edit) => {
    if (!/^(?:\p{Script=Latin}|[\u0300-\u036f])+$/u.test(edit.now)) return edit;
    const same = found.get(edit.start);
    return same?.now === edit.now && (same.isProved || same.fluency >= FLUENT) ? edit : asGuess(edit);
  });
}

/** The edits that meet none of the others; both are in order. */
function without(edits: Patch, others: Patch): Patch {
  let next = 0;
  return edits.filter((edit) => {
    while (next < others.length && endOf(others[next]!) <= edit.start) next++;
    return !others.slice(next, next + 2).some((other) => meet(edit, other));
  });
}

const isFirm = (edit: Patch[number]): boolean => trustOf(edit) !== 'guess';
