import type { Marker, MarkerExample } from '../../engine/gaps/gap';
import { phrase } from '../../engine/gaps/phrase';

/**
 * 第5页 / 共43页 at the end of the text that is there, and the furthest one only: a document that is whole counts up to its
 * last page. The mirrors' 第2页,共85页,编辑于2022年 follows every page they let out.
 */
export const pageCounter: Marker = {
  id: 'page-counter',
  missing: 'the-rest',
  reason: 'unsaid',
  unit: 'page',
  phrases: {
    zh: phrase`第\s*${'shown'}\s*[页頁]\s*[/／,，、|\s]\s*[共总總]\s*${'total'}\s*[页頁](?:[,，]\s*(?:编辑|編輯)于[\s0-9年月日,，星期一二三四五六天:：]*)?`,
    ja: phrase`${'shown'}\s*(?:ページ目?|頁)\s*[/／]\s*全?\s*${'total'}\s*(?:ページ|頁)`,
  },
  place: 'after-text',
};

export const examples: readonly MarkerExample[] = [
  {
    page: '泵房每两小时巡查一次，值班员要在记录本上签名并写明水位。\n第1页,共9页,编辑于2021年,星期五\n夜间巡查必须两人同行，遇到异常情况应立即报告值班长。\n第2页,共9页,编辑于2021年,星期五',
    gaps: [{ notice: '第2页,共9页,编辑于2021年,星期五', amount: { value: 7, of: 9, unit: 'page' } }],
  },
  {
    page: '泵房每两小时巡查一次，值班员要签名。\n第1页 / 共2页\n夜间巡查必须两人同行，遇到异常应立即报告。\n第2页 / 共2页',
    gaps: [],
  },
  { page: '首页\n上一页\n第5页 / 共43页\n下一页', gaps: [] },
];
