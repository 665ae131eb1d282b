// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Flags } from '../../../src/page/flags/flags';
import { Overlay } from '../../../src/page/flags/overlay';
import type { Spot } from '../../../src/page/flags/spot';
import { allowLights } from '../lights';

/** The closed root, as only its maker sees it. */
let root: ShadowRoot | undefined;
let flags: Flags;

beforeEach(() => {
  allowLights();
  root = undefined;
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    expect(init.mode).toBe('closed');
    root = attach.call(this, init);
    return root;
  });
  flags = new Flags(document, new Overlay(document, (write) => write()));
  document.body.innerHTML = '<p>One. (12 characters left out)</p><p>Two.</p>';
});
afterEach(() => {
  flags.hide();
  vi.restoreAllMocks();
});

/** A spot at the end of the nth paragraph. */
function spot(n: number, notice = ''): Spot {
  const node = document.querySelectorAll('p')[n]!.firstChild as Text;
  const range = new StaticRange({ startContainer: node, startOffset: 0, endContainer: node, endOffset: node.length });
  return { range, endsLine: true, notice };
}

const labels = { language: 'en', texts: [], summary: 'Lacuna: Text is missing in 2 places.' };
const both = () => [
  { spot: spot(0, '(12 characters left out)'), text: '12 characters missing here' },
  { spot: spot(1), text: 'Text missing here' },
];
const hosts = () => document.querySelectorAll('html > [data-lacuna]');
const settled = () => new Promise((resolve) => setTimeout(resolve, 400));

test('each flag is a note with the page’s words behind it, and all are announced once', async () => {
  flags.show(both(), labels);
  await vi.waitFor(() => expect(hosts()).toHaveLength(1));
  const notes = [...root!.querySelectorAll<HTMLElement>('[role=note]')];
  expect(notes.map(({ textContent }) => textContent)).toEqual(['12 characters missing here', 'Text missing here']);
  expect(notes.map(({ lang }) => lang)).toEqual(['en', 'en']);
  expect(notes[0]!.title).toContain('(12 characters left out)');
  await settled();
  const said = () => [...root!.querySelectorAll('[role=status]')].map(({ textContent }) => textContent);
  expect(said()).toEqual([labels.summary]);
  flags.show(both().slice(1), { ...labels, summary: 'again' });
  await settled();
  expect(said()).toEqual([labels.summary]);
  expect(root!.querySelectorAll('[role=note]')).toHaveLength(1);
});

test('without gaps nothing comes into the page, and what was there goes', async () => {
  flags.show([], labels);
  await settled();
  expect(hosts()).toHaveLength(0);
  flags.show(both(), labels);
  await vi.waitFor(() => expect(hosts()).toHaveLength(1));
  flags.hide();
  await settled();
  expect(hosts()).toHaveLength(0);
});
