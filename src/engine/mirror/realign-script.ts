import { type Script, simplifiedOnly } from './repertoire';
import { markConverted } from './traditional';

/** What a page is written in. */
export interface PageScript {
  /** Whether it is Japanese: kana behind a mark are no sign of anything there. */
  readonly isJapanese: boolean;
  /** Whether it is in Simplified characters throughout, which are no sign of anything there either. */
  readonly isSimplified: boolean;
  readonly script: Script;
}

const HAN = 1;
const HIRAGANA = 2;
const SIMPLIFIED = 4;
const CONVERTED = 8;
let kinds: Uint8Array | undefined;

function kindTable(): Uint8Array {
  if (kinds) return kinds;
  const table = new Uint8Array(0x10000);
  for (let unit = 0x3041; unit < 0x30a0; unit++) table[unit] = HIRAGANA;
  table.fill(HAN, 0x4e00, 0xa000);
  markConverted(table, HAN | CONVERTED);
  for (const unit of simplifiedOnly()) table[unit] = HAN | SIMPLIFIED;
  kinds = table;
  return table;
}

/** What the passages of a page are written in; one look a unit. */
export function scriptOf(passages: readonly string[]): PageScript {
  const table = kindTable();
  let [units, han, hiragana, simplified, converted] = [0, 0, 0, 0, 0];
  for (const text of passages) {
    units += text.length;
    for (let i = 0; i < text.length; i++) {
      const kind = table[text.charCodeAt(i)]!;
      han += kind & 1;
      hiragana += (kind >> 1) & 1;
      simplified += (kind >> 2) & 1;
      converted += kind >> 3;
    }
  }
  return {
    isJapanese: hiragana > 8 && hiragana > units / 10,
    isSimplified: simplified > 30 && simplified > han / 8,
    script: simplified > converted + 2 ? 'simplified' : 'traditional',
  };
}
