import type { HeldOut } from './held-out';
import { Random } from './random';

/*
 * Clean text that looks garbled: a mender that goes by strangeness would rewrite it. Written or generated here, with a seed.
 */

const linesEach = 80;
const split = (words: string) => words.split(' ');

const bopomofo = split(
  'ㄅㄚ ㄆㄛˊ ㄇㄟˇ ㄈㄤ ㄉㄨㄥ ㄊㄧㄥˊ ㄋㄩˇ ㄌㄧˋ ㄍㄨㄛˊ ㄎㄜˋ ㄏㄠˇ ㄐㄧㄢ ㄑㄩㄝ ㄒㄩㄝˊ ㄓㄨㄥ ㄔㄤˊ ㄕˋ ㄖㄣˊ ㄗㄠˇ ㄘㄞˊ ㄙˋ ㄧㄡˇ ㄨㄛˇ ㄩˊ',
);
const greek = split(
  'Η θάλασσα είναι ήσυχη και ο άνεμος φέρνει το άρωμα του πεύκου στο λιμάνι όπου οι ψαράδες διορθώνουν δίχτυα ΑΘΗΝΑ Ελλάς ὁ λόγος ἦν ἀρχῇ τῆς ψυχῆς',
);
const cyrillic = split(
  'Вечером над рекой поднялся туман, и лодки вернулись к берегу раньше обычного; ёжик шёл через поле. Київ Ґанок їжак њива ћевап Ўзбекистон ҚАЗАҚ Әлем',
);
const symbols = split(
  'α β γ Δ Σ ∑ ∫ ∂ ∇ √ ∞ ≤ ≥ ≠ ≈ ∈ ∉ ⊂ ∪ ∩ → ⇒ ⇔ ∀ ∃ ℝ ℕ ± × ÷ π ρ σ² x₁ x² (a+b) = f(x) dx lim n→∞ ½ ‰ µm Å °C Ω kΩ',
);
const boxes = [
  '┌──────┬──────┐',
  '│ ═══ │ ░▒▓█ │',
  '├──────┼──────┤',
  '└──────┴──────┘',
  '╔═══╗ ║ 目 ║ ╚═══╝',
  '│   ├── src',
  '│   │   └── main.c',
  '■□◆◇○●△▲▽▼★☆※→←↑↓',
];
const code = [
  'if (a[i] != 0 && b >> 3) { return ~x ^ 0x7F; }',
  'const re = /^[\\w.-]+@[\\w-]+\\.\\w{2,}$/u;',
  'printf("\\xC3\\xA9 %s\\n", "\\u4f60");',
  "SELECT * FROM `t` WHERE x LIKE '%~%';",
  "s/\\([a-z]*\\)?/(\\1)/g; tr 'A-Z' 'a-z'",
  'a ? b : (c)?d',
  '&amp;&lt;&gt; are entities in HTML source',
  'GET /?q=%E4%BD%A0%E5%A5%BD&x=%C4%E3 HTTP/1.1',
  'b"\\xe6\\xb5\\x8b".decode("gbk")',
  '{{ user.name|default:"?" }} <!-- ?> -->',
];
const odd = [
  'ｶﾀｶﾅﾊﾝｶｸ ﾃｽﾄ､ﾊﾞｰｼﾞｮﾝ｡',
  '(´・ω・`) (╯°□°）╯︵ ┻━┻ ヽ(´▽`)/ (；′⌒`)',
  'MANHÃ DE VERÃO EM SÃO JOÃO: AÇÃO, ATENÇÃO!',
  'Ærø, Øresund, Ångström, Þór, Ðuro, Łódź, Žižkov, Őrség',
  '/ˈʃtʁaːsə/ [tɕʰiŋ˥˩] ə ɛ ɔ ʊ ŋ θ ð ʒ',
  '冇嘢做，佢哋喺嗰度飲嘢，啲嘢好嘥。',
  '氕氘氚，锕系元素，镥铪钽铼锇，烷烯炔，嘧啶嘌呤',
  '饕餮、魑魅魍魉、龃龉、踟蹰、蹀躞、氤氲、旖旎、耄耋',
  '囧囍兲槑靐龘㍿㊣㊙①②③⑴⑵ⅠⅡⅢ㎡㎏℃',
  '€ 100, £5, ¥300, ₩9000, ₽12, 50¢, §3, ¶2, ©®™',
  'Ÿ ŸŸ œuvre Œdipe naïf L’Haÿ-les-Roses',
  'Ελλ. «Ω» µ–∆ ﬁ ﬂ “„”',
  '堃喆昇犇淼焱垚鑫姓名：赵堃、钱喆、孙昇',
  '???为什么??？？！！(笑)?(哭)?',
  'شكرا לכם ขอบคุณครับ धन्यवाद 감사합니다 谢谢 ありがとう',
];
const quoted = [
  '中文网页上的“锟斤拷”和“烫烫烫”从哪里来？',
  '如果看到“浣犲ソ”，多半是把 UTF-8 当成了 GBK。',
  '“Ã©” stands where “é” should be: the page is UTF-8, but was read as Latin-1.',
  '`ä½ å¥½` とあるのは文字化けです。',
  '例如“ÄãºÃ”就是“你好”的 GBK 编码被当作 Latin-1 显示的结果。',
  'ブラウザに「縺薙ｓ縺ｫ縺｡縺ｯ」と表示されるのは文字化けの例です。',
  'A BOM read as Latin-1 shows as “ï»¿” at the top of a file.',
  '文字“こんにちは”变成“偙傫偵偪偼”，是 Shift_JIS 被当作 GBK。',
  'В кодировке KOI8-R слово «Привет» видно как «оПХБЕР».',
  'Such pages say “donâ€™t” for “don’t”.',
];

const hanzi = split(
  '我 wǒ|们 men|去 qù|学 xué|校 xiào|读 dú|书 shū|春 chūn|天 tiān|花 huā|开 kāi|鸟 niǎo|叫 jiào|山 shān|水 shuǐ|長 cháng|經 jīng|實 shí|現 xiàn|數 shù'
    .replaceAll(' ', '\u0001')
    .replaceAll('|', ' '),
).map((pair) => pair.split('\u0001') as [string, string]);
const toneless = (reading: string) => reading.normalize('NFD').replace(/\p{M}/gu, '');

const pinyinStyles: readonly ((pairs: readonly [string, string][]) => string)[] = [
  (pairs) => pairs.map(([character, reading]) => `${character}(${reading})`).join(''),
  (pairs) => pairs.map(([character, reading]) => `${character}（${reading}）`).join(''),
  (pairs) => pairs.map(([character, reading]) => `${reading} ${character}`).join('  '),
  (pairs) => `${pairs.map(([character]) => character).join('')}（${pairs.map(([, reading]) => reading).join(' ')}）`,
  (pairs) =>
    `${pairs.map(([character]) => character).join('')}(${pairs.map(([, reading]) => reading).join('')})是本课的生词。`,
  (pairs) => pairs.map(([character, reading]) => `${character}[${reading}]`).join(' '),
  (pairs) => pairs.map(([character, reading]) => `${character}(${toneless(reading)})`).join('、'),
  (pairs) => `生字：${pairs.map(([character, reading]) => `${character}(${reading})`).join('、')}。`,
  (pairs) => `他在“${pairs[0]![0]}(${pairs[0]![1]})”字旁边注了音，其余的字没有注音，读起来并不困难。`,
  (pairs) => pairs.map(([, reading]) => reading).join(' '),
  (pairs) => `多音字：${pairs[0]![0]}，读作${pairs[0]![1]}，不读${pairs[1]![1]}。`,
  () => '重(chóng)庆、长(cháng)沙、六(lù)安、柘(Zhè)城、蚌(bèng)埠、台(tāi)州都是容易读错的地名。',
  () => '行(háng)業、重(zhòng)要、銀行(yínháng)、樂(yuè)曲與快樂(lè)',
];

const sentenceOf = (words: readonly string[]) => (random: Random) =>
  Array.from({ length: 4 + random.below(14) }, () => random.pick(words)).join(' ');

const makers: Readonly<Record<string, (random: Random) => string>> = {
  bopomofo: (random) =>
    `${Array.from({ length: 3 + random.below(12) }, () => random.pick(bopomofo)).join(random.pick(['', ' ', '\u3000']))}。`,
  'box drawing': (random) => random.pick(boxes).repeat(1 + random.below(2)),
  Greek: sentenceOf(greek),
  Cyrillic: sentenceOf(cyrillic),
  formulas: (random) => `${random.pick(['设', '令', 'Let', 'だから', ''])}${sentenceOf(symbols)(random)}`,
  code: (random) => random.pick(code),
  base64: (random) =>
    Array.from({ length: 20 + random.below(60) }, () =>
      random.pick([...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/']),
    ).join('') + random.pick(['', '=', '==']),
  'odd but right': (random) => random.pick(odd),
  'quoted mojibake': (random) => random.pick(quoted),
};

/** One style of pinyin a page, and one page of each other kind. */
export function adversaries(): HeldOut[] {
  const made = Object.entries(makers).map(([name, make]) => textOf(name, make));
  const lessons = pinyinStyles.map((style, index) =>
    textOf(`pinyin, style ${index + 1}`, (random) =>
      style(Array.from({ length: 4 + random.below(8) }, () => random.pick(hanzi))),
    ),
  );
  return [...made, ...lessons];
}

function textOf(name: string, make: (random: Random) => string): HeldOut {
  const random = new Random(name);
  return { name: `generated: ${name}`, language: 'und', lines: Array.from({ length: linesEach }, () => make(random)) };
}
