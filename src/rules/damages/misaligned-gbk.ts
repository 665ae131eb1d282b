import { collide } from '../../engine/collision';
import type { Context, Damage, Example } from '../../engine/damage';
import { cutRunsOn } from '../../engine/mirror/cut-runs';
import { isShownCut, mayBeCut } from '../../engine/mirror/cut-start';
import { type MirrorSite, mirror } from '../../engine/mirror/mirror';
import { isShownByMirror } from '../../engine/mirror/mirror-proof';
import { languageOfPage } from '../../engine/mirror/page-words';
import { hasFewReadings, readingsBeside } from '../../engine/mirror/readings-beside';
import { choose } from '../../engine/mirror/realign-choice';
import { evidenceOf } from '../../engine/mirror/realign-evidence';
import { mayHaveStarts, startsWorthALook } from '../../engine/mirror/realign-page';
import { isOutdone, readingsIn } from '../../engine/mirror/realign-rivals';
import { runOf } from '../../engine/mirror/realign-run';
import { hasPlace, type Start } from '../../engine/mirror/realign-starts';
import type { Edit, Patch, Trust } from '../../engine/patch';

/*
 * Document-mirror sites keep their pages in GBK, two bytes a character, and run byte programs over them that do not mind
 * where a character begins. One puts readings behind some characters, another cuts the text at its sentence marks. Both also
 * hit where the second byte of one character and the first of the next happen to be what they look for (□ is U+3000):
 *
 *     □□（一）抓氛圍營造     A1A1 A1[A1 A3]A8 D2BB A3A9 D7A5 B7D5 87FA A049 …     [A1 A3] is 。
 *     □。ㄒ唬┳シ諊鸂I造            ^^^^^^^  [A8D2][BBA3][A9D7][A5B7][D587][FAA0]49      everything one byte late until `I`
 *
 *     局數據                   BE[D6 94]B5 …                                       [D6 94] is 謹, read jǐn
 *     局?jǐn)?shù)據                  ^^^^^^^                                          94 and `(` make no character: `?`
 *
 * The pieces are decoded one by one. A pair without a character vanishes or becomes a private-use character, a lead byte at
 * a piece's end becomes `?` or vanishes, one in front of ASCII is dropped or takes the ASCII character with it. A byte
 * 40-7E shows as that ASCII character, and there the text is in step again; a byte above may swallow one instead (`[1]` is
 * shown as 盵1]). Some sites fold the widths of punctuation afterwards.
 *
 * The mend walks the bytes back. Where all of them are there, only one text shows like this, and the forward run proves it.
 * A reading names the bytes it fell between. What is truly lost (a lead, a vanished pair) the language model chooses, with
 * the page's numbered lines, its quotation marks and brackets, its own words, what it annotates and how its other runs were
 * shown. Only readings count that the forward run turns back into what the page shows, and each character is as sure as
 * the readings agree on it: what they do not agree on is a guess.
 *
 * Left alone on purpose: marks such as ?！ with sound text behind them; readings that belong to their character; runs that
 * would need a character which a conversion from Simplified never makes.
 */
const ID = 'misaligned-gbk';

/** A site as most were found: it cuts at the marks that end sentences, and shows `?` for what it cannot read. */
const site: MirrorSite = {
  annotated: new Map([
    ['數', 'shù'],
    ['謹', 'jǐn'],
    ['驗', 'yàn'],
    ['冊', 'cè'],
  ]),
  marks: '！？。',
  unassigned: 'nothing',
  beforeAscii: 'eats',
  loneLead: '?',
};

function mend(text: string, context: Context): Patch {
  const starts = hasPlace(text) && mayHaveStarts(context) ? startsWorthALook(text, context) : [];
  if (starts.length === 0) return cutsOf(text, context);
  const edits = [...runsOf(text, starts, context)];
  const isProved = edits.some(({ causes }) => causes[0]?.trust !== 'guess');
  if (isProved && context.page(hasFewReadings)) {
    const beside = readingsBeside(text, edits);
    edits.push(...beside.map(({ start, end, now }) => edit(text, start, end, now, 'likely', 'injected-pinyin')));
  }
  edits.push(...cutsOf(text, context).filter((cut) => !edits.some((one) => collide(one, cut))));
  return edits.sort((a, b) => a.start - b.start);
}

/** The edits for all runs that were read one byte late. */
function* runsOf(text: string, starts: readonly Start[], context: Context): Generator<Edit> {
  const run = runOf(text, languageOfPage(context), context.page(evidenceOf));
  const readings = readingsIn(run, context);
  let from = 0;
  for (const [index, start] of starts.entries()) {
    if (!context.hasTime()) return;
    if (start.start < from || isOutdone(start, starts.slice(index + 1), readings)) continue;
    for (const part of choose(readings(start), run)) {
      yield edit(text, part.start, part.end, part.now, part.trust);
      from = part.end;
    }
  }
}

function edit(text: string, start: number, end: number, now: string, trust: Trust, damage = ID): Edit {
  return { start, was: text.slice(start, end), now, causes: [{ damage, trust }] };
}

/** The edits for what begins in the midst of a character, and all pairs are late from there. */
function cutsOf(text: string, context: Context): Edit[] {
  const runs = context.passages[context.index] === text ? cutRunsOn(context)[context.index]! : [];
  return runs.map(({ start, was, now, isWhole }) =>
    edit(text, start, start + was.length, now, isWhole ? 'sure' : 'guess'),
  );
}

/** Text whose GBK bytes were cut or stuffed in the middle of a character, and read one byte late from there. */
export const misalignedGbk: Damage = {
  id: ID,
  mayBefall: (context) => mayHaveStarts(context) || cutRunsOn(context).some((runs) => runs.length > 0),
  mayApply: (text) => mayBeCut(text) || hasPlace(text),
  garble: (text) => mirror(text, site),
  mend,
  reproduces({ start, was, now }, text) {
    const end = start + was.length;
    if (isShownCut(now, was)) return true;
    return isShownByMirror(now, was, text.slice(Math.max(0, start - 1), start), text.slice(end, end + 1));
  },
};

/** Sentences written for this rule, as one kind of site or another shows them, and what must stay. */
export const examples: readonly Example[] = [
  {
    page: '\u3000。ǘ┳キh(huán)境整治。清理河道十二公里。',
    mended: '\u3000（二）抓環境整治。清理河道十二公里。',
    trust: 'likely',
  },
  { page: '統計局?jǐn)?shù)據表明，糧食產量連年增長。', mended: '統計局數據表明，糧食產量連年增長。', trust: 'sure' },
  { page: '稅務機關和統計局(jǐn)(shù)據一致。', mended: '稅務機關和統計局數據一致。', trust: 'likely' },
  { page: '當(dāng)?shù)鼐用駩酆炔琛?', mended: '當地居民愛喝茶。', trust: 'likely' },
  { page: '他讀完了?！都t樓夢》里的人物真多。', mended: '他讀完了。《紅樓夢》里的人物真多。', trust: 'likely' },
  { page: '因?yàn)椴块T調整，會議改期。', mended: '因為部門調整，會議改期。', trust: 'sure' },
  { page: '我們?cè)诤舆叿N樹。', mended: '我們在河邊種樹。', trust: 'sure' },
  {
    page: '參考文獻[1]見書末。他說：“好?！薄墩撜Z》[2]',
    mended: '參考文獻[1]見書末。他說：“好。”《論語》[2]',
    trust: 'likely',
  },
  {
    page: '會議通過了決議?！兑詣撔聻楹诵臄U大開放》。全文如下',
    mended: '會議通過了決議。《以創新為核心擴大開放》。全文如下',
    trust: 'likely',
  },
  {
    page: '他用這種方法測出了水溫?！段锢怼氛n本講過。',
    mended: '他用這種方法測出了水溫。《物理》課本講過。',
    trust: 'likely',
  },
  { page: '工作小結(3)：總結?？偟目碝型好。', mended: '工作小結(3)：總結。總的看M型好。', trust: 'likely' },
  { page: '從溧陽站到溧l(xiāng)站不遠。', mended: '從溧陽站到溧l站不遠。', trust: 'sure' },
  {
    page: '大家都贊成?！耙粠б宦贰背h',
    mended: '大家都贊成。“一帶一路”倡議',
    trust: 'likely',
  },
  {
    page: '這批材料由廠家擔?!S嘘P單位應當派人驗收。',
    mended: '這批材料由廠家擔保。有關單位應當派人驗收。',
    trust: 'likely',
  },
  {
    page: '他們(cè)跁(huì)上發(fā)言。我們(cè)跁(huì)後討論。',
    mended: '他們在會上發言。我們在會後討論。',
    trust: 'likely',
  },
  {
    page: '老师说得很清楚?！拔颐且\uE01B岢质凳虑笫堑脑\uE14D颉保\uE0CF蠹叶技亲×?。',
    mended: '老师说得很清楚。“我们要坚持实事求是的原则”，大家都记住了。',
    trust: 'likely',
  },
  // A3 BD of 。教 is ＝, which the site folded.
  {
    page: '他把書還給了學?!=淌依锖馨察o,沒有人說話。',
    mended: '他把書還給了學校。教室里很安靜,沒有人說話。',
    trust: 'likely',
  },
  // As UTF-8, 膩砜矗鄶 is one letter and three that are lost.
  {
    page: '停產(chǎn)一家??偟膩砜矗鄶祮挝荒軌虬磿r完工。',
    mended: '停產一家。總的來看，多數單位能夠按時完工。',
    trust: 'likely',
  },
  // 顑灥 could be the rest of UTF-8, but would say nothing there.
  {
    page: '會議已經結束?！渡缛憾际亲顑灥摹罚捍韨冋f。',
    mended: '會議已經結束。《社群都是最優的》：代表們說。',
    trust: 'likely',
  },
  { page: '考試非常順利。參數，F(fēi)類不計，G(zhòng)類另計。' },
  { page: '他們(cè)試了一次，我們(cè)量了兩次。' },
  { page: '什麼?！我不信。他真的走了？！太過分了!!' },
  { page: '什麼?!:D 他笑了?!;) 三個?!<四個?!=五個?!>六個。' },
  { page: '真的嗎？？？！！！\u3000。你好。\u3000。4)第四項：驗收。' },
  { page: '「何?！カギを忘れた?！」すごい！カタカナ。マジで？うん！ソレデ。' },
  { page: '老屋還在，修補?單???蝮怠??典?銋??，雨停就開工。' },
  { page: '價格?，100。數量?；50' },
  { page: '這是A股。B股呢？C股！D股；E股，F股。中文。English混排，Test一下！ok嗎？' },
  { page: 'ㄅㄆㄇㄈ是注音符號。ㄒㄧㄝˊ音鞋。龘靐齉爩！麤麤，靉靆。鬱鬱乎文哉；饕餮。' },
  { page: '┌──┬──┐。┌──┐；α＋β＝γ。δ是常數，ε很小。Привет！Как дела？' },
  { page: '设函数f(x)，当x?0时；g(x)=sin x！a?b:c; if(a?b){return c?d:e;}' },
  { page: '他姓仇(qiú)，住在柘(Zhè)城。Le mot (é) et (à) sont courts ; café?é)' },
  {
    page: '庾\ue2bb\ue1fc攀谴謇锏睦先嗣亲约盒薜模\ue0ed还灿昧巳\ue42d晔奔洹\ufffd',
    mended: '\ufffd座石桥是村里的老人们自己修的，一共用了三年时间\ufffd',
    trust: 'sure',
  },
  { page: '庾攀谴謇锏睦先嗣亲约盒薜模还灿昧巳晔奔洹\ufffd', trust: 'guess' },
  { page: '鹌鹑、鹪鹩、鸬鹚、鹈鹕、鹡鸰、鹧鸪' },
];
