/** A reading behind a character, as document mirrors put it in; where a page has too few of them, they are not taken out. */
const READING = /(?<=\p{Script=Han})\([a-z\u00fc\u00e0-\u01dc]{1,7}\)/gu;
const TONE = /[\u00e0-\u01dc]/u;

/** A text to look for words in, and the way from its offsets back to those of the text with its readings. */
export interface PlainText {
  readonly text: string;
  /** The offset behind a reading, where one ends at the place. */
  back(offset: number): number;
}

/** A text without the readings put in behind its characters: 付費(fèi)下載 → 付費下載. */
export function withoutReadings(text: string): PlainText {
  const mayHave = text.includes('(') && TONE.test(text);
  const readings = mayHave ? [...text.matchAll(READING)].filter(([words]) => TONE.test(words)) : [];
  if (readings.length === 0) return { text, back: same };
  let plain = '';
  let from = 0;
  const cuts: { readonly at: number; readonly length: number }[] = [];
  for (const { index, 0: words } of readings) {
    plain += text.slice(from, index);
    cuts.push({ at: plain.length, length: words.length });
    from = index + words.length;
  }
  const back = (offset: number) =>
    cuts.reduce((place, { at, length }) => (at <= offset ? place + length : place), offset);
  return { text: plain + text.slice(from), back };
}

const same = (offset: number) => offset;
