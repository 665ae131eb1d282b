/** The number that a line begins with, as in （二）, (3), 第四章, 五、 or 6. */
export interface Enumerator {
  /** Which way of numbering: lines of one list agree in it. */
  readonly style: string;
  readonly value: number;
}

/** An enumerator at its place. */
export interface PlacedEnumerator extends Enumerator {
  readonly passage: number;
  /** Offset of its line in the passage. */
  readonly at: number;
}

const NUMERAL = '[一二三四五六七八九十]{1,3}';
const STYLES: readonly (readonly [style: string, form: RegExp])[] = [
  ['(一)', new RegExp(`^[（(](${NUMERAL})[)）]`)],
  ['(1)', /^[（(](\d{1,2})[)）]/],
  ['1)', /^(\d{1,2})[)）]/],
  ['第一', new RegExp(`^第(${NUMERAL})[章節节條条部篇講讲課课、,，]`)],
  ['一、', new RegExp(`^(${NUMERAL})[、,，.．:：]`)],
  ['1、', /^(\d{1,2})[、.．](?!\d)/],
  ['一是', new RegExp(`^(${NUMERAL})(?:是|要)`)],
];
const DIGITS = '一二三四五六七八九';

/** What all of them begin with: most lines do not. */
const BEGINNINGS = '（(第0123456789一二三四五六七八九十';

/** The enumerator that a line begins with, white space left aside. */
export function enumeratorOf(line: string): Enumerator | undefined {
  const start = line.trimStart();
  if (start === '' || !BEGINNINGS.includes(start.charAt(0))) return undefined;
  for (const [style, form] of STYLES) {
    const number = form.exec(start)?.[1];
    if (number) return { style, value: numberOf(number) };
  }
  return undefined;
}

/** Whether a line that begins with a character may have an enumerator: it is one's first, or white space. */
function mayBegin(first: string): boolean {
  return BEGINNINGS.includes(first) || first.trimStart() === '';
}

/** The value of a number below 100 in Chinese or European digits. */
function numberOf(number: string): number {
  if (/^\d/.test(number)) return Number(number);
  const [tens, ones] = number.includes('十') ? number.split('十') : ['', number];
  const ten = !number.includes('十') ? 0 : tens ? digit(tens) * 10 : 10;
  return ten + (ones ? digit(ones) : 0);
}

function digit(numeral: string): number {
  return DIGITS.indexOf(numeral) + 1;
}

/** Every line of the passages that begins with a number, in the page's order. */
export function enumeratorsOf(passages: readonly string[]): PlacedEnumerator[] {
  const found: PlacedEnumerator[] = [];
  for (let passage = 0; passage < passages.length; passage++) {
    const text = passages[passage]!;
    for (let at = 0, end = 0; end >= 0; at = end + 1) {
      end = text.indexOf('\n', at);
      const enumerator = mayBegin(text.charAt(at))
        ? enumeratorOf(end < 0 ? text.slice(at) : text.slice(at, end))
        : undefined;
      if (enumerator) found.push({ ...enumerator, passage, at });
    }
  }
  return found;
}

/** How many neighbours an enumerator at this place continues: the last one before it of its style, and the next one after it. */
export function continues(list: readonly PlacedEnumerator[], here: PlacedEnumerator): number {
  const own = list.filter(({ style }) => style === here.style);
  const isBefore = (other: PlacedEnumerator): boolean =>
    other.passage < here.passage || (other.passage === here.passage && other.at < here.at);
  const before = own.findLast(isBefore);
  const after = own.find((other) => !isBefore(other) && (other.passage !== here.passage || other.at !== here.at));
  return Number(before?.value === here.value - 1) + Number(after?.value === here.value + 1);
}
