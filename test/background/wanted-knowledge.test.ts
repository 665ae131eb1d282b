import { expect, test } from 'vitest';
import { wantedKnowledge } from '../../src/background/wanted-knowledge';
import { examine } from '../../src/engine/examine';
import { defaults } from '../../src/settings';

const page = [
  'Un café.',
  'Un cafÃ© crème.',
  'Trois cafÃ©s, à l’Ã©tÃ©.',
  '……(本站省略312字,正式會員可完整閱讀)……',
  'Turn 12 more leaves.',
  '圖書(shū)館今天開放,縣(xiàn)裡的經(jīng)濟工作會議(yì)也在這裡開,企業(yè)代表都來了。',
];
const found = (wishes: Partial<typeof defaults>) => {
  const { patches, gaps } = examine(page, wantedKnowledge({ ...defaults, ...wishes }));
  return { edits: patches.flat().length, notices: gaps.map(({ notice }) => notice) };
};

test('without wishes, damage is mended and notices are found', () => {
  expect(found({})).toEqual({ edits: 9, notices: ['……(本站省略312字,正式會員可完整閱讀)……'] });
});

test('a damage that is switched off is let be', () => {
  expect(found({ damagesOff: ['injected-pinyin'] }).edits).toBe(4);
});

test('a marker that is switched off finds nothing', () => {
  expect(found({ markersOff: ['omitted-middle', 'members-only', 'counted-characters'] }).notices).toEqual([]);
});

test('a phrase of the reader’s is found', () => {
  expect(found({ phrases: [{ text: 'turn {number} more leaves', unit: 'page' }] }).notices).toContain(
    'Turn 12 more leaves.',
  );
});

test('the same wishes give the same lists, for which the engine has prepared', () => {
  const wishes = { ...defaults, damagesOff: ['utf8-as-gbk'] };
  expect(wantedKnowledge({ ...wishes })).toBe(wantedKnowledge({ ...wishes }));
});
