import type { Marker, MarkerExample } from '../../engine/gaps/gap';
import { phrase } from '../../engine/gaps/phrase';

/** Text that comes whole only as a download. */
export const downloadWall: Marker = {
  id: 'download-wall',
  missing: 'the-rest',
  reason: 'unsaid',
  phrases: {
    zh: phrase`
      (?:更多|完整|全部|剩余|剩餘|全文)(?:内容|內容|版|文档|文檔)?[,，]?(?:请|請|需|点击|點擊)+(?:下载|下載)(?:后|後)?(?:阅读|閱讀|查看|浏览|瀏覽|文档|文檔|附件)*
      |(?:请|請|点击|點擊)?(?:下载|下載)(?:本)?(?:文档|文檔)?(?:后|後)(?:即可|可以|可|才能)?(?:阅读|閱讀|查看|浏览|瀏覽)(?:全文|全部|完整|剩余|剩餘|更多|内容|內容|文档|文檔|版)+
      |(?:点击|點擊|立即)?(?:下载|下載)(?:本)(?:文档|文檔|资料|資料)(?:全文|完整版)?
      |(?:如果)?喜欢就下载吧[,，]价低环保`,
    en: phrase`(?:get|request|order) the full (?:version|document|text|report|article)(?: \([^)\n]{1,20}\))?|download (?:the )?(?:full|complete|entire|whole) (?:document|text|paper|article|version|file|pdf)(?: to (?:read|view|see|continue)(?: reading| it| more| the rest)*)?`,
  },
  place: 'after-text',
};

export const examples: readonly MarkerExample[] = [
  {
    page: '第二季度的检修计划已经下达，各班组应当按照分工准备工具和备件。\n完整内容请下载后查看',
    gaps: [{ notice: '完整内容请下载后查看' }],
  },
  {
    page: 'The inspection plan for the second quarter has been sent to all the teams.\nDownload the full document',
    gaps: [{ notice: 'Download the full document' }],
  },
  {
    page: 'The inspection plan for the second quarter has been sent to all the teams.\nGet the full version (46 pages)',
    gaps: [{ notice: 'Get the full version (46 pages)' }],
  },
  { page: '首页\n下载本文档\n收藏', gaps: [] },
  { page: '学生可以下载本文档作为课堂练习，老师也可以据此备课，家长则不必打印。', gaps: [] },
];
