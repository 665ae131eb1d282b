import { isKept } from '../engine/found';
import type { Gap } from '../engine/gap';
import type { Say } from './say';

/** What stands in a text where text is missing, in the reader's language: ［547 characters missing here: members only］. */
export function flagText(say: Say, gap: Gap): string {
  const what = flagWhat(say, gap);
  const why = flagWhy(say, gap);
  return why ? say('flagWithReason', { what, why }) : say('flag', { what });
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
