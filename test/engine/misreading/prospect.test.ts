import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isWide } from '../../../src/engine/charset/bytes';
import { model } from '../../../src/engine/language/language-model';
import { plausibility } from '../../../src/engine/language/plausibility';
import { Decoder } from '../../../src/engine/misreading/decoder/decoder';
import { Prospect } from '../../../src/engine/misreading/decoder/decoder-prospect';
import type { Hypothesis } from '../../../src/engine/misreading/decoder/hypothesis';
import { UnseenEnds } from '../../../src/engine/misreading/decoder/unseen-ends';
import { shown } from '../../../src/engine/misreading/kinds/misreading-kind';
import { mayBeMisread, opened } from '../../../src/engine/misreading/kinds/opened';
import { ENTER, readings } from '../../../src/engine/misreading/kinds/readings';
import { Utf8Pairs } from '../../../src/engine/misreading/kinds/utf8-pairs';

const sentences = [
  '明天的会议改在三楼举行，请大家准时参加。',
  '農村經濟發展很快，學校的門前種著一排樹。',
  '駅前の図書館は来月から夜も開いています。',
  'Утром мы поехали на дачу — там тихо.',
  'L’été dernier, « le maître » a fermé la boutique…',
  'Zażółć gęślą jaźń; Łódź płynie w dół rzeki',
];
const judge = plausibility(model);
const hypotheses = readings.map((reading): Hypothesis => {
  const tables = opened(reading);
  const { losses, rarity } = reading;
  const unseen = tables.unseen && new UnseenEnds(tables.unseen, tables.reader, judge);
  return { tables, losses, ...(unseen && { unseen }), enter: ENTER + rarity };
});

/** Sound text with something garbled in it, some of which is lost. */
const texts = fc
  .tuple(
    fc.constantFrom(...sentences),
    fc.constantFrom(...sentences),
    fc.constantFrom(...readings.keys()),
    fc.nat(15),
    fc.nat(12),
    fc.nat(30),
  )
  .map(([text, other, reading, from, length, gone]) => {
    const garbled = shown({ ...readings[reading]!, id: '' }, other.slice(from, from + length));
    return { reading, text: text.slice(0, 8) + garbled.slice(0, gone) + garbled.slice(gone + 1) + text.slice(8) };
  });

describe('the look ahead of the decoder', () => {
  test('says of no text that there is nothing where the decoder finds something', () => {
    const decoder = new Decoder(judge);
    const prospect = new Prospect(judge);
    fc.assert(
      fc.property(texts, ({ text, reading }) => {
        const own = [hypotheses[reading]!, hypotheses[(reading * 7 + 3) % hypotheses.length]!];
        const found = decoder.decode(text, 0, text.length, own);
        expect(found.length === 0 || prospect.isIn(text, 0, text.length, own)).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  test.each(sentences)('spares it %s', (text) => {
    expect(new Prospect(judge).isIn(text, 0, text.length, hypotheses.slice(0, 17))).toBe(false);
  });
});

test('characters that go on as UTF-8 does are found in all readings that have them', () => {
  const wide = readings.filter(({ written, shownAs }) => written === 'utf-8' && isWide(shownAs)).map(opened);
  const pairs = new Utf8Pairs(wide.map(({ writing }) => writing));
  fc.assert(
    fc.property(texts, fc.nat(10), fc.nat(20), ({ text }, from, length) => {
      const to = Math.min(text.length, from + length);
      const bits = pairs.in(text, from, to);
      const missed = wide.filter((tables, at) => mayBeMisread(text, tables, from, to) && ((bits >> at) & 1) === 0);
      expect(missed).toEqual([]);
    }),
    { numRuns: 400 },
  );
});
