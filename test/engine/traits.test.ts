import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { following } from '../../src/engine/before';
import { withoutReadings } from '../../src/engine/gaps/without-readings';
import { annotationsIn } from '../../src/engine/mirror/annotations';
import { beginsWithPlace, nextTrace } from '../../src/engine/mirror/realign-places';
import { hasOwnWord } from '../../src/engine/misreading/letters/letter-words';
import { hasSignOfNumbers } from '../../src/engine/misreading/western/western-sites';
import { bitsOf, someHas, type Trait, thoseWith, traitsOf } from '../../src/engine/traits';

const matches = (expression: RegExp) => (text: string) => expression.test(text);

/** What is looked for where a trait is, and characters that it is made of. */
const looked: Readonly<Record<Trait, readonly [alphabet: string, isThere: (text: string) => boolean]>> = {
  lost: ['锟斤拷\ufffd嚙踝占쏙ï¿½ab中', matches(/[\ufffd锟嚙占ｿ\u00ef\u043f\u041e\u010f\u00d4\u2229]/)],
  year: ['0０1２9９年中第', matches(/[0０][0-2０-２][0-9０-９]年/)],
  numeral: [
    '0９〇零一貳廿億两中年a',
    matches(/[0-9０-９〇零一壹二兩两貳贰三叁參四肆五伍六陸陆七柒八捌九玖十拾百佰千仟廿卅万萬亿億]/),
  ],
  latin: ['aé·ƒẞÅⱾ\u0080˝中Я', matches(/[\u0080-\u024f\u02c7-\u02dd\u1e9e\u212b\u2c7e\u2c7f]/)],
  beyond: ['aé Я·…—中\u3000.', hasOwnWord],
  reading: ['中數(shùí)a?', (text) => annotationsIn(text).length > 0 || withoutReadings(text).text !== text],
  trace: ['中。！,;?( \u3000\nabc', (text) => nextTrace(text, 0) >= 0 && !beginsWithPlace(text)],
  measure: ['0９ \u00a0掳癈ﾂｰ卤脳C째캜중中', hasSignOfNumbers],
  broken: ['中\r\na', matches(/[\r\n]/)],
  quotation: ['中“「『《a”', matches(/[“「『《]/)],
};

describe('the traits of a page', () => {
  test.each(Object.entries(looked))('what is looked for is where %s is', (name, [alphabet, isThere]) => {
    const text = fc.array(fc.constantFrom(...alphabet), { maxLength: 16 }).map((letters) => letters.join(''));
    const trait = name as Trait; // a key of the table
    const run = (page: string[]) => {
      const those = thoseWith(page, trait);
      expect(page.flatMap((one, at) => (isThere(one) && !those.includes(at) ? [one] : []))).toEqual([]);
      expect(someHas(page, trait)).toBe(those.length > 0);
    };
    fc.assert(fc.property(fc.array(text, { maxLength: 5 }), run), { numRuns: 300 });
  });

  test('sound text has few of them', () => {
    const page = ['明天的会议改在楼下举行，请大家准时参加。', 'They went home early.'];
    expect(traitsOf(page)).toEqual({ each: [0, 0], all: 0 });
  });

  test('are found once for a list, and not again for passages that are the same as before', () => {
    const page = ['今天是第三天。', '没有。'];
    expect(traitsOf(page)).toBe(traitsOf(page));
    expect(traitsOf(following(['变了（“三”）。', '没有。'], page)).each).toEqual([
      bitsOf('numeral') | bitsOf('quotation'),
      0,
    ]);
  });
});
