import type { Marker, MarkerExample } from '../../engine/gaps/gap';
import { phrase } from '../../engine/gaps/phrase';

/**
 * A part left out of the middle, with its length: document mirrors cut 500 characters out and put an advertisement there.
 * 此处省略一万字 alone is a writer's joke, so 省略 counts only beside an address or a way in.
 */
export const omittedMiddle: Marker = {
  id: 'omitted-middle',
  missing: 'a-part',
  reason: 'unsaid',
  unit: 'character',
  phrases: {
    zh: phrase`
      (?:https?:|www\.|网|網|文库|文庫|站)[^()（）。“”「」\n]{0,60}(?:省略|略去|隐藏|隱藏)了?${'omitted'}[个個]?字
      |(?:省略|略去|隐去|隱去)了?${'omitted'}[个個]?字(?=[^()（）。\n]{0,12}(?:会员|會員|登录|登錄|登入|注册|註冊|付费|付費|下载|下載|阅读|閱讀|购买|購買))
      |(?:此处|此處|中间|中間|本段|已)(?:已|被)?(?:隐藏|隱藏)了?${'omitted'}[个個]?字
      |${'omitted'}[个個]?字(?:已)?被?(?:隐藏|隱藏)`,
    en: phrase`
      ${'omitted'} (?:more )?characters (?:are |have been |were )?(?:omitted|hidden|removed|withheld)(?: from (?:this|the) (?:preview|page|excerpt))?`,
    ja: phrase`${'omitted'}文字(?:を)?(?:省略|非表示)(?:しています|されています|中)?`,
    ko: phrase`${'omitted'}자 ?(?:생략|숨김)(?:되었습니다|됨)?`,
  },
};

export const examples: readonly MarkerExample[] = [
  {
    page: '合作社今年新添了两台烘干机，安放在\n……（公文驿站http://example.com省略312字，高级会员可完整阅读）……\n仓库门前，随时可以使用。',
    gaps: [
      {
        notice: '……（公文驿站http://example.com省略312字，高级会员可完整阅读）……',
        amount: { value: 312, unit: 'character' },
      },
    ],
  },
  {
    page: '渡口的老船工說到這裡，[此處隱藏一千二百零六個字]，大家都沉默了。',
    gaps: [{ notice: '[此處隱藏一千二百零六個字]', amount: { value: 1206, unit: 'character' } }],
  },
  {
    page: 'The ferry left at dawn. [1,204 characters omitted from this preview] It came back empty.',
    gaps: [{ notice: '[1,204 characters omitted from this preview]', amount: { value: 1204, unit: 'character' } }],
  },
  { page: '他看着账单，心里骂了一句（此处省略一万字），还是付了钱。', gaps: [] },
  { page: '编辑说这篇稿子可以省略300字左右，读起来更紧凑。', gaps: [] },
];
