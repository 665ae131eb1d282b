import { expect, test } from 'vitest';
import { ruleList } from '../../src/background/rule-list';
import { damageGroups } from '../../src/ui/options/damage-groups';

const { damages } = ruleList();
const { single, groups } = damageGroups(damages);

test('every damage can be found once', () => {
  const found = [...single, ...groups.flatMap((group) => group.damages)].map(({ id }) => id);
  expect(found.toSorted()).toEqual(damages.map(({ id }) => id).toSorted());
});

test('a reader surveys them at a glance', () => {
  expect(single.length + groups.length).toBeLessThanOrEqual(30);
});

test('what was read as the same charset is together, the largest group first', () => {
  const sizes = groups.map((group) => group.damages.length);
  expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
  expect(groups[0]?.readAs).toBe('windows-1252');
  expect(groups.find(({ readAs }) => readAs === 'Big5')?.damages.map(({ id }) => id)).toEqual([
    'euc-jp-as-big5',
    'euc-kr-as-big5',
    'gbk-as-big5',
    'koi8-r-as-big5',
    'utf8-as-big5',
    'cp866-as-big5',
    'windows-1250-as-big5',
    'windows-1251-as-big5',
    'latin-as-big5',
    'windows-1253-as-big5',
    'windows-1255-as-big5',
    'windows-1256-as-big5',
    'windows-874-as-big5',
  ]);
});

test('what no other is like stands by itself', () => {
  const names = single.map(({ id }) => id);
  expect(names).toContain('injected-pinyin');
  expect(names).toContain('utf8-as-windows-874');
});
