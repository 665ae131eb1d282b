/** How far around a stretch kana are looked for, in UTF-16 units, and how many of them tell that the text is Japanese. */
const BESIDE = 10;
const ENOUGH = 3;

/** Whether kana stand close to a stretch of a text or in it, as they do everywhere in Japanese. */
export function isAmongKana(text: string, start: number, end: number): boolean {
  let kana = 0;
  for (let at = Math.max(0, start - BESIDE); at < Math.min(text.length, end + BESIDE); at++)
    if (isKana(text.charCodeAt(at)) && ++kana === ENOUGH) return true;
  return false;
}

const isKana = (unit: number) => unit > 0x3040 && unit < 0x30fb;
