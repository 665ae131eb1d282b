import type { Marker, MarkerExample } from '../../engine/gaps/gap';
import { Phrase } from '../../engine/gaps/phrase';

/**
 * 誠信##、平安##、活力##良好氛圍: a filter put signs in the place of a word. Counted where the signs are glued to a Chinese
 * word and punctuation follows; before another word only when such a place came earlier in the passage. Left alone: Markdown
 * (headings, **bold**), the ## of C, prices, forms with boxes, names (张××) and the writer's own 某某 (people, places), ××市, XX公司.
 */
export const maskedWords: Marker = {
  id: 'masked-words',
  missing: 'a-part',
  reason: 'masked',
  phrases: {
    zh: new Phrase(masks(), 'gmu'),
  },
};

function masks(): string {
  const han = '\\p{Script=Han}';
  const stop = '[、，。；：！？,;!?）)」』”]';
  const surname =
    '[王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮于董程曹袁邓鄧许許傅沈曾彭吕呂某]';
  const code =
    '(?:运算符|運算符|Markdown|define|宏|预处理|預處理|标题|標題|井号|井號|星号|星號|通配|正则|正則|代码|代碼|记号|符号|符號)';
  // Who writes about signs puts them behind a verb like these, and other signs beside them.
  const particle = '(?:[把将將写寫打按]|(?<![信作使应應费費实實利])用)';
  const more = `[、，]\\s?[#＃*＊]`;
  // Bold opens before a word; where it may have opened, signs may close it.
  const noBold = '(?<!\\*\\*[^\\s\\p{P}].{0,120})';
  const signs = '(?:##+|＃＃+)';
  const hash = `${signs}(?=${stop})|(?<=${signs}${stop}.{0,120})${signs}(?=${han})`;
  const star = '(?:\\*\\*+|＊＊+)';
  const stars = `${noBold}${star}(?=${stop})|(?<=${noBold}${star}${stop}.{0,120})${star}(?=${stop}|${han})`;
  // 张小××、李大×× are names (and “師□□” in old books), 法治××、平安××建设 is a list.
  const noName = `(?<!${surname}${han}?)`;
  const pairs = (sign: string) => {
    const mask = `${sign}${sign}+`;
    const listed = `(?=${stop}${han}{2,4}${mask}${han}{2}|${stop}.{0,40}${han}${mask}${stop})`;
    return `(?<=${han}{2})${noName}${mask}(?:${listed}|(?<=${noName}${mask}${stop}.{0,120})(?=${stop}|${han}))`;
  };
  // 北京某某、同事某某 are places and people whose names the writer keeps back.
  const place = '(?<![省市县縣区區镇鎮乡鄉村州京海津川江南北东東西山河湖城国國港岛島事友居人生师師员員工长長亲親民])';
  const someone = `(?<=${han}{2})${noName}${place}某某(?:(?=${stop}${han}{2}某某${han}{2}|${stop}${han}{2}某某${stop})|(?<=${noName}${place}某某${stop}.{0,120})(?=${stop}|${han}))`;
  const cross = '(?:xx+|XX+|ｘｘ+|ＸＸ+)';
  const letters = `${cross}(?=、.{0,40}${han}${cross})|(?<=${cross}、.{0,120})${cross}(?=、|${han}{2})`;
  const ahead = `(?=[#＃*＊×□■xXｘＸ某]{2})(?<=${han})(?<!${particle})(?<!${code}.{0,40})`;
  const behind = `(?!${more})(?!.{0,40}${code})`;
  const masks = [hash, `(?<!${surname})(?:${stars})`, `(?<!${surname})(?:${letters})`, ...['×', '□', '■'].map(pairs)];
  // Each by itself: engines compile only those whose signs a text has.
  return [...masks, someone].map((mask) => `${ahead}(?:${mask})${behind}`).join('|');
}

export const examples: readonly MarkerExample[] = [
  {
    page: '街道将继续建设文明##、和谐##、美丽##良好家园。',
    gaps: [{ notice: '##' }, { notice: '##' }, { notice: '##' }],
  },
  { page: '弘揚敬業**、奉獻**，共建家園。', gaps: [{ notice: '**' }, { notice: '**' }] },
  { page: '倡导节俭××、友善××，人人有责。', gaps: [{ notice: '××' }, { notice: '××' }] },
  { page: '坚持规划xx、管理xx、服务xx一起抓。', gaps: [{ notice: 'xx' }, { notice: 'xx' }, { notice: 'xx' }] },
  {
    page: '倡导节俭＃＃、友善＃＃，尊老＃＃蔚然成风。',
    gaps: [{ notice: '＃＃' }, { notice: '＃＃' }, { notice: '＃＃' }],
  },
  {
    page: '强化责任ＸＸ、安全ＸＸ、服务ＸＸ意识。',
    gaps: [{ notice: 'ＸＸ' }, { notice: 'ＸＸ' }, { notice: 'ＸＸ' }],
  },
  { page: '推进法治××、平安××建设。', gaps: [{ notice: '××' }, { notice: '××' }] },
  {
    page: '努力营造诚信某某、平安某某、活力某某良好氛围。',
    gaps: [{ notice: '某某' }, { notice: '某某' }, { notice: '某某' }],
  },
  { page: '证人张某某、李某某、王某某到庭，同行的还有同事某某、邻居某某。', gaps: [] },
  { page: '证人张小××、李大××到庭。初学者容易把##、#混淆，也有人用**、*。', gaps: [] },
  { page: '原署“師□□，紹興六年四川提刑”，師□□當爲師驥。', gaps: [] },
  { page: '姓名XX，性别XX，年龄XX岁。北京某某、上海某某、广州某某公司均已到会。', gaps: [] },
  { page: '## 一、总则\n第二条##\n这是**重点**，那也是**重点**、**难点**。', gaps: [] },
  { page: '宏定义中的##运算符，用来把两个记号粘在一起。\n#define JOIN(a, b) a##b', gaps: [] },
  { page: '被告人张××，男，住××市××路。价格￥**，是□否□。XX公司与某某签订合同。', gaps: [] },
];
