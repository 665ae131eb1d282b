// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Light, light } from '../../../src/page/showing/highlight';
import { atOnce } from '../../../src/page/slices';
import { allowLights, lit } from '../lights';

/** Tells the latest observer of elements. */
let tell: (entries: readonly Pick<IntersectionObserverEntry, 'target' | 'isIntersecting'>[]) => void;

class Observer {
  constructor(told: typeof tell) {
    tell = told;
  }
  observe() {}
  unobserve() {}
  disconnect() {}
}

beforeEach(() => {
  allowLights();
  Object.assign(globalThis, { IntersectionObserver: Observer });
});
afterEach(() => atOnce(light([])));

const paragraphs = () => [...document.querySelectorAll('p')];

/** Paragraphs of which each is numbered, and the number is to be lit. */
function page(count: number): readonly Light[] {
  document.body.innerHTML = Array.from({ length: count }, (_, i) => `<p>${i} of many</p>`).join('');
  return paragraphs().map((paragraph) => lightOf(paragraph));
}

function lightOf(paragraph: Element): Light {
  const node = paragraph.firstChild as Text;
  const range = { startContainer: node, startOffset: 0, endContainer: node, endOffset: node.data.indexOf(' ') };
  return { name: 'mended', range };
}

const meet = (isIntersecting: boolean, ...indices: readonly number[]) =>
  tell(indices.map((index) => ({ target: paragraphs()[index]!, isIntersecting })));

test('of a long page, what is near the window is lit, and put out where it goes far', () => {
  atOnce(light(page(200)));
  expect(lit.get('lacuna-mended')).toBeUndefined();
  meet(true, 0, 1, 2);
  expect(lit.get('lacuna-mended')).toEqual(['0', '1', '2']);
  meet(false, 0, 1);
  meet(true, 3);
  expect(lit.get('lacuna-mended')).toEqual(['2', '3']);
  meet(false, 2, 3);
  expect(lit.get('lacuna-mended')).toBeUndefined();
});

test('of a short page, all is lit at once, until it is known to be far', () => {
  atOnce(light(page(3)));
  expect(lit.get('lacuna-mended')).toEqual(['0', '1', '2']);
  meet(false, 0, 2);
  expect(lit.get('lacuna-mended')).toEqual(['1']);
});

test('all is lit for the printer, and what is near afterwards', () => {
  atOnce(light(page(100)));
  meet(true, 7);
  dispatchEvent(new Event('beforeprint'));
  expect(lit.get('lacuna-mended')).toHaveLength(100);
  dispatchEvent(new Event('afterprint'));
  expect(lit.get('lacuna-mended')).toEqual(['7']);
});

test('what is lit anew in some nodes stays near, and what left the page is forgotten', () => {
  const lights = page(100);
  atOnce(light(lights));
  meet(true, 4, 5);
  atOnce(light([{ ...lights[4]!, name: 'guess' }], [lights[4]!.range.startContainer]));
  expect(Object.fromEntries(lit)).toEqual({ 'lacuna-guess': ['4'], 'lacuna-mended': ['5'] });
  const [fifth] = paragraphs().slice(5, 6);
  fifth!.remove();
  tell([{ target: fifth!, isIntersecting: false }]);
  dispatchEvent(new Event('beforeprint'));
  expect(lit.get('lacuna-mended')).toHaveLength(98);
});

test('of a hundred thousand nodes side by side, some are lit and the page stays fast', () => {
  document.body.innerHTML = '<p></p>';
  paragraphs()[0]!.append(...Array.from({ length: 3000 }, () => document.createTextNode('x ')));
  const nodes = [...paragraphs()[0]!.childNodes] as Text[];
  atOnce(
    light(
      nodes.map((node) => ({
        name: 'mended',
        range: { startContainer: node, startOffset: 0, endContainer: node, endOffset: 1 },
      })),
    ),
  );
  expect(lit.get('lacuna-mended')).toHaveLength(Math.floor(5_000_000 / 3000));
});

describe('what passes by', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    atOnce(light(page(200)));
    meet(true, ...Array(8).keys());
  });
  afterEach(() => vi.useRealTimers());

  /** The page moves its lines up, so many a second; one comes near as another goes. */
  function move(seconds: number, perSecond: number, after?: () => void): void {
    for (let moved = 0; moved < seconds * perSecond; moved++) {
      vi.advanceTimersByTime(1000 / perSecond);
      const first = Number(lit.get('lacuna-mended')?.[0] ?? shown);
      meet(false, first);
      meet(true, first + 8);
      shown = first + 1;
      after?.();
    }
  }
  let shown = 0;

  test('faster than anybody reads is not lit until it stands still', () => {
    move(6, 6);
    expect(lit.get('lacuna-mended')).toBeUndefined();
    // Such a page is read anew every now and then.
    atOnce(light(paragraphs().map(lightOf)));
    meet(true, ...Array.from({ length: 8 }, (_, i) => shown + i));
    move(1, 6);
    expect(lit.get('lacuna-mended')).toBeUndefined();
    vi.advanceTimersByTime(3_000);
    expect(lit.get('lacuna-mended')).toHaveLength(8);
  });

  test('is lit again once it slows down', () => {
    move(6, 6);
    move(20, 1);
    expect(lit.get('lacuna-mended')?.length).toBeGreaterThan(0);
  });

  test.each([
    ['as slowly as a conversation', () => move(30, 1)],
    ['because the reader scrolls', () => move(6, 6, () => dispatchEvent(new Event('scroll')))],
    [
      'all at once, as the page is laid out anew',
      () => {
        meet(true, ...Array(40).keys());
        meet(false, ...Array(39).keys());
      },
    ],
  ])('%s is lit', (_how, pass) => {
    pass();
    expect(lit.get('lacuna-mended')?.length).toBeGreaterThan(0);
  });
});
