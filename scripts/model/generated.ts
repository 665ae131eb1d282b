import type { Convert } from './conversion';
import { Counts } from './counts';
import { sentencesIn } from './prose';

/** Clean text that no word list has, made by rule, so that it is not taken for damage. */
export function countGenerated(convert: Convert): Counts {
  const counts = new Counts();
  enumerations(counts, convert);
  bopomofo(counts);
  boxes(counts);
  pinyin(counts);
  formulas(counts);
  return counts;
}

const heads =
  '抓加强坚持进一步深化完善提高推进做好建立健全切实狠抓突出强化认真大力积极着力落实注重优化全面关于组织工作领导加大严格开展创新存在主要今后下一'.match(
    /../g,
  ) ?? [];

/** （一）… and its cousins before words that reports begin their paragraphs with. */
function enumerations(counts: Counts, convert: Convert): void {
  [...'一二三四五六七八九十'].forEach((number, index) => {
    const weight = 10 - index;
    for (const head of ['', '抓', '要', '在', '以', ...heads])
      for (const text of new Set([head, convert(head)])) {
        counts.line(`（${number}）${text}`, weight);
        counts.line(`(${number})${text}`, weight * 0.4);
        counts.line(`${number}、${text}`, weight);
        counts.line(`${number}是${text}`, weight * 0.5);
        counts.line(`${index + 1}、${text}`, weight * 0.5);
        counts.line(`${index + 1}.${text}`, weight * 0.3);
      }
    for (const unit of '章节節条條项項款届屆次') counts.line(`第${number}${unit}`, weight);
    for (const line of [`（${index + 1}）`, `(${index + 1})`, `${index + 1}．`, `（十${number}）`, `十${number}、`])
      counts.line(line, weight * 2);
    counts.line(`20${index + 10}年${index + 1}月${index + 11}日`, weight * 4);
    counts.line(`${index * 7 + 3}%，${index}.${index + 2}万元，${index + 5}亿元，${index + 5}億元`, weight * 2);
    counts.line(`${String.fromCharCode(0x2460 + index)}${heads[index]}`, weight * 2);
  });
}

const initials = 'ㄅㄆㄇㄈㄉㄊㄋㄌㄍㄎㄏㄐㄑㄒㄓㄔㄕㄖㄗㄘㄙ';
const finals =
  'ㄚ ㄛ ㄜ ㄞ ㄟ ㄠ ㄡ ㄢ ㄣ ㄤ ㄥ ㄧ ㄧㄚ ㄧㄝ ㄧㄠ ㄧㄡ ㄧㄢ ㄧㄣ ㄧㄤ ㄧㄥ ㄨ ㄨㄚ ㄨㄛ ㄨㄞ ㄨㄟ ㄨㄢ ㄨㄣ ㄨㄤ ㄨㄥ ㄩ ㄩㄝ ㄩㄢ ㄩㄣ ㄩㄥ'.split(
    ' ',
  );

function bopomofo(counts: Counts): void {
  const tones = ['', 'ˊ', 'ˇ', 'ˋ', '˙'];
  [...initials, ''].forEach((initial, i) => {
    finals.forEach((final, j) => {
      const syllable = initial + final + tones[(i + j) % 5];
      const other =
        (initials[(i * 7 + j) % 21] ?? '') + finals[(i * 5 + j * 3) % finals.length] + tones[(i * 3 + j) % 5];
      counts.line(`${syllable} ${other}`, 0.6);
      counts.line(`ㄅ${syllable}，${other}`, 0.05);
      counts.line(`学(${syllable})`, 0.05);
      counts.line(`學（${syllable}）`, 0.05);
    });
  });
  counts.line([...initials].join(' '), 20);
  counts.line([...initials].join('、'), 5);
  counts.line(initials, 20);
}

function boxes(counts: Counts): void {
  for (const head of heads)
    for (const line of [
      `│${head}│${head}│12│├─`,
      `┐│${head}│`,
      `┤│${head}\u3000│`,
      `│${head}│└─`,
      `║${head}║`,
      `┃${head}┃`,
      `│\u3000${head}│`,
    ])
      counts.line(line, 4);
  const lines: [string, string, string][] = [
    ['┌┬┐', '├┼┤', '└┴┘'],
    ['╔╦╗', '╠╬╣', '╚╩╝'],
    ['╭┬╮', '├┼┤', '╰┴╯'],
    ['┏┳┓', '┣╋┫', '┗┻┛'],
  ];
  for (const rows of lines)
    for (const [left, middle, right] of rows)
      for (const width of [2, 4, 8, 16]) {
        const bar = (
          left === '╔' || left === '╠' || left === '╚' ? '═' : left === '┏' || left === '┣' || left === '┗' ? '━' : '─'
        ).repeat(width);
        counts.line(`${left}${bar}${middle}${bar}${right}`, 4);
        counts.line(`${left}${bar}${right}`, 4);
      }
  for (const line of sentencesIn('drawings')) counts.line(line, 20);
}

const syllableHeads = ['', ...'b p m f d t n l g k h j q x zh ch sh r z c s y w'.split(' ')];
const syllableTails = ['aāáǎà', 'oōóǒò', 'eēéěè', 'iīíǐì', 'uūúǔù', 'üǖǘǚǜ'];

/** Pinyin with tone marks, bare, in brackets after characters and as running text. */
function pinyin(counts: Counts): void {
  for (const head of syllableHeads)
    for (const vowels of syllableTails)
      for (const vowel of vowels)
        for (const tail of ['', 'n', 'ng', 'i', 'o']) {
          counts.line(`${head}${vowel}${tail} ${head}i${vowel}${tail}`, 0.3);
          counts.line(`字(${head}${vowel}${tail})`, 0.1);
          counts.line(`（${head}u${vowel}${tail}）`, 0.1);
        }
}

function formulas(counts: Counts): void {
  for (const line of sentencesIn('formulas')) counts.line(line, 30);
}
