const COUNTER =
  /^(?:(?:page|seite|p[áa]gina|страница|strona|trang|第)\s{0,3})?\d{0,5}\s{0,3}(?:页|頁|ページ)?\s{0,3}(?:\/|／|of|von|sur|de|di|из|共)\s{0,3}[共全]?\s{0,3}(?<total>\d{1,5})\s{0,3}(?:页|頁|ページ|pages?|쪽)?$/iu;
/** Longer texts are no counters. */
const longest = 40;

/** How many pages the counter of a viewer tells of: 47 for "5 / 47", "第5页/共43页" or, beside a field, "of 47"; else undefined. */
export function pageCountIn(text: string): number | undefined {
  const words = text.trim();
  if (words.length > longest) return undefined;
  const total = Number(COUNTER.exec(words.replace(/\s+/gu, ' '))?.groups?.total);
  return total > 0 ? total : undefined;
}
