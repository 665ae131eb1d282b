import { expect, test } from 'vitest';
import { align } from '../../scripts/bench/alignment';
import { families } from '../../scripts/bench/families';
import { garble } from '../../scripts/bench/forward';
import { score, Tally } from '../../scripts/bench/score';
import { linesOf, trialsOf } from '../../scripts/bench/trials';
import { utf8AsGbk } from '../../src/rules/damages/utf8-as-gbk';

const browser = { mark: '\ufffd', keepsPrivate: true };
const wanted = '河边的柳树都绿了。';
const [utf8AsGbkFamily] = families.filter(({ name }) => name === 'utf-8 as gbk');
const said = '村里的小学在山坡上，孩子们每天走半个小时的路去上课，雨天就由大人轮流接送。';
const texts = [{ name: 'own', language: 'zh-cn', lines: [said, `${said}冬天也一样。`] }];

test('text is garbled as the rule for that damage garbles it', () => {
  expect(garble(wanted, [{ written: 'utf-8', shownAs: 'gbk' }], browser)?.text).toBe(utf8AsGbk.garble(wanted));
});

test('bytes that leave no trace are counted for the character they belong to', () => {
  const garbled = garble('三河', [{ written: 'utf-8', shownAs: 'gbk' }], browser);
  expect([...(garbled?.lost ?? [])]).toEqual([0, 0]);
  const odd = garble('河', [{ written: 'utf-8', shownAs: 'gbk' }], { mark: '', keepsPrivate: false });
  expect([odd?.text.length, ...(odd?.lost ?? [])]).toEqual([1, 1]);
});

test('an alignment keeps what is equal together', () => {
  expect([...align('abcd', 'axcd')]).toEqual([0, 1, 2, 3]);
  expect([...align('abcd', 'abXXcd')]).toEqual([0, 1, 4, 5]);
  expect([...align('abcd', 'ad')]).toEqual([0, -1, -1, 1]);
});

test('a page left alone, one restored and one made worse are told apart', () => {
  const shown = utf8AsGbk.garble('柳树');
  const trial = {
    shown: `${shown}绿了`,
    wanted: '柳树绿了',
    from: 0,
    to: 2,
    lost: new Uint8Array(2),
    language: 'zh-cn',
  };
  const edit = (now: string) => [{ start: 0, was: shown, now, causes: [{ damage: 'any', trust: 'sure' as const }] }];
  const tallies = [[], edit('柳树'), edit('柳林')].map((patch) => {
    const tally = new Tally();
    score(trial, patch, tally);
    return [tally.exact, tally.right, tally.left, tally.wrong];
  });
  expect(tallies).toEqual([
    [0, 0, 2, 0],
    [1, 2, 0, 0],
    [0, 1, 0, 1],
  ]);
});

test('the same trials come each time, none with a loss where none is wanted', () => {
  const draw = () => [...trialsOf(utf8AsGbkFamily!, 8, 'none', 20, linesOf(texts))];
  const trials = draw();
  expect(trials).toHaveLength(20);
  expect(draw()).toEqual(trials);
  expect(trials.every(({ lost }) => lost?.every((bytes) => bytes === 0))).toBe(true);
});
