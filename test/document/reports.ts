import type { Gap } from '../../src/engine/gaps/gap';
import type { Edit, Trust } from '../../src/engine/patch';
import type { Choice, FrameReport, TabReport } from '../../src/messages';

const lines = [
  ['heading', '青石鎮圖書館全年小結'],
  ['paragraph', '圖書館(guǎn)添置了新書,也培訓了志願者。'],
  ['paragraph', '……(此處省略547字,正式會員可完整閱讀)……'],
  ['paragraph', '。4)努力營造書香##的氛圍。'],
  ['paragraph', '。ㄈ┳ヘ(zé)任落實。管理員每月報告。'],
  ['paragraph', '¤|村居民都可以借書。'],
  ['paragraph', '(未完,全文共2417字,當前僅顯示1537字)'],
] as const;

const edit = (line: number, was: string, now: string, damage: string, trust: Trust): Edit => ({
  start: lines[line]![1].indexOf(was),
  was,
  now,
  causes: [{ damage, trust }],
});

const patches: readonly (readonly Edit[])[] = [
  [],
  [edit(1, '(guǎn)', '', 'injected-pinyin', 'sure')],
  [],
  [edit(3, '。4)', '（4)', 'misaligned-gbk', 'sure')],
  [edit(4, '。ㄈ┳ヘ(zé)任', '（三）抓責任', 'misaligned-gbk', 'likely')],
  [edit(5, '¤|村', '各村', 'misaligned-gbk', 'guess')],
  [],
];

const gaps: readonly Gap[] = [
  {
    passage: 2,
    at: 0,
    notice: lines[2][1],
    missing: 'a-part',
    reason: 'members',
    amount: { value: 547, unit: 'character' },
    basis: 'stated',
    stated: { omitted: 547, unit: 'character' },
    rule: 'any',
  },
  { passage: 3, at: 9, notice: '##', missing: 'a-part', reason: 'masked', rule: 'any' },
  {
    passage: 6,
    at: 0,
    notice: lines[6][1],
    missing: 'the-rest',
    reason: 'unsaid',
    stated: { total: 2417, shown: 1537, unit: 'character' },
    rule: 'any',
  },
];

/** A report of a made-up page: a removed reading, a proved and an inferred repair, a guess, two gaps and a masked word. */
export function damaged(choice: Choice = 'cleaned'): FrameReport {
  return {
    title: '青石鎮圖書館全年小結',
    address: 'https://documents.example/1',
    language: 'zh-Hant',
    frame: 0,
    passages: lines.map(([role, text], id) => ({ id, text, part: 'document', role })),
    patches,
    gaps,
    faults: [],
    choice,
    left: [{ passage: 5, start: 0 }],
    selection: [],
  };
}

/** A report of a page with these paragraphs and nothing to find. */
export function sound(...texts: string[]): FrameReport {
  const passages = texts.map((text, id) => ({ id, text, part: 'document', role: 'paragraph' }) as const);
  return {
    ...damaged(),
    title: 'A sound page',
    language: 'en',
    passages,
    patches: texts.map(() => []),
    gaps: [],
    left: [],
  };
}

/** What the background answers when it read these frames. */
export function read(...frames: FrameReport[]): TabReport {
  return { state: 'read', frames };
}
