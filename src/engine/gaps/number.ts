const DIGITS: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  壹: 1,
  二: 2,
  兩: 2,
  两: 2,
  貳: 2,
  贰: 2,
  三: 3,
  叁: 3,
  參: 3,
  四: 4,
  肆: 4,
  五: 5,
  伍: 5,
  六: 6,
  陸: 6,
  陆: 6,
  七: 7,
  柒: 7,
  八: 8,
  捌: 8,
  九: 9,
  玖: 9,
};

const TENS: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000, 천: 1000 };
const MYRIADS: Readonly<Record<string, number>> = { 万: 1e4, 萬: 1e4, 만: 1e4, 亿: 1e8, 億: 1e8 };
/** Behind digits: `3.6千`, `1.8k`, `2만`. */
const TIMES: Readonly<Record<string, number>> = { ...MYRIADS, 千: 1000, 천: 1000, k: 1000, K: 1000 };
const SHORT: Readonly<Record<string, string>> = { 廿: '二十', 卅: '三十', 卌: '四十' };

const GROUPED = /^\d{1,3}([,.' \u2019])\d{3}(?:\1\d{3})*$/;

/**
 * The value of a number as pages write it: half or full width, with thousands separators (`1,537`, `1.109`, `1 537`), with a
 * decimal comma or point (`57,09`), in thousands or myriads (`1.8k`, `3.5 万`), in Chinese numerals (`五百四十七`, `二〇〇九`,
 * `廿三`). Undefined where it is none.
 */
export function readNumber(written: string): number | undefined {
  const text = written.normalize('NFKC').trim();
  if (GROUPED.test(text)) return Number(text.replace(/\D/g, ''));
  const digits = /^([\d.,]+?)\s?([千万萬亿億천만k])?$/i.exec(text);
  if (digits) return readDecimal(digits[1]!, TIMES[digits[2] ?? ''] ?? 1);
  return readChinese(text.replace(/\s/g, '').replace(/[廿卅卌]/g, (short) => SHORT[short]!));
}

/** `1,234.5`, `57,09`, `12`. */
function readDecimal(text: string, times: number): number | undefined {
  const last = Math.max(text.lastIndexOf(','), text.lastIndexOf('.'));
  const isPlain = last < 0;
  const whole = isPlain ? text : text.slice(0, last).replace(/[.,]/g, '');
  const value = Number(isPlain ? whole : `${whole}.${text.slice(last + 1)}`);
  return /\d/.test(text) && Number.isFinite(value) ? Math.round(value * times * 1e6) / 1e6 : undefined;
}

function readChinese(text: string): number | undefined {
  if (text === '') return undefined;
  let all = 0;
  let section = 0; // below 10 000
  let run = ''; // digits one after the other: 二〇〇九
  for (const character of text) {
    const digit = DIGITS[character] ?? (/\d/.test(character) ? Number(character) : undefined);
    const ten = TENS[character];
    const myriad = MYRIADS[character];
    if (digit !== undefined) {
      run += digit;
      continue;
    }
    if (ten !== undefined) section += (run === '' ? 1 : Number(run)) * ten;
    else if (myriad === 1e8) all = (all + section + Number(run)) * myriad;
    else if (myriad !== undefined) all += (section + Number(run)) * myriad;
    else return undefined;
    if (myriad !== undefined) section = 0;
    run = '';
  }
  return all + section + Number(run);
}
