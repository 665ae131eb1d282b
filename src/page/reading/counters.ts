/*
 * What a browser draws ahead of the items of a list: the styles of https://www.w3.org/TR/css-counter-styles-3/ that count, but
 * for the Ethiopian ones.
 */

/** How numbers of a style are written; nothing for those that the style cannot write. */
type Counter = (number: number) => string | undefined;

/** What a list of this style draws ahead of an item, without the dot behind it; undefined where it draws a sign, nothing, or what its page made up. */
export function counted(style: string, number: number): string | undefined {
  const counter = counters.get(style);
  // A number below zero begins no item in what is taken along.
  return counter && number >= 0 ? counter(number) || `${number}` : undefined;
}

/** a … z, aa, ab … */
function inLetters(signs: string): Counter {
  const letters = [...signs];
  const written = (number: number): string =>
    number > 0 ? written(Math.floor((number - 1) / letters.length)) + letters[(number - 1) % letters.length] : '';
  return written;
}

/** As many as there are signs. */
function within(signs: string): Counter {
  return (number) => [...signs][number - 1];
}

/** A sign for each digit but 0: those of ones, of tens and so on. */
function bySize(...sizes: readonly string[]): Counter {
  const tables = sizes.map((signs) => (signs.includes(' ') ? signs.split(' ') : [...signs]));
  return (number) => {
    const digits = [...`${number}`].reverse().map(Number);
    if (digits.some((digit, size) => digit > (tables[size]?.length ?? 0))) return undefined;
    return digits.map((digit, size) => tables[size]![digit - 1] ?? '').reduceRight((out, sign) => out + sign, '');
  };
}

/** In the digits of another script. */
function inDigits(system: string): Counter {
  return (number) => new Intl.NumberFormat(`en-u-nu-${system}`, { useGrouping: false }).format(number);
}

/** As one says numbers in East Asia: `digits` from 0 on, `sizes` are ten, hundred and thousand; `polish` takes out what is not said. */
function said(digits: string, sizes: string, polish: (all: string) => string): Counter {
  return (number) => {
    if (number === 0 || number > 9999) return number === 0 ? digits[0] : undefined;
    const signs = [...`${number}`]
      .reverse()
      .map((digit, i) => digits[+digit]! + (digit > '0' ? (sizes[i - 1] ?? '') : ''));
    return polish(signs.reverse().join(''));
  };
}

const oneZero = (all: string) => all.replace(/零+$/, '').replace(/零+/, '零');
const noZero = (all: string) => all.replace(/[零〇영]/g, '');
const noOne = (all: string) => noZero(all).replace(/一(?=[十百千])/g, '');
const shortTeens = (all: string) => oneZero(all).replace(/^一十/, '十');

const greek = inLetters('αβγδεζηθικλμνξοπρστυφχψω');
const latin = inLetters('abcdefghijklmnopqrstuvwxyz');
const roman = bySize(
  'i ii iii iv v vi vii viii ix',
  'x xx xxx xl l lx lxx lxxx xc',
  'c cc ccc cd d dc dcc dccc cm',
  'm mm mmm',
);
const armenian = bySize('աբգդեզէըթ', 'ժիլխծկհձղ', 'ճմյնշոչպջ', 'ռսվտրցւփք');
const hebrew = bySize('אבגדהוזחט', 'יכלמנסעפצ', 'ק ר ש ת תק תר תש תת תתק');
const hiragana = 'あいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほまみむめもやゆよらりるれろわゐゑをん';
const iroha = 'いろはにほへとちりぬるをわかよたれそつねならむうゐのおくやまけふこえてあさきゆめみしゑひもせす';
const asKatakana = (signs: string) => signs.replace(/./g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0x60));
const capital =
  (counter: Counter): Counter =>
  (number) =>
    counter(number)?.toUpperCase();
const traditional = said('零一二三四五六七八九', '十百千', shortTeens);

const counters: ReadonlyMap<string, Counter> = new Map<string, Counter>([
  ['decimal', String],
  ['decimal-leading-zero', (number) => `${number}`.padStart(2, '0')],
  ...['alpha', 'latin'].flatMap((name): [string, Counter][] => [
    [`lower-${name}`, latin],
    [`upper-${name}`, capital(latin)],
  ]),
  ['lower-roman', roman],
  ['upper-roman', capital(roman)],
  ['lower-greek', greek],
  ['lower-armenian', armenian],
  ['upper-armenian', capital(armenian)],
  ['armenian', capital(armenian)],
  ['georgian', bySize('აბგდევზჱთ', 'იკლმნჲოპჟ', 'რსტჳფქღყშ', 'ჩცძწჭხჴჯჰ')],
  // The letters of 15 and 16 would be a name of God.
  ['hebrew', (number) => hebrew(number)?.replace('יה', 'טו').replace('יו', 'טז')],
  ['hiragana', inLetters(hiragana)],
  ['katakana', inLetters(asKatakana(hiragana))],
  ['hiragana-iroha', inLetters(iroha)],
  ['katakana-iroha', inLetters(asKatakana(iroha))],
  ['cjk-heavenly-stem', within('甲乙丙丁戊己庚辛壬癸')],
  ['cjk-earthly-branch', within('子丑寅卯辰巳午未申酉戌亥')],
  ['simp-chinese-informal', traditional],
  ['simp-chinese-formal', said('零壹贰叁肆伍陆柒捌玖', '拾佰仟', oneZero)],
  ['trad-chinese-informal', traditional],
  ['trad-chinese-formal', said('零壹貳參肆伍陸柒捌玖', '拾佰仟', oneZero)],
  ['cjk-ideographic', traditional],
  ['japanese-informal', said('〇一二三四五六七八九', '十百千', noOne)],
  ['japanese-formal', said('零壱弐参四五六七八九', '拾百阡', noZero)],
  ['korean-hangul-formal', said('영일이삼사오육칠팔구', '십백천', noZero)],
  ['korean-hanja-informal', said('零一二三四五六七八九', '十百千', noOne)],
  ['korean-hanja-formal', said('零壹貳參四五六七八九', '拾百仟', noZero)],
  ...Object.entries({
    'arabic-indic': 'arab',
    persian: 'arabext',
    devanagari: 'deva',
    bengali: 'beng',
    gujarati: 'gujr',
    gurmukhi: 'guru',
    kannada: 'knda',
    malayalam: 'mlym',
    oriya: 'orya',
    tamil: 'tamldec',
    telugu: 'telu',
    thai: 'thai',
    lao: 'laoo',
    khmer: 'khmr',
    cambodian: 'khmr',
    myanmar: 'mymr',
    tibetan: 'tibt',
    mongolian: 'mong',
    'cjk-decimal': 'hanidec',
  }).map(([name, system]): [string, Counter] => [name, inDigits(system)]),
]);
