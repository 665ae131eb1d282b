import type { Context, Damage, Example } from '../../engine/damage';
import type { Language } from '../../engine/language/language';
import type { Edit, Patch } from '../../engine/patch';
import { goesOn } from '../../engine/seam';
import { someHas } from '../../engine/traits';

/*
 * Document mirrors take the links out of a text and leave the line breaks that stood around them, in the midst of sentences:
 *
 *   切实加强招
 *   商引资工作      in HTML, white space: a reader sees 招 商
 *
 * Joined where the break parts the characters of a word: the model finds the second far likelier behind the first than at
 * the start of a line. Between words nobody can tell, and such breaks stay. So do those of a source whose lines are all
 * broken at one width: on such a page no line is much longer than the broken one.
 *
 * Where the break is one that a reader sees, the lines are passages of their own. The page's own elements stay where they
 * are, but in the cleaned text such passages are one, where their words leave no doubt (`engine/seam`).
 */
const ID = 'broken-line';
const BREAK = /(?<=\p{Script=Han})[ \t]*(?:\r\n|[\r\n])[ \t]*(?=\p{Script=Han})/gu;
/** Nats by which the character behind the break must be likelier behind the one ahead of it than at the start of a line. */
const CLOSER = 4.5;
/** Nats that it may cost there. */
const DEAREST = 6.2;
/** How much longer the longest line of a page must be than the broken one. */
const LONGER = 1.5;

function isWord(before: number, after: number, language: Language): boolean {
  const cost = language.cost(before, after);
  return cost <= DEAREST && language.cost(10, after) - cost >= CLOSER;
}

/** UTF-16 units of the longest line of all passages. */
function longestLine(passages: readonly string[]): number {
  let longest = 0;
  for (const passage of passages)
    for (const line of passage.split(/[\r\n]+/)) longest = Math.max(longest, line.trim().length);
  return longest;
}

function mend(text: string, { language, page }: Context): Patch {
  const edits: Edit[] = [];
  for (const { index, 0: was } of text.matchAll(BREAK)) {
    const lineStart = Math.max(text.lastIndexOf('\n', index - 1), text.lastIndexOf('\r', index - 1)) + 1;
    const isWrapped = (index - lineStart) * LONGER > page(longestLine);
    if (isWrapped || !isWord(text.charCodeAt(index - 1), text.charCodeAt(index + was.length), language)) continue;
    edits.push({ start: index, was, now: '', causes: [{ damage: ID, trust: 'likely' }] });
  }
  return edits;
}

/** A line break within a Chinese word → nothing. */
export const brokenLine: Damage = {
  id: ID,
  mayBefall: ({ passages }) => someHas(passages, 'broken'),
  mayApply: (text) => text.includes('\n') || text.includes('\r'),
  garble: (text) => text.replace(/(?<=\p{Script=Han}{2})(?=\p{Script=Han}{2})/u, '\n'),
  mend,
  joins: goesOn,
};

/** Template strings, which a bundler leaves out where nobody uses them; calls it would keep. */
const report = `镇里今年修了三座水库，疏通渠道三十里，受益农田两千亩，没有发生一起事故，得到上级部门的肯定。
入秋以来，各村组织群众加固河堤，清理淤泥，新建闸门十二座，群众投工投劳一万多个，工程全部按期完成，质量经检查合格，上级部门十分满意。
明年还要继续抓好水利工作，把任务落实到人，年终逐项考核，并把结果张榜公布，接受群众监督。`;
const task = '镇水利站负责组织和协调全镇的工作，明确任务，严明纪律，对工作人员实行定项目、定资金，每月';

/** Lines of an example are passages, so the breaks within them are written as returns; a browser makes line feeds of them. */
export const examples: readonly Example[] = [
  {
    page: `${report}\n${task}\n汇报工作进度和\n工作计划，同时明确下月的重点，年终予以考核。`,
    mended: `${report}\n${task}汇报工作进度和工作计划，同时明确下月的重点，年终予以考核。`,
    trust: 'likely',
  },
  {
    page: `${report}\n${task}按照\n工作计划\n的要求，明确下月的重点，年终予以考核。`,
    mended: `${report}\n${task}按照工作计划的要求，明确下月的重点，年终予以考核。`,
    trust: 'likely',
  },
  { page: `${report}\n${task}汇报进度\n同时，各村要明确下月的重点，年终予以考核。` },
  { page: `${report}\n${task}汇报进度和\n联系我们\n关于本站` },
  {
    page: '各乡镇要切实加强招\r商引资工作，把任务落实到人，年终逐项考核，并把结果张榜公布，接受群众监督，不走过场。',
    mended: '各乡镇要切实加强招商引资工作，把任务落实到人，年终逐项考核，并把结果张榜公布，接受群众监督，不走过场。',
    trust: 'likely',
  },
  {
    page: '今年的水利工\r 程已经全部完工。\n全镇共清淤渠道三十里，新建闸门十二座，受益农田两千亩，群众投工投劳一万多个，没有发生一起事故。',
    mended:
      '今年的水利工程已经全部完工。\n全镇共清淤渠道三十里，新建闸门十二座，受益农田两千亩，群众投工投劳一万多个，没有发生一起事故。',
    trust: 'likely',
  },
  { page: '春眠不觉晓\r处处闻啼鸟\r夜来风雨声\r花落知多少' },
  { page: '各乡镇要切实加强招\r商引资工作，把任务落\r实到人，年终逐项考\r核，并把结果公布。' },
  { page: '切实树立\r诚信招商新理念，全力打造招商引资新形象，努力营造良好氛围，把各项任务落实到人，年终逐项考核。' },
];
