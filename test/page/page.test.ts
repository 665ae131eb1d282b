// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Edit } from '../../src/engine/patch';
import type { BackgroundCalls, Caller, Examination } from '../../src/messages';
import { openClicked } from '../../src/page/clicked';
import { Page } from '../../src/page/page';
import { allowLights, lit } from './lights';

/** What the background was asked. */
let asked: { examine: string[][]; found: number[] };
/** What happens to the page while the background thinks. */
let meanwhile: () => void;
let page: Page;

const notice = /\(\d+ characters left out\)/;

/** A background for which `Xyz` is garbled `xyz`, and `Qyz` perhaps garbled `qyz`. */
function findingsOf(passages: readonly string[]): Examination {
  const editsOf = (text: string): Edit[] =>
    [...text.matchAll(/[XQ](?=yz)/g)].map(({ index, 0: was }) => ({
      start: index,
      was,
      now: was.toLowerCase(),
      causes: [{ damage: 'test', trust: was === 'X' ? 'sure' : 'guess' }],
    }));
  const gaps = passages.flatMap((text, passage) => {
    const [words] = notice.exec(text) ?? [];
    const at = text.indexOf(words ?? '');
    return words
      ? [{ passage, at, notice: words, missing: 'a-part' as const, reason: 'unsaid' as const, rule: 'test' }]
      : [];
  });
  return { patches: passages.map(editsOf), gaps, faults: [], least: 'likely' };
}

const background = (async (name: string, request: { passages: string[]; count: number }) => {
  if (name === 'found') return void asked.found.push(request.count);
  if (name === 'announce') return { language: 'en', text: '' };
  asked.examine.push(request.passages);
  const findings = findingsOf(request.passages);
  meanwhile();
  return findings;
}) as unknown as Caller<BackgroundCalls>;

beforeEach(() => {
  allowLights();
  openClicked();
  asked = { examine: [], found: [] };
  meanwhile = () => undefined;
  page = new Page(document, undefined, background);
});
afterEach(() => page.stop());

/** Longer than changes are gathered for. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 400));
const paragraph = (n = 0) => document.querySelectorAll('p')[n]!;

test('cleaning mends what is certain, reports all, and the original comes back as it was', async () => {
  document.body.innerHTML = '<p>one <b>X</b>yz</p><p>Qyz <i>(12 characters left out)</i></p>';
  const before = document.body.innerHTML;
  const report = await page.clean();
  expect(document.body.innerHTML).toBe(before.replace('X', 'x'));
  expect(report).toMatchObject({ choice: 'cleaned', gaps: [{ passage: 1, at: 4 }] });
  expect(report.passages.map(({ text }) => text)).toEqual(['one Xyz', 'Qyz (12 characters left out)']);
  expect(report.patches.map((patch) => patch.map(({ now }) => now))).toEqual([['x'], ['q']]);
  expect(asked.found).toEqual([3]);
  expect(Object.fromEntries(lit)).toEqual({
    'lacuna-mended': ['x'],
    'lacuna-guess': ['Q'],
    'lacuna-gap': ['(12 characters left out)'],
  });
  expect((await page.show('original')).choice).toBe('original');
  expect(document.body.innerHTML).toBe(before);
  expect(lit.size).toBe(0);
});

test('the original, once chosen, stays: neither a report nor a change of the page mends anything', async () => {
  document.body.innerHTML = '<p>Xyz</p>';
  await page.clean();
  await page.show('original');
  expect((await page.clean()).choice).toBe('original');
  document.body.insertAdjacentHTML('beforeend', '<p>Xyz too</p>');
  await settled();
  expect(document.body.textContent).toBe('XyzXyz too');
  await page.show('cleaned');
  expect(document.body.textContent).toBe('xyzxyz too');
});

test('text that is added later is mended, with the rest of the page as evidence', async () => {
  document.body.innerHTML = '<p>Xyz</p>';
  await page.clean();
  document.body.insertAdjacentHTML('beforeend', '<p>more Xyz</p>');
  await vi.waitFor(() => expect(paragraph(1).textContent).toBe('more xyz'));
  expect(asked.examine.at(-1)).toEqual(['Xyz', 'more Xyz']);
});

test('a text that the page draws anew is mended again, without asking anew', async () => {
  document.body.innerHTML = '<p>Xyz</p>';
  await page.clean();
  document.body.innerHTML = '<p>Xyz</p>';
  await vi.waitFor(() => expect(document.body.textContent).toBe('xyz'));
  expect(asked.examine).toHaveLength(1);
});

test('its own writes are no change of the page', async () => {
  document.body.innerHTML = '<p>Xyz <b>b</b></p><p>Xyz</p>';
  await page.clean();
  // Asked of inline elements whenever a page is read.
  const read = vi.spyOn(globalThis, 'getComputedStyle');
  await settled();
  expect(read).not.toHaveBeenCalled();
  document.body.append('more');
  await vi.waitFor(() => expect(read).toHaveBeenCalled());
  read.mockRestore();
  await vi.waitFor(() => expect(asked.examine).toHaveLength(2));
});

test('a page that puts its text back each time is repaired three times and then let be', async () => {
  document.body.innerHTML = '<p>Xyz</p>';
  const node = paragraph().firstChild as Text;
  let repairs = 0;
  const stubborn = new MutationObserver(() => {
    if (node.data !== 'xyz') return;
    repairs++;
    node.data = 'Xyz';
  });
  stubborn.observe(document.body, { subtree: true, characterData: true });
  await page.clean();
  await vi.waitFor(() => expect(repairs).toBe(3), 8000);
  await new Promise((resolve) => setTimeout(resolve, 2000));
  expect(repairs).toBe(3);
  expect(node.data).toBe('Xyz');
  expect((await page.clean()).putBack).toBe(1);
  expect(await page.show('original')).not.toHaveProperty('putBack');
  stubborn.disconnect();
}, 15_000);

test('what changed while the background thought is not overwritten, but read anew', async () => {
  document.body.innerHTML = '<p>Xyz first</p><p>Xyz second</p>';
  meanwhile = () => {
    meanwhile = () => undefined;
    (paragraph().firstChild as Text).data = 'the page says Xyz now';
  };
  const report = await page.clean();
  expect(report.passages[0]?.text).toBe('the page says Xyz now');
  expect(document.body.textContent).toBe('the page says xyz nowxyz second');
});

test('code is never changed, and gaps count in the document only', async () => {
  document.body.innerHTML = '<nav>(1 characters left out)</nav><p><code>Xyz</code> and Xyz (2 characters left out)</p>';
  const report = await page.clean();
  expect(document.querySelector('p')!.textContent).toBe('Xyz and xyz (2 characters left out)');
  expect(report.gaps.map(({ notice: words }) => words)).toEqual(['(2 characters left out)']);
});

test('hidden text is mended, but neither reported nor counted', async () => {
  document.body.innerHTML = '<p>seen</p><p id="hidden">Xyz (3 characters left out)</p>';
  const whether = function (this: Element) {
    return this.id !== 'hidden';
  };
  Object.defineProperty(Element.prototype, 'checkVisibility', { value: whether, configurable: true });
  const report = await page.clean();
  Reflect.deleteProperty(Element.prototype, 'checkVisibility');
  expect(paragraph(1).textContent).toBe('xyz (3 characters left out)');
  expect(report.passages.map(({ text }) => text)).toEqual(['seen']);
  expect(report.gaps).toEqual([]);
  expect(asked.found).toEqual([]);
});

test('a look changes nothing; a clean page is not even sent', async () => {
  document.body.innerHTML = '<p>Nothing is wrong here.</p><script>"preview"</script>';
  await page.look();
  expect(asked).toEqual({ examine: [], found: [] });
  document.body.insertAdjacentHTML('beforeend', '<p>Xyz 思想?！墩 </p>');
  await vi.waitFor(() => expect(asked.found).toEqual([1]));
  expect(paragraph(1).textContent).toContain('Xyz');
});

test('leaving puts everything back and ends the watch', async () => {
  document.body.innerHTML = '<p>Xyz</p>';
  await page.clean();
  await page.leave();
  expect(document.body.textContent).toBe('Xyz');
  document.body.insertAdjacentHTML('beforeend', '<p>Xyz</p>');
  await settled();
  expect(document.body.textContent).toBe('XyzXyz');
});

test('a background that cannot be reached leaves the page as it is, and the watch ends quietly', async () => {
  document.body.innerHTML = '<p>Xyz</p>';
  const orphan = new Page(document, undefined, () => Promise.reject(new Error('Extension context invalidated.')));
  await expect(orphan.clean()).rejects.toThrow('invalidated');
  document.body.insertAdjacentHTML('beforeend', '<p>思想?！墩</p>');
  await settled();
  expect(document.body.textContent).toBe('Xyz思想?！墩');
});
