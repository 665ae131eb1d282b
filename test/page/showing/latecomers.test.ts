// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { BackgroundCalls, Caller, Examination } from '../../../src/messages';
import { openClicked } from '../../../src/page/clicked';
import { Page } from '../../../src/page/page';
import { allowLights, lit } from '../lights';

/** The passages that the background was asked about, and the numbers that it was told. */
let asked: string[][];
let found: number[];
let page: Page;

/** A background for which `Xyz` is garbled `xyz`, and `Wyz` likely so. */
function findingsOf(passages: readonly string[]): Examination {
  const patches = passages.map((text) =>
    [...text.matchAll(/[XW](?=yz)/g)].map(({ index, 0: was }) => {
      const trust = was === 'X' ? ('sure' as const) : ('likely' as const);
      return { start: index, was, now: 'x', causes: [{ damage: 'test', trust }] };
    }),
  );
  return { patches, gaps: [], faults: [], least: 'likely' };
}

const background = (async (name: string, request: { passages: string[]; count: number }) => {
  if (name === 'found') return void found.push(request.count);
  if (name === 'announce') return { language: 'en', text: '' };
  asked.push(request.passages);
  return findingsOf(request.passages);
}) as unknown as Caller<BackgroundCalls>;

beforeEach(() => {
  allowLights();
  openClicked();
  asked = [];
  found = [];
  page = new Page(document, undefined, background);
});
afterEach(() => page.stop());

const add = (html: string) => document.body.insertAdjacentHTML('beforeend', html);
const says = (text: string) => vi.waitFor(() => expect(document.body.textContent).toBe(text), 4000);

/** Adds something that has the page read as a whole, so that what comes soon after it is read by itself. */
async function cleanedAndChanged(html: string): Promise<void> {
  document.body.innerHTML = html;
  await page.clean();
  add('<p>first</p>');
  await vi.waitFor(() => expect(asked).toHaveLength(2), 4000);
  await page.show(); // comes once it was read to its end
}

test('what is added soon after the page was read is mended without the rest being read', async () => {
  await cleanedAndChanged('<p>Xyz</p>');
  add('<p>more <b>Xyz</b></p><p>sound</p>');
  await says('xyzfirstmore xyzsound');
  expect(asked.at(-1)).toEqual(['more Xyz', 'sound']);
  await vi.waitFor(() => expect(lit.get('lacuna-mended')).toEqual(['x', 'x']));
});

test('what is likely only waits for the whole page as evidence, which is read once it is at rest', async () => {
  await cleanedAndChanged('<p>Xyz</p>');
  add('<p>Wyz Xyz</p>');
  await says('xyzfirstWyz xyz');
  await says('xyzfirstxyz xyz');
  expect(asked.at(-1)).toEqual(['Xyz', 'first', 'Wyz Xyz']);
  await vi.waitFor(() => expect(found).toEqual([1, 2]));
});

test('words that are added to a paragraph have it read, with the settings around it', async () => {
  await cleanedAndChanged('<p>Xyz</p><code><div id="code"></div></code><div contenteditable><p id="own"></p></div>');
  for (const id of ['code', 'own']) document.getElementById(id)!.textContent = 'Xyz';
  document.querySelector('p')!.append(' and Xyz');
  await says('xyz and xyzXyzXyzfirst');
});

test('what changes in one place of a line has all of the line read', async () => {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    return new DOMRect(Number.parseFloat((this as HTMLElement).style.left), 0, 20, 20);
  });
  const place = (text: string, left: number) =>
    `<span style="display: block; position: absolute; left: ${left}px">${text}</span>`;
  await cleanedAndChanged(`<div>${place('X', 0)}${place('yz', 20)}</div>`);
  document.querySelectorAll('span')[1]!.append(' and more');
  await vi.waitFor(() => expect(asked).toHaveLength(3), 4000);
  expect(asked.at(-1)).toEqual(['Xyz and more']);
  await says('xyz and morefirst');
  vi.restoreAllMocks();
});

test('the original comes back, of what was added, too', async () => {
  await cleanedAndChanged('<p>Xyz</p>');
  add('<p>more Xyz</p>');
  await says('xyzfirstmore xyz');
  await page.show('original');
  expect(document.body.textContent).toBe('Xyzfirstmore Xyz');
  add('<p>Xyz</p>');
  await new Promise((resolve) => setTimeout(resolve, 1500));
  expect(document.body.textContent).toBe('Xyzfirstmore XyzXyz');
});

test('a place of the page that says something sound now is no longer lit', async () => {
  await cleanedAndChanged('<p>Xyz</p><p>Xyz</p>');
  document.querySelector('p')!.firstChild!.nodeValue = 'sound';
  // A machine that is busy takes its time.
  await vi.waitFor(() => expect(asked).toContainEqual(['sound']), { timeout: 5000 });
  await vi.waitFor(() => expect(lit.get('lacuna-mended')).toEqual(['x']), { timeout: 5000 });
});
