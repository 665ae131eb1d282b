import { charset, decode, encodeUtf8 } from '../../src/engine/charset/bytes';

const misread = (text: string): string => decode(charset('windows-1252'), encodeUtf8(text));

const sentence = (i: number) => `第${i}段:志願者為孩子們朗讀故事,並把舊書整理得整整齊齊。`;

/** A page of an article with so many paragraphs of which all are garbled, or none. */
function pageOf(paragraphs: number, isGarbled: boolean): string {
  const lines = Array.from(
    { length: paragraphs },
    (_, i) => `<p>${isGarbled ? misread(sentence(i)) : sentence(i)}</p>`,
  );
  const menu = Array.from({ length: 12 }, (_, i) => `<li><a href="#${i}">選單${i}</a></li>`).join('');
  return `<!doctype html><html lang="zh-Hant"><head><meta charset="utf-8"><title>圖書室小結</title></head><body>
<nav><ul>${menu}</ul></nav><article><h1>圖書室小結</h1>${lines.join('\n')}</article></body></html>`;
}

/** The pages that the interface is measured on, by path. */
export const interfacePages: Readonly<Record<string, string>> = {
  // About 100 KB of UTF-8, all of it garbled: its report takes longer than a popup takes to open.
  '/reading.html': pageOf(700, true),
  '/many.html': pageOf(3000, true),
  // As many passages as Readability is asked about.
  '/article.html': pageOf(1980, false),
};
