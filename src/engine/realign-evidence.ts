import { annotationsOf } from './annotations';
import type { Context } from './damage';
import { continues, enumeratorOf, enumeratorsOf, type PlacedEnumerator } from './enumeration';
import { foldWidth } from './mirror';
import type { Preimage } from './realign';
import type { Weighed } from './realign-choice';
import { closings, isolated } from './realign-signs';
import { isHan, isSimplifiedOnly } from './repertoire';

/** What the page as a whole tells of runs that were read one byte late. */
export interface PageEvidence {
  readonly enumerators: readonly PlacedEnumerator[];
  /** Whether pairs without a character are shown as private-use characters. */
  readonly keepsPrivate: boolean;
  /** Whether it is Japanese: kana behind a mark are no sign of anything there. */
  readonly isJapanese: boolean;
  /** Whether it is in Simplified characters, which are no sign of anything there either. */
  readonly isSimplified: boolean;
  /** Nats that a run gets for the company it is in: readings that a mirror's program injected. */
  readonly company: number;
}

const MOST_COMPANY = 8;

/** Works out the page's evidence. */
export function evidenceOf(passages: readonly string[]): PageEvidence {
  const { byProgram, orphans, byPeople } = annotationsOf(passages);
  const company = byProgram.size + 2 * orphans - 3 * byPeople;
  return {
    enumerators: enumeratorsOf(passages),
    keepsPrivate: passages.some((text) => /[\uE000-\uE765]/.test(text)),
    ...scriptOf(passages),
    company: Math.max(0, Math.min(MOST_COMPANY, company)),
  };
}

function scriptOf(passages: readonly string[]): { isJapanese: boolean; isSimplified: boolean } {
  let units = 0;
  let hiragana = 0;
  let simplified = 0;
  let han = 0;
  for (const text of passages) {
    units += text.length;
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      if (unit > 0x3040 && unit < 0x30a0) hiragana++;
      else if (isHan(unit)) han++;
      if (isSimplifiedOnly(unit)) simplified++;
    }
  }
  return { isJapanese: hiragana > 8 && hiragana > units / 10, isSimplified: simplified > 30 && simplified > han / 8 };
}

/** Nats for what only the page can know. */
const CONTINUES = 8;
const PAIRS = 6;
/** For every quotation mark or bracket that closes one. */
const CLOSES = 5;
/** Against every character that makes no word with its neighbours. */
const ISOLATED = 3;
const ENUMERATES = 5;
/** Nats against a run in which nothing odd is shown, such as `。4)`: only the company it is in can speak for it. */
const UNREMARKABLE = 12;

/** Adds the page's evidence to a reading of a run in the passage `text`. */
export function weigh(text: string, preimage: Preimage, context: Context): Weighed {
  const { enumerators, company } = context.page(evidenceOf);
  const at = text.lastIndexOf('\n', preimage.start - 1) + 1;
  const end = text.indexOf('\n', preimage.at);
  const before = text.slice(at, preimage.start);
  const shown = text.slice(preimage.start, preimage.at);
  const rest = text.slice(preimage.at, end < 0 ? text.length : end);
  const line = before + preimage.text + rest;
  const enumerator = before.length <= 3 ? enumeratorOf(line) : undefined;
  const neighbours = enumerator ? continues(enumerators, { ...enumerator, passage: context.index, at }) : 0;
  const isNowPaired = isPaired(line) && !isPaired(before + shown + rest);
  const signs =
    (enumerator ? ENUMERATES : 0) + (isNowPaired ? PAIRS : 0) + closings(before, preimage.text, rest) * CLOSES;
  const strangers = isolated(context.language, before, preimage.text, rest) * ISOLATED;
  const isOdd = /[@-~]|[^\s!-?！？；，。]/.test(shown);
  const doubt = isOdd || company >= MOST_COMPANY / 2 ? 0 : UNREMARKABLE;
  return { preimage, score: preimage.gain + company + neighbours * CONTINUES + signs - strangers - doubt };
}

function isPaired(line: string): boolean {
  let open = 0;
  for (const sign of foldWidth(line)) {
    if (sign === '(') open++;
    if (sign === ')' && --open < 0) return false;
  }
  return open === 0;
}
