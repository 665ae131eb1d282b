import { isKept } from '../engine/gaps/found';
import type { Gap } from '../engine/gaps/gap';
import { balance } from '../engine/gaps/ledger';
import type { Labels } from '../messages';
import { wordingFor } from '../wording';
import { type FlagWording, flagAs } from '../wording/flag';

/**
 * What is said of the gaps of a document in the first of these languages that Lacuna speaks. The numbers are the popup's:
 * what the document's sums add to a gap is added here, too.
 */
export function labelsOf(
  gaps: readonly Gap[],
  languages: readonly string[],
  wording: FlagWording = { flagWording: 'full', flagTemplate: '' },
): Labels {
  const say = wordingFor(languages);
  const count = gaps.filter((gap) => !isKept(gap)).length;
  const summary = `${say('extensionName')}: ${say('saidMissingSomewhere', { count })}`;
  // A flag in a page has a frame of its own, and needs no brackets.
  const texts = balance([], gaps).gaps.map((gap) => flagAs(say, wording, gap).replace(/^［|］$/g, ''));
  return { language: say.language, summary, texts };
}
