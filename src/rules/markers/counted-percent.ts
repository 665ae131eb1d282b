import { counted } from '../../engine/gaps/counted';
import type { Marker, MarkerExample } from '../../engine/gaps/gap';
import { noticeWords } from '../words';

/** A sentence of its own that says what share of the text is left, and that there is a text. */
export const countedPercent: Marker = {
  id: 'counted-percent',
  missing: 'the-rest',
  reason: 'unsaid',
  unit: 'percent',
  phrases: {},
  sentences: counted(
    noticeWords,
    {
      zh: '[%％]',
      en: '%|percent|per cent',
      ja: '[%％]',
      ko: '[%％]',
      ru: '%',
      de: '%|prozent',
      fr: '%',
      es: '%',
      pt: '%',
      it: '%',
      pl: '%',
      cs: '%',
      uk: '%',
      vi: '%',
      tr: '%',
    },
    { ofText: true, tenths: { zh: '成(?![为為立员員本就分功果都不语語])', ja: '割(?![り引当合])' } },
  ),
};

export const examples: readonly MarkerExample[] = [
  {
    page: '守门人每天记一次水位。\n还有 71% 的精彩内容，支付 9.90 元后可查看',
    gaps: [{ notice: '还有 71% 的精彩内容，支付 9.90 元后可查看', amount: { value: 71, of: 100, unit: 'percent' } }],
  },
  {
    page: 'Сторож каждый день записывал уровень воды.\nОсталось прочитать 70 % статьи',
    gaps: [{ notice: 'Осталось прочитать 70 % статьи', amount: { value: 70, of: 100, unit: 'percent' } }],
  },
  { page: '剩余30%的款项在验收后支付。', gaps: [] },
  { page: 'Only 20% of the readers finished the article.', gaps: [] },
];
