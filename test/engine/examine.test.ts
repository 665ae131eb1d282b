import { describe, expect, test } from 'vitest';
import type { Context, Damage } from '../../src/engine/damage';
import { examine } from '../../src/engine/examine';
import type { Language } from '../../src/engine/language';
import { applyPatch, atLeast, type Edit, type Patch, type Trust, trustOf } from '../../src/engine/patch';

const language: Language = { cost: () => 1 };
const letters = (damages: readonly Damage[]) => ({ damages, markers: [], language });

/** Every `shown` of the page was a `meant`. */
function replaced(id: string, shown: string, meant: string, trust: Trust = 'sure', more: Partial<Damage> = {}): Damage {
  return {
    id,
    mayApply: (text) => text.includes(shown),
    garble: (text) => text.replaceAll(meant, shown),
    mend: (text) => placesOf(text, shown).map((at) => edit(id, at, shown, meant, trust)),
    ...more,
  };
}

function placesOf(text: string, part: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) places.push(at);
  return places;
}

function edit(id: string, start: number, was: string, now: string, trust: Trust = 'sure'): Edit {
  return { start, was, now, causes: [{ damage: id, trust }] };
}

/** What the reader gets: guesses are not applied. */
const mended = (text: string, patch: Patch | undefined) => applyPatch(text, atLeast(patch ?? [], 'likely'));

function examined(text: string, ...damages: Damage[]) {
  const { patches, faults } = examine([text], letters(damages));
  const patch = patches[0] ?? [];
  return { patch, faults, mended: mended(text, patch), trusts: patch.map(trustOf) };
}

describe('layers', () => {
  test('clean text gets no edit and no fault', () => {
    expect(examine(['fine', ''], letters([replaced('x', 'q', 'k')]))).toEqual({
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
      letters([replaced('there', 'a', 'b'), replaced('back', 'b', 'a'), replaced('other', 'c', 'd')]),
    );
    expect(patches[0]).toEqual([]);
    expect(mended('c', patches[1])).toBe('d');
    expect(faults).toEqual([{ rule: 'back', message: expect.stringContaining('still changes') }]);
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
    examine(['ab', 'q', 'z'], letters([curious, { ...curious, id: 'also' }, replaced('swap', 'q', 'k')]));
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

describe('the proof rule', () => {
  test('a sure edit whose forward run gives something else is only a guess', () => {
    const result = examined('ab', replaced('liar', 'b', 'c', 'sure', { garble: (text) => text }));
    expect(result).toMatchObject({ mended: 'ab', trusts: ['guess'], faults: [] });
  });

  test('a damage may prove its edits in their place in the text', () => {
    const reproduces = (each: Edit, text: string) => text[each.start - 1] === 'a';
    const damage = replaced('placed', 'b', 'c', 'sure', { garble: (text) => text, reproduces });
    expect(examined('ab bb', damage)).toMatchObject({ mended: 'ac bb', trusts: ['sure', 'guess', 'guess'] });
  });

  test('a likely edit claims no proof', () => {
    const result = examined('ab', replaced('likely', 'b', 'c', 'likely', { garble: (text) => text }));
    expect(result.mended).toBe('ac');
  });
});

describe('what could harm the reader', () => {
  test.each([
    ['markup', '&lt;', '<'],
    ['a turn of the writing direction', '_', '\u202e'],
    ['an isolate', '_', '\u2067'],
    ['an address', 'hxxp://', 'http://'],
    ['a script', 'jscr:', 'JavaScript:'],
  ])('%s is shown but not applied', (_what, shown, meant) => {
    const page = `one ${shown}two`;
    expect(examined(page, replaced('entity', shown, meant))).toMatchObject({ mended: page, trusts: ['guess'] });
  });

  test('an address that only comes about together with the text around', () => {
    const page = 'see java&#115;cript:alert';
    expect(examined(page, replaced('entity', '&#115;', 's'))).toMatchObject({ mended: page, trusts: ['guess'] });
  });

  test('what the page had already may stay', () => {
    const page = 'a < b, \u200fhttps://example.org/cafÃ©';
    expect(examined(page, replaced('latin', page, page.replace('Ã©', 'é'))).mended).toBe(page.replace('Ã©', 'é'));
  });
});

describe('a rule that fails', () => {
  test('is told of once, and the others go on', () => {
    const broken = replaced('broken', 'b', 'c', 'sure', {
      mend: () => {
        throw new TypeError('no such table');
      },
    });
    const { patches, faults } = examine(['ab', 'bx'], letters([broken, replaced('x', 'x', 'y')]));
    expect(faults).toEqual([{ rule: 'broken', message: 'no such table' }]);
    expect(mended('bx', patches[1])).toBe('by');
  });

  test('still mends the passages it does not stumble over', () => {
    const garble = (text: string) => text.replaceAll('c', 'b');
    const picky = replaced('picky', 'b', 'c', 'sure', {
      garble,
      mayApply: (text) => {
        if (text.startsWith('!')) throw new Error('odd');
        return text.includes('b');
      },
    });
    const { patches, faults } = examine(['!b', 'b'], letters([picky]));
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
