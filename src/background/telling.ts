import { type CharsetName, charset, encode } from '../engine/charset/bytes';
import { withCodes } from '../engine/deceiving';
import { type Encoder, explain } from '../engine/explain';
import { type Edit, trustOf } from '../engine/patch';
import type { Told } from '../messages';
import { beginningOf, damageNames, hexadecimal, onlyDamageOf } from '../wording/damage';
import type { Say } from '../wording/say';

/** Bytes and characters that a card shows at most. */
const mostBytes = 24;
const mostCharacters = 80;

/** A change of a page, the `at`th of `count`, about which somebody asks. */
interface Asked {
  readonly edit: Edit;
  readonly isMade: boolean;
  readonly at: number;
  readonly count: number;
}

/** What a card says of a change: what befell it, what the page has, how it was read and what it means. */
export function toldOf(say: Say, { edit, isMade, at, count }: Asked): Told {
  const trust = trustOf(edit);
  const title = damageNames(say, edit.causes);
  const place = say('cardPlace', { at, count });
  const rows = rowsOf(say, edit, isMade);
  const sentences = [
    `${title} (${say('trustName', { trust })})`,
    ...rows.map(({ label, text }) => `${label}: ${text}`),
  ];
  return {
    language: say.language,
    title,
    trust: say('trustName', { trust }),
    isGuess: trust === 'guess',
    rows,
    how: howOf(say, onlyDamageOf(edit.causes)),
    decide: say('cardDecide', { made: isMade ? 'yes' : 'no' }),
    place,
    previous: say('cardPrevious'),
    next: say('cardNext'),
    spoken: [place, ...sentences].join('. '),
  };
}

/** How a damage without bytes of its own comes about, in a sentence. */
function howOf(say: Say, damage: string | undefined): string {
  if (damage === 'misaligned-gbk') return say('explainedMisaligned');
  if (damage === 'escaped-entities') return say('explainedEntities');
  if (damage === 'broken-line') return say('explainedBreak');
  return damage?.endsWith('-pinyin') ? say('explainedReading') : '';
}

function rowsOf(say: Say, edit: Edit, isMade: boolean): Told['rows'] {
  const { was, now, causes } = edit;
  const damage = onlyDamageOf(causes);
  const found = damage === undefined ? undefined : explain(edit, damage, encoder);
  const shown = { label: say('cardPageHas'), text: withCodes(beginningOf(was, mostCharacters)), isOfPage: true };
  const meant = { text: withCodes(beginningOf(now, mostCharacters)), isOfPage: true };
  if (found) {
    const { writtenIn, bytes } = found;
    const read = { label: say('cardBytes'), text: hexadecimal(bytes, mostBytes), isOfPage: false };
    return [shown, read, { label: say('cardMeans', { writtenIn }), ...meant }];
  }
  const label = say('cardBecomes', { made: isMade ? 'yes' : 'no' });
  return [shown, { label, ...(now === '' ? { text: say('cardNothing'), isOfPage: false } : meant) }];
}

/** The bytes of a text in a charset of the engine's, which has them all but for rare characters. */
const encoder: Encoder = (text, name) => encode(charset(name.toLowerCase() as CharsetName), text);
