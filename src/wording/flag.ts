import { isKept } from '../engine/gaps/found';
import type { Gap } from '../engine/gaps/gap';
import type { Say } from './say';

/** What stands in a text where text is missing, in the reader's language: ［547 characters missing here: members only］. */
export function flagText(say: Say, gap: Gap): string {
  const what = flagWhat(say, gap);
  const why = flagWhy(say, gap);
  return why ? say('flagWithReason', { what, why }) : say('flag', { what });
}

/** What a flag says, by the reader's settings: how much is missing and why, how much only, or in words of their own. */
export interface FlagWording {
  readonly flagWording: 'full' | 'short' | 'own';
  /** `{what}` stands for how much is missing, `{why}` for the reason. */
  readonly flagTemplate: string;
}

/** The same in the words that the reader chose. What stands at a gap and is no notice (a masked word) is told in full. */
export function flagAs(say: Say, { flagWording, flagTemplate }: FlagWording, gap: Gap): string {
  if (flagWording === 'full' || isKept(gap)) return flagText(say, gap);
  const said = { what: flagWhat(say, gap), why: flagWhy(say, gap) };
  if (flagWording === 'short') return say('flag', said);
  return flagTemplate.replace(/\{(what|why)\}/g, (_all, name: keyof typeof said) => said[name]);
}

/** The flag's first half: how much is missing, or that something is. */
export function flagWhat(say: Say, gap: Gap): string {
  if (gap.reason === 'masked') return say('flagMasked', { notice: gap.notice });
  if (gap.reason === 'garbled') return say('flagGarbled', { count: gap.amount?.value ?? 0, notice: gap.notice });
  if (gap.isSuspected) return say('flagSuspected');
  if (gap.amount) return say('flagAmount', { count: gap.amount.value, unit: gap.amount.unit });
  const missing = gap.missing === 'the-rest' ? 'the_rest' : gap.missing === 'a-part' ? 'a_part' : gap.missing;
  return say('flagUnsized', { missing });
}

/** The flag's second half: the page's own numbers, else its reason; empty where it gives neither. */
export function flagWhy(say: Say, gap: Gap): string {
  if (isKept(gap) || gap.isSuspected) return '';
  const { total, shown, unit = 'character' } = gap.stated ?? {};
  if (total !== undefined && shown !== undefined) return say('flagShown', { unit, shown, total });
  return say('flagReason', { reason: gap.reason });
}
