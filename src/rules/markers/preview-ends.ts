import type { Marker, MarkerExample } from '../../engine/gaps/gap';
import { phrase } from '../../engine/gaps/phrase';

/** A sample or preview that says that it ends here. */
export const previewEnds: Marker = {
  id: 'preview-ends',
  missing: 'the-rest',
  reason: 'preview',
  phrases: {
    zh: phrase`
      (?:免费|免費)?(?:试读|試讀|试阅|試閱|预览|預覽|试看|試看)(?:内容|內容|部分|章节|章節)?(?:已|到此|已经|已經|至此|到这里|到這裡|就){0,3}(?:结束|結束|完毕|完畢|到(?:尾页|尾頁|末页|末頁|底))(?:了)?
      (?:[,，、\s]*(?:立即|马上|馬上)?(?:开通|開通|订阅|訂閱|购买|購買|下载|下載|登录|登錄|请|請|继续|繼續|加入)[^。.!！()（）”」』\n]{0,24})?
      |以上(?:内容)?(?:为|為|是)(?:免费|免費)?(?:试读|試讀|预览|預覽)(?:内容|內容|部分)?(?:[,，、\s]*(?:请|請|购买|購買|下载|下載|登录|登錄)[^。.!！()（）”」』\n]{0,24})?
      |(?:由于|由於|因为|因為|因)?(?:内容|內容|文档|文檔|文章|正文)(?:过长|過長|太长|太長)[,，]?(?:仅|僅|只|只能)?(?:展示|显示|顯示)了?(?:头部和尾部|頭部和尾部|前面|一?部分)[^。.!！()（）”」』\n]{0,24}
      |(?:文档|文檔)(?:仅|僅|只)(?:展示|显示|顯示|提供)(?:部分|前几页|前幾頁)(?:内容|內容)?(?:预览|預覽)?(?:[,，][^。.!！()（）”」』\n]{0,24})?`,
    en: phrase`
      you(?:['’]ve| have) (?:now )?reached the end of (?:your|the|this) (?:free |document['’]?s? )?(?:preview|sample|excerpt)(?: for today| \([^)\n]{1,24}\))?
      (?:[.!…]*\s*(?:subscribe|sign up|log in|sign in|upgrade|buy|purchase)(?: now| here)? (?:to|and) (?:unlock|continue|keep|read|get)[^.!?”»\n]{0,40}[.!]?)?
      |(?:this is the )?end of (?:the |this |your )?(?:free )?(?:preview|sample|excerpt)
      |(?:the |this |your )?(?:free )?(?:preview|sample) (?:ends|stops) here
      |this is (?:only |just )?a (?:free )?(?:preview|sample)(?: of subscription content)?(?:, log in via an institution)?
      |pages? \d{1,5}(?: ?(?:to|[-–]) ?\d{1,5})? (?:is|are) not (?:shown|included) in this preview
      |you(?:['’]ve| have) reached the end of (?:the|your) free pages
      |some pages are (?:missing|omitted|left out|hidden) (?:from|in) this (?:preview|sample)
      |(?:this |the )?(?:content|text|article|document|post) (?:is |was |has been )?truncated(?=\s*(?:[.!…–—-]|$))
      |pages? \d{1,5}(?: ?(?:to|[-–]) ?\d{1,5})? (?:is|are) (?:missing|omitted|left out|hidden) (?:from|in) this preview`,
    ja: phrase`(?:試し読み|立ち読み|無料)(?:で)?(?:でき|読め|ご覧いただけ)[^。\n]{0,10}(?:ここ|こちら)まで(?:です|となります)?|(?:無料)?(?:試し読み|立ち読み|プレビュー|サンプル|無料公開|無料部分)は(?:、)?(?:ここ|こちら)まで(?:です|となります)?|(?:試し読み|プレビュー)(?:が)?終了(?:しました|です)?`,
    ko: phrase`(?:무료\s*)?(?:미리\s?보기|체험판|맛보기)(?:는|가|은)?\s*(?:여기까지(?:입니다)?|끝났습니다|종료되었습니다|종료)`,
    de: phrase`(?:dies ist das )?Ende der (?:kostenlosen )?(?:Leseprobe|Vorschau)|(?:die )?(?:Leseprobe|Vorschau) endet hier
      |hier endet (?:die|ihre|deine) (?:kostenlose )?(?:Leseprobe|Vorschau)
      |(?:sie haben|du hast) das ende der (?:kostenlosen )?(?:Leseprobe|Vorschau) erreicht`,
    fr: phrase`(?:c['’]est la )?fin (?:de l['’](?:extrait|aperçu)|du (?:feuilletage|passage gratuit))(?: gratuit)?|l['’](?:extrait|aperçu) (?:s['’]arrête|se termine) ici`,
    es: phrase`(?:has llegado al |ha llegado al )?(?:fin|final) de (?:la |esta |tu )?(?:vista previa|muestra)(?: gratuita| gratis)?|la (?:vista previa|muestra) termina aquí|vista previa (?:finalizada|terminada)`,
    pt: phrase`(?:você chegou ao |chegou ao )?(?:fim|final) da (?:pré-visualização|prévia|amostra)(?: gratuita| grátis)?|a (?:prévia|amostra) termina aqui`,
    it: phrase`(?:hai raggiunto la )?fine dell['’](?:anteprima|estratto)(?: gratuita| gratuito)?|l['’](?:anteprima|estratto) (?:termina|finisce) qui`,
    pl: phrase`(?:to )?(?:koniec|kres) (?:darmowego |bezpłatnego )?(?:fragmentu|podglądu)|(?:darmowy |bezpłatny )?(?:podgląd|fragment) kończy się (?:tutaj|w tym miejscu)`,
    ru: phrase`(?:это )?конец (?:ознакомительного|бесплатного) (?:фрагмента|отрывка)|(?:здесь )?ознакомительный (?:фрагмент|отрывок) (?:закончился|заканчивается)(?: здесь)?
      |бесплатный (?:фрагмент|отрывок) (?:закончился|заканчивается)(?: здесь)?
      |(?:это )?конец (?:предварительного просмотра|предпросмотра)|(?:предварительный просмотр|предпросмотр) (?:окончен|закончен|завершён|завершен)`,
    uk: phrase`(?:це )?кінець (?:ознайомчого|безкоштовного) (?:фрагмента|фрагменту|уривка)|(?:це )?кінець попереднього перегляду`,
    vi: phrase`(?:bạn đã xem )?hết (?:phần |nội dung )?xem (?:trước|thử)(?: miễn phí)?`,
  },
  place: 'apart',
};

export const examples: readonly MarkerExample[] = [
  {
    page: '灯塔看守人每天傍晚上楼，把煤油灯一盏盏点亮。\n试读已结束，购买后可继续阅读',
    gaps: [{ notice: '试读已结束，购买后可继续阅读' }],
  },
  {
    page: 'The keeper climbed the stairs every evening.\nYou’ve reached the end of this preview.',
    gaps: [{ notice: 'You’ve reached the end of this preview.' }],
  },
  {
    page: 'Смотритель каждый вечер поднимался по лестнице.\nКонец ознакомительного фрагмента.',
    gaps: [{ notice: 'Конец ознакомительного фрагмента.' }],
  },
  { page: '灯台守は毎晩、階段をのぼった。\n試し読みはここまでです。', gaps: [{ notice: '試し読みはここまでです。' }] },
  { page: 'Der Wärter stieg jeden Abend hinauf.\nEnde der Leseprobe', gaps: [{ notice: 'Ende der Leseprobe' }] },
  { page: 'The film festival ran a preview; at the end of the preview everybody clapped.', gaps: [] },
  { page: '文章讲到“试读已结束”这句话怎样让读者恼火。', gaps: [] },
  { page: '预览结束后请点击打印按钮，然后选择纸张。', gaps: [] },
];
