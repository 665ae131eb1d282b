import { charset, decode, encodeUtf8 } from '../../src/engine/charset/bytes';

/** Text as a page shows it that took its UTF-8 bytes for windows-1252. */
export const misread = (text: string): string => decode(charset('windows-1252'), encodeUtf8(text));

interface Line {
  readonly tag: 'h1' | 'p';
  readonly text: string;
  readonly garbled?: true;
}

const lines: readonly Line[] = [
  { tag: 'h1', text: '社區圖書室全年工作小結' },
  { tag: 'p', text: '一月起,圖書室每週六上午開放,居民可以借書、看報、聽講座。' },
  {
    tag: 'p',
    text: 'Le café littéraire « Été à l’île » a été très apprécié par nos invités étrangers.',
    garbled: true,
  },
  { tag: 'p', text: '志願者為孩子們朗讀故事,並把舊書整理得整整齊齊。', garbled: true },
  { tag: 'p', text: '……(本站省略312字,正式會員可完整閱讀)……' },
  { tag: 'p', text: '下半年計劃添置兒童讀物,並請老師舉辦讀書會。' },
  { tag: 'p', text: '(未完,全文共1000字,當前僅顯示600字)' },
];

const escapeText = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A page with this title and body. */
export const pageOf = (title: string, body: string, language = 'zh-Hant'): string =>
  `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`;

const body = lines.map(({ tag, text, garbled }) => `<${tag}>${escapeText(garbled ? misread(text) : text)}</${tag}>`);

/** A document with two garbled paragraphs and two gaps (312 characters in the middle, 88 at the end), as a page. */
export const samplePage = pageOf('社區圖書室全年工作小結', body.join('\n'));

/** What each block of that page should say. */
export const sampleTexts: readonly string[] = lines.map(({ text }) => text);

/** The texts of all blocks of the page and its frames, white space aside; runs in the page. */
export function blockTexts(): string[] {
  const documents = [document, ...[...document.querySelectorAll('iframe')].map((frame) => frame.contentDocument)];
  return documents.flatMap((inner) =>
    [...(inner?.querySelectorAll('h1, p, pre') ?? [])].map((block) => (block.textContent ?? '').trim()),
  );
}

/** The data of every text node of the page and its frames, as JSON; runs in the page. */
export function textNodes(): string {
  const frames = [...document.querySelectorAll('iframe')].map((frame) => frame.contentDocument);
  const data = [document, ...frames].flatMap((inner) => {
    if (!inner) return [];
    const walker = inner.createTreeWalker(inner.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (walker.nextNode()) found.push((walker.currentNode as Text).data);
    return found;
  });
  return JSON.stringify(data);
}

/** How many highlights the page and its frames have registered; runs in the page. */
export function highlightCount(): number {
  const windows = [window, ...[...document.querySelectorAll('iframe')].map((frame) => frame.contentWindow)];
  return windows.reduce((sum, inner) => {
    const registry = (inner as (Window & typeof globalThis) | null)?.CSS.highlights;
    return sum + [...(registry?.values() ?? [])].reduce((size, highlight) => size + highlight.size, 0);
  }, 0);
}
