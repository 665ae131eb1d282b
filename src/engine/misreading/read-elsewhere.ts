import type { Context } from '../damage';
import { decodingIn } from './page-decoding';

/** So many nats no chance gains. */
const PROVEN = 12;
/** Readings of pages that were read in another charset than GBK, two bytes a character. */
const ELSEWHERE = / as (?:big5|euc-kr|euc-jp|shift_jis)$/;

/** Whether a passage was rather read in a charset in which its bytes are others: a mark beside what was misread there cuts nothing. */
export function isReadElsewhere({ page, language, index }: Context): boolean {
  for (const [name, runs] of page(decodingIn(language)))
    if (ELSEWHERE.test(name) && runs[index]!.some(({ gain }) => gain >= PROVEN)) return true;
  return false;
}
