// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test } from 'vitest';
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
