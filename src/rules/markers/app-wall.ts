import type { Marker, MarkerExample } from '../../engine/gaps/gap';
import { phrase } from '../../engine/gaps/phrase';

/** Text that is shown in an app, on a phone or after scanning a code only. */
export const appWall: Marker = {
  id: 'app-wall',
  missing: 'the-rest',
  reason: 'app',
  phrases: {
    zh: phrase`
      (?:请|請)?(?:打开|打開|下载|下載|前往|使用|在|用)[^。，,!！()（）\n]{0,10}(?:APP|客户端|客戶端|小程序)[,，]?(?:内|中|里|裡|後|后)?(?:免费|免費)?(?:继续|繼續)?(?:阅读|閱讀|查看|观看|觀看|畅读|暢讀)(?:全文|全部|完整|剩余|剩餘|更多|后续|後續|精彩|最新|章节|章節|内容|內容|文章)*
      |(?:请|請)?(?:用)?(?:微信|手机|手機)?(?:扫码|掃碼|扫一扫|扫描二维码|掃描二維碼|扫描下方二维码)[^。!！()（）”」』\n]{0,12}(?:阅读|閱讀|查看|解锁|解鎖)(?:全文|全部|完整|剩余|剩餘|更多|内容|內容|文章)+
      |(?:请|請)?(?:关注|關注)[^。!！()（）”」』\n]{0,12}(?:公众号|公眾號)[^。!！()（）”」』\n]{0,12}(?:阅读|閱讀|查看|获取|獲取)(?:全文|全部|完整|剩余|剩餘|更多|内容|內容|文章|后续|後續)+
      |本站(?:只|仅|僅)(?:支持|提供)手机浏览器(?:访问|阅读)[^。!！\n]{0,80}
      |(?:章节|章節)(?:内容|內容)(?:加载|加載)(?:失败|失敗)
      |(?:余下|餘下|剩余|剩餘|剩下|以下|后续|後續|其余|其餘|更多|完整)(?:的)?(?:内容|內容|部分|正文|章节|章節|全文)(?:请|請|需)?(?:用)?(?:微信)?(?:扫码|掃碼|扫一扫|掃一掃|下载APP|下載APP|打开APP|打開APP)(?:后|後)?(?:即可|可)?(?:继续|繼續)?(?:免费|免費)?(?:阅读|閱讀|查看|浏览|瀏覽|观看|觀看|显示|顯示|解锁|解鎖)(?:全文|全部|完整|剩余|剩餘|后续|後續|更多|内容|內容|章节|章節|文章|文档|文檔)*`,
    en: phrase`(?:open|continue|continue reading|read more|read the rest|keep reading|download|get|use)(?: (?:this|it|the (?:full )?(?:story|article|post)))? ?(?:in|on|with)? (?:the|our) app(?: to (?:read|continue|keep|see|view)(?: reading| more| the (?:full|rest of the) (?:story|article|post))*)?(?=\s*(?:[.!…»]|$))`,
    ja: phrase`続きはアプリ(?:で|から)(?=[。！!]|$)|(?:続き|全文|残り)は?(?:を)?(?:、)?(?:無料)?アプリで(?:読む|お?読み[^。」』”\n]{0,8}|ご覧[^。」』”\n]{0,8})|アプリ(?:で|を(?:開いて|ダウンロードして))(?:、)?(?:続き|全文|残り)を(?:読む|見る)`,
    ko: phrase`앱(?:에서|으로|을 열어)\s*(?:계속|전체|전문|나머지)[가-힣\s]{0,8}(?:읽기|보기|읽으세요|보세요)`,
    de: phrase`(?:in der app weiterlesen|weiterlesen in (?:der|unserer) app)`,
    fr: phrase`(?:continuez?|poursuivez?|lire la suite)(?: (?:la|votre) lecture)? (?:dans|sur) (?:l['’]|notre )application`,
    es: phrase`(?:sigue|continúa|seguir|continuar) leyendo en (?:la|nuestra) (?:app|aplicación)`,
    pt: phrase`(?:continue|continuar) (?:lendo|a ler|a leitura) no (?:app|aplicativo|nosso app)`,
    it: phrase`(?:continua|prosegui) (?:a leggere|la lettura) (?:nell['’]|sulla nostra |nella nostra )app`,
    ru: phrase`(?:читайте|читать|продолжить чтение|откройте)(?: (?:дальше|далее|полностью))? в приложении`,
    vi: phrase`(?:tải|mở) (?:ứng dụng|app) để (?:đọc|xem)(?: (?:tiếp|toàn bộ|đầy đủ|thêm))*`,
  },
  place: 'apart',
};

export const examples: readonly MarkerExample[] = [
  { page: '渡船一天只开两班，错过了就要等到天黑。\n打开APP阅读全文', gaps: [{ notice: '打开APP阅读全文' }] },
  { page: '渡船一天只開兩班。\n微信掃碼閱讀全文', gaps: [{ notice: '微信掃碼閱讀全文' }] },
  {
    page: 'The ferry ran twice a day.\nContinue reading in the app',
    gaps: [{ notice: 'Continue reading in the app' }],
  },
  {
    page: 'Continue reading in the app. The ferry ran twice a day, and whoever missed it had to wait until the evening bell rang across the water.',
    gaps: [{ notice: 'Continue reading in the app.' }],
  },
  { page: '他习惯用手机扫码阅读说明书，也会打开APP查看天气。', gaps: [] },
  { page: 'You can open the app to read your meter and see the tariff.', gaps: [] },
];
