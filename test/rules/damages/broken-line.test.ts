import fc from 'fast-check';
import { expect, test } from 'vitest';
import { model } from '../../../src/engine/language/language-model';
import { mendInLayers } from '../../../src/engine/layers';
import { applyPatch, trustOf } from '../../../src/engine/patch';
import { brokenLine } from '../../../src/rules/damages/broken-line';

const text =
  '今年入秋以来，全镇组织群众加固河堤，疏通渠道，新建闸门十二座，维修水库三座，受益农田两千亩。各村按照统一部署，' +
  '把任务落实到人，每天派人到工地检查质量，发现问题立即整改，没有发生一起安全事故，得到上级部门的肯定。';

function mended(shown: string) {
  const { patches, faults } = mendInLayers([shown], [brokenLine], model);
  expect(faults).toEqual([]);
  expect(patches[0]!.filter((edit) => trustOf(edit) !== 'likely')).toEqual([]);
  return applyPatch(shown, patches[0]!);
}

test('a break within a word is taken out', () => {
  expect(mended(text.replace('组织', '组\n织'))).toBe(text);
  expect(mended(text.replace('闸门', '闸\r\n  门'))).toBe(text);
});

test('wherever a line is broken, the text comes back or stays as it is shown, and nothing else', () => {
  const places = fc.integer({ min: 1, max: text.length - 1 });
  fc.assert(
    fc.property(places, (at) => {
      const shown = `${text.slice(0, at)}\n${text.slice(at)}`;
      expect([text, shown]).toContain(mended(shown));
    }),
  );
});

test('a source that is broken at one width stays as it is', () => {
  fc.assert(
    fc.property(fc.integer({ min: 6, max: 60 }), (width) => {
      const shown = text.match(new RegExp(`.{1,${width}}`, 'gu'))!.join('\n');
      expect(mended(shown)).toBe(shown);
    }),
  );
});
