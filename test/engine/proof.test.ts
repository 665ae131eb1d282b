import { describe, expect, test } from 'vitest';
import type { Edit } from '../../src/engine/patch';
import { examined, replaced } from './toy-damage';

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
    ['a tag that loads something', '&lt;img&gt;', '<img>'],
    ['a tag with an attribute', '&lt;p onclick=&gt;', '<p onclick=>'],
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
