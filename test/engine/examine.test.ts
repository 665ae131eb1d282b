import { describe, expect, test } from 'vitest';
import type { Context, Damage } from '../../src/engine/damage';
import { examine } from '../../src/engine/examine';
import { model } from '../../src/engine/language/language-model';
import { applyPatch, type Patch } from '../../src/engine/patch';
import { damages } from '../../src/rules/damages';
import { edit, examined, knowing, mended, replaced } from './toy-damage';

describe('layers', () => {
  test('clean text gets no edit and no fault', () => {
    expect(examine(['fine', ''], knowing([replaced('x', 'q', 'k')]))).toEqual({
      patches: [[], []],
      gaps: [],
      faults: [],
    });
  });

  test('what one damage mends, the others see, in whatever order they are listed', () => {
    const outer = replaced('outer', '[[', '-');
    const inner = replaced('inner', 'a-b', 'word');
    for (const damages of [
      [outer, inner],
      [inner, outer],
    ]) {
      const result = examined('say a[[b!', ...damages);
      expect(result.mended).toBe('say word!');
      expect(result.patch).toHaveLength(1);
      expect(result.patch[0]).toMatchObject({ start: 4, was: 'a[[b' });
      expect(result.patch[0]?.causes.map(({ damage }) => damage)).toEqual(['outer', 'inner']);
    }
  });

  test('a damage that happened three times is undone three times', () => {
    const doubled = replaced('doubled', 'xx', 'x', 'sure');
    const result = examined('xxxxxxxx', doubled);
    expect(result.mended).toBe('x');
  });

  test('an edit is as good as its weakest layer', () => {
    const result = examined('abc', replaced('one', 'b', 'd', 'likely'), replaced('two', 'adc', 'ok'));
    expect(result).toMatchObject({ mended: 'ok', trusts: ['likely'] });
  });

  test('two damages that undo each other leave the passage as it was, and are told of', () => {
    const { patches, faults } = examine(
      ['a', 'c'],
      knowing([replaced('there', 'a', 'b'), replaced('back', 'b', 'a'), replaced('other', 'c', 'd')]),
    );
    expect(patches[0]).toEqual([]);
    expect(mended('c', patches[1])).toBe('d');
    expect(faults).toEqual([{ rule: 'back', message: expect.stringContaining('still changes') }]);
  });

  test('a passage of which every layer mends another place keeps what was mended', () => {
    const first = replaced('first', 'x', 'k');
    const oneByOne = { ...first, mend: (text: string) => [edit('first', text.indexOf('x'), 'x', 'k')] };
    const result = examine(['x x x x x x x x'], knowing([oneByOne]));
    expect(mended('x x x x x x x x', result.patches[0])).toBe('k k k k k k x x');
    expect(result.faults).toEqual([]);
  });

  test('facts of the page are worked out once for all passages, and anew when the page changed', () => {
    const calls: string[] = [];
    const fact = (passages: readonly string[]) => calls.push(passages.join('|'));
    const asks = (text: string, context: Context): Patch => {
      context.page(fact);
      expect(context.passages[context.index]).toBe(text);
      return [];
    };
    const curious = replaced('curious', 'z', 'z', 'sure', { mayApply: () => true, mend: asks });
    examine(['ab', 'q', 'z'], knowing([curious, { ...curious, id: 'also' }, replaced('swap', 'q', 'k')]));
    expect(calls).toEqual(['ab|q|z', 'ab|k|z']);
  });
});

describe('guesses', () => {
  test('are shown in terms of the page, and feed nothing', () => {
    const result = examined(
      'xx?yy',
      replaced('x', 'xx', 'X'),
      replaced('maybe', '?', '!', 'guess'),
      replaced('y', '!yy', 'Y'),
    );
    expect(result.mended).toBe('X?yy');
    expect(result.patch).toEqual([edit('x', 0, 'xx', 'X'), edit('maybe', 2, '?', '!', 'guess')]);
    expect(applyPatch('xx?yy', result.patch)).toBe('X!yy');
  });

  test('give way to an edit at the same place, and to a guess of a damage listed earlier', () => {
    const late = examined('a?b', replaced('maybe', '?', '!', 'guess'), replaced('x', 'a?', 'A'));
    expect(late.patch).toEqual([edit('x', 0, 'a?', 'A')]);
    const twice = examined('a?b', replaced('one', '?', '!', 'guess'), replaced('two', 'a?', 'A', 'guess'));
    expect(twice.patch).toEqual([edit('one', 1, '?', '!', 'guess')]);
  });

  test('are those of the last layer', () => {
    const wavering: Damage = replaced('wavering', '?', '', 'guess', {
      mend: (text) => [edit('wavering', text.indexOf('?'), '?', text.includes('new') ? '2' : '1', 'guess')],
    });
    const result = examined('old ?', wavering, replaced('x', 'old', 'newer'));
    expect(result.patch.map(({ now }) => now)).toEqual(['newer', '2']);
    expect(applyPatch('old ?', result.patch)).toBe('newer 2');
  });
});

describe('a rule that fails', () => {
  test('is told of once, and the others go on', () => {
    const broken = replaced('broken', 'b', 'c', 'sure', {
      mend: () => {
        throw new TypeError('no such table');
      },
    });
    const { patches, faults } = examine(['ab', 'bx'], knowing([broken, replaced('x', 'x', 'y')]));
    expect(faults).toEqual([{ rule: 'broken', message: 'no such table' }]);
    expect(mended('bx', patches[1])).toBe('by');
  });

  test.each(['undo', 'isHalfway'] as const)(
    'keeps what it mended where it fails once the page is judged: %s',
    (what) => {
      const broken = replaced('broken', 'b', 'c', 'sure', {
        provesItself: true,
        [what]: () => {
          throw new TypeError('no such table');
        },
      });
      const { patches, faults } = examine(['b'.repeat(90), 'bx'], knowing([broken, replaced('x', 'x', 'y')]));
      expect(faults).toEqual([{ rule: 'broken', message: 'no such table' }]);
      expect(mended('bx', patches[1])).toBe('cy');
    },
  );

  test('still mends the passages it does not stumble over', () => {
    const garble = (text: string) => text.replaceAll('c', 'b');
    const picky = replaced('picky', 'b', 'c', 'sure', {
      garble,
      mayApply: (text) => {
        if (text.startsWith('!')) throw new Error('odd');
        return text.includes('b');
      },
    });
    const { patches, faults } = examine(['!b', 'b'], knowing([picky]));
    expect(patches.map((patch) => patch.length)).toEqual([0, 1]);
    expect(faults).toHaveLength(1);
  });

  test.each<[string, Patch]>([
    ['expects other text', [edit('odd', 0, 'zz', 'a'), edit('odd', 3, 'd', 'D')]],
    ['overlaps', [edit('odd', 0, 'abc', 'ABC'), edit('odd', 2, 'cd', 'x')]],
    ['is out of order', [edit('odd', 3, 'd', 'D'), edit('odd', 0, 'a', 'A')]],
    ['reaches past the end', [edit('odd', 3, 'de', 'x')]],
  ])('an edit that %s is refused with a fault, the others stay', (_what, patch) => {
    const odd = replaced('odd', '', '', 'sure', {
      mayApply: (text) => text === 'abcd',
      garble: (text) => text.toLowerCase(),
      mend: () => patch,
    });
    const result = examined('abcd', odd);
    expect(result.faults.map(({ rule }) => rule)).toEqual(['odd']);
    expect(result.patch).toHaveLength(patch.length - 1);
  });
});

describe('a sound page', () => {
  const lines = Array.from({ length: 2000 }, (_, i) => `第${i}天的会议改在三楼举行，请大家准时参加`);

  test.each([
    ['short', lines.slice(0, 20)],
    ['mended portion by portion', lines],
  ])('is looked through for odd places once: %s', (_, page) => {
    let looks = 0;
    const worst = (text: string) => {
      looks++;
      return model.worst!(text);
    };
    examine(page, { damages, markers: [], language: { cost: model.cost, worst } });
    expect(looks).toBe(page.length);
  });
});
