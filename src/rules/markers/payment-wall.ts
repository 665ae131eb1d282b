import type { Marker, MarkerExample } from '../../engine/gaps/gap';
import { phrase } from '../../engine/gaps/phrase';

/** Text for whoever pays or subscribes. */
export const paymentWall: Marker = {
  id: 'payment-wall',
  missing: 'the-rest',
  reason: 'payment',
  phrases: {
    zh: phrase`
      (?:请|請|需|需要|须|須)?(?:先)?(?:付费|付費|购买|購買|订阅|訂閱|支付|打赏)(?:文档|文檔|本文|后|後|之后|之後|并|並)*(?:即可|可以|可|才能|才可|方可)?(?:继续|繼續)?(?:阅读|閱讀|查看|下载|下載|显示|顯示|解锁|解鎖)(?:全文|全部|完整|剩余|剩餘|更多|内容|內容|章节|章節|文章|分析|曲谱|或|教学|答案|解析|[,，](?:升级|升級|开通|開通)[^。.!！()（）”」』\n]{0,16})*
      |(?:付费|付費|购买|購買)(?:下载|下載|阅读|閱讀|解锁|解鎖|查看)(?:全文|完整版|本文|文档|文檔)?
      |(?:本|此|以下)(?:处|處|文|章|章节|章節|内容|內容|文档|文檔)?(?:为|為|是|需|需要)?(?:付费|付費)(?:内容|內容|章节|章節|文章|阅读|閱讀)
      |(?:未完待(?:续|續)[,，])?(?:(?:余下|餘下|剩余|剩餘|剩下|以下|后续|後續|其余|其餘|更多|完整)(?:的)?(?:内容|內容|部分|正文|章节|章節|全文))?(?:请|請|需要|需|须|須)?(?:先)?(?:付费|付費|购买|購買|订阅|訂閱)(?:后|後)?(?:即可|可以|可|才能)?(?:继续|繼續)?(?:阅读|閱讀|查看|解锁|解鎖)(?:剩余|剩餘|余下|后续|後續)(?:的)?(?:内容|內容|章节|章節)
      |(?:余下|餘下|剩余|剩餘|剩下|以下|后续|後續|其余|其餘|更多|完整)(?:的)?(?:内容|內容|部分|正文|章节|章節|全文)(?:请|請|需要|需|须|須)?(?:先)?(?:付费|付費|购买|購買|订阅|訂閱)(?:后|後)?(?:即可|可以|可|才能)?(?:继续|繼續)?(?:免费|免費)?(?:阅读|閱讀|查看|浏览|瀏覽|观看|觀看|显示|顯示|解锁|解鎖)(?:全文|全部|完整|剩余|剩餘|后续|後續|更多|内容|內容|章节|章節|文章|文档|文檔)*
      |(?:未完待(?:续|續)|未完)[,，](?:付费|付費|购买|購買|订阅|訂閱)(?:后|後)(?:即可|可以|可)?(?:继续|繼續)?(?:免费|免費)?(?:阅读|閱讀|查看|浏览|瀏覽|观看|觀看|显示|顯示|解锁|解鎖)(?:全文|全部|完整|剩余|剩餘|后续|後續|更多|内容|內容|章节|章節|文章|文档|文檔)*
      |(?:免费|免費)(?:阅读|閱讀|试读|試讀|浏览|瀏覽)?(?:额度|額度|次数|次數|篇数|篇數|权益|權益)(?:已|已经|已經)?(?:用完|用尽|用盡|用光|达上限|達上限)[^。.!！()（）”」』\n]{0,16}
      |(?:该|該|这|這)(?:篇)?(?:文章|章节|章節|内容|內容|文档|文檔)(?:为|為|是)(?:付费|付費)(?:内容|內容|章节|章節|文章)`,
    en: phrase`
      subscribe(?: now| today| here)? to (?:read|continue|keep|unlock|access|see|view)(?: reading| (?:the )?(?:full|rest of the|rest of this|whole|entire|complete) (?:article|story|post|document|text|access)| the rest| this (?:article|story|post|document)| more(?: articles| stories)?| unlimited access| all (?:articles|stories)| it)*
      |(?:you(?:['’]ve| have) (?:reached|used|hit|exceeded|read)) (?:your|all your|all of your|the limit of your) (?:\w+ )?free (?:article|articles|story|stories)(?: limit)?(?: (?:for|of) (?:this|the) month| this month| this week)?
      |(?:buy|purchase|pay|rent)(?: (?:this|the|it|now|access|a subscription|this (?:article|document|chapter)))? to (?:read|continue|keep|unlock|view)(?: reading| the (?:full|rest of the|whole|entire|complete) (?:article|story|document|text)| this (?:article|story|document)| more)*
      |subscriber[- ]exclusive
      |(?:this is )?(?:a |an )?(?:premium|paid) (?:document|article|content|story|post|note|chapter|material)
      |to (?:read|continue reading|unlock) (?:the )?(?:full|rest of the|rest of this|entire|complete|this) (?:story|article|post|document|text),? (?:please )?(?:subscribe|upgrade|buy|purchase|start)[^.!?”»\n]{0,40}
      |(?:continue|keep) reading with (?:a |your )?(?:free trial|subscription|free account)
      |(?:read|unlock|get) (?:the |this )?(?:full |whole |entire |complete )?(?:article|story|post|document|text) with (?:a |your )?(?:free trial|subscription|membership)
      |get unlimited access to (?:read|view) (?:the )?(?:full|whole|entire|complete) (?:article|story|post|document|text)`,
    ja: phrase`(?:(?:この|以下の?)(?:記事|先|続き|部分|コンテンツ)は)?(?:、)?(?:ここから|ここから先は?|以降は)有料(?:です|部分(?:です)?|記事(?:です)?|エリア(?:です)?)?|この(?:記事|続き|コンテンツ)は有料(?:記事)?です|(?:この)?(?:記事の)?続きを?(?:読む|みる|見る)には[、]?[^。」』”\n]{0,12}(?:購入|購読|お支払い|課金)[^。」』”\n]{0,12}`,
    ko: phrase`(?:이\s*(?:글|기사|콘텐츠)[은는]\s*)?유료\s*(?:콘텐츠|기사|글)입니다|(?:구매|결제|구독)\s*(?:후|하시면|하면)\s*(?:계속|전체|전문|나머지)[가-힣\s]{0,10}(?:읽|보|볼|열람)[가-힣\s]{0,10}
      |(?:구독|결제|구매)하고\s*(?:계속|전체|전문|나머지)[가-힣\s]{0,6}(?:읽기|보기)`,
    de: phrase`
      kostenpflichtiger (?:inhalt|artikel|beitrag)
      |wählen sie ihren zugang und lesen sie weiter
      |(?:jetzt )?(?:abo abschließen|abonnieren|kaufen|bezahlen)(?: sie)?,? (?:und|um) (?:weiterzulesen|weiterlesen|den (?:ganzen|vollständigen) (?:artikel|text) zu lesen)
      |den (?:ganzen|vollständigen|kompletten) (?:artikel|text|beitrag) (?:finden|lesen) sie in (?:unserer|der) [^.!?”»\n]{3,60}
      |sie möchten (?:gerne |gern )?weiterlesen\?
      |weiterlesen mit (?:einem )?(?:abo|probeabo|probe-abo|digitalabo|plus|premium)`,
    fr: phrase`
      abonnez-vous(?: (?:au|à|aux) [\p{L}'’ ]{2,24})?(?: à partir de [0-9.,]+ ?(?:€|\$|euros?)(?: ?/ ?mois| par mois)?| dès [0-9.,]+ ?(?:€|\$)(?: ?/ ?mois| par mois)?)
      |abonnez-vous pour (?:lire|continuer|poursuivre|accéder|débloquer)(?: (?:à )?(?:la suite|la lecture|votre lecture|l['’]article|cet article|lire|l['’]intégralité))*
      |(?:cet |l['’])?(?:article|contenu|document) (?:est )?payant`,
    es: phrase`suscríb(?:e|a)(?:te|se)(?: ahora| ya)? (?:para|y) (?:seguir|continuar|leer|escuchar|ver|acceder)(?: (?:leyendo|a|el|este|la|artículo|texto|contenido|completo|nota|lectura))*|(?:contenido|artículo) de pago`,
    pt: phrase`(?:assine|subscreva)(?: já| agora)? (?:para|e) (?:continuar|continue|ler|acessar|ver|desbloquear)(?: (?:lendo|a|ao|o|este|ler|leitura|artigo|texto|conteúdo|completo))*|(?:conteúdo|artigo) pago`,
    it: phrase`abbonati(?: ora| subito)? (?:per|e) (?:continuare|continua|leggere|proseguire|sbloccare)(?: (?:a|la|l['’]articolo|il|tutto|leggere|lettura|questo|articolo))*|(?:contenuto|articolo) a pagamento
      |per continuare a leggere,? (?:abbonati|sottoscrivi|acquista)[^.!?”»\n]{0,30}`,
    pl: phrase`(?:wykup|kup|zamów)(?: (?:dostęp|prenumeratę|subskrypcję|abonament)),? (?:aby|żeby|i) (?:czytać|czytaj|przeczytać|kontynuować)(?: (?:dalej|cały|całość|artykuł|tekst|czytanie))*|(?:treść|artykuł) płatn[aey]`,
    ru: phrase`(?:оформите|купите|оплатите)(?: (?:подписку|доступ)),? чтобы (?:читать|продолжить|прочитать|увидеть)(?: (?:дальше|далее|чтение|полностью|статью|текст|весь|всю))*|подпишитесь,? чтобы (?:читать|продолжить чтение|прочитать)(?: (?:дальше|далее|полностью|статью|текст))*|платный (?:материал|контент|доступ)
      |полный текст доступен (?:только )?(?:по подписке|подписчикам|после оплаты)`,
    uk: phrase`(?:оформіть|придбайте|оплатіть)(?: (?:передплату|підписку|доступ)),? (?:щоб|аби) (?:читати|продовжити|прочитати)(?: (?:далі|читання|повністю|статтю|текст))*|платний (?:матеріал|контент)
      |повний текст доступний (?:лише |тільки )?(?:за передплатою|за підпискою|передплатникам|після оплати)`,
    vi: phrase`(?:mua|trả phí|thanh toán|nâng cấp)(?: (?:tài khoản|gói|vip))* để (?:đọc|xem|tiếp tục)(?: (?:tiếp|đọc|toàn bộ|đầy đủ|bài viết|nội dung|tài liệu|này))*`,
  },
  place: 'apart',
};

export const examples: readonly MarkerExample[] = [
  { page: '石桥修了整整两年才通车。\n付费后可阅读全文', gaps: [{ notice: '付费后可阅读全文' }] },
  {
    page: 'The stone bridge took two years.\nSubscribe to continue reading.',
    gaps: [{ notice: 'Subscribe to continue reading.' }],
  },
  { page: '石橋は二年かけて架けられた。\nここから有料', gaps: [{ notice: 'ここから有料' }] },
  { page: 'Die Brücke brauchte zwei Jahre.\nKostenpflichtiger Inhalt', gaps: [{ notice: 'Kostenpflichtiger Inhalt' }] },
  {
    page: 'Le pont a demandé deux ans.\nAbonnez-vous pour lire la suite.',
    gaps: [{ notice: 'Abonnez-vous pour lire la suite.' }],
  },
  {
    page: 'Мост строили два года.\nОформите подписку, чтобы читать дальше.',
    gaps: [{ notice: 'Оформите подписку, чтобы читать дальше.' }],
  },
  {
    page: 'Newspapers ask you to subscribe to continue reading, and most readers leave when a paywall says “Subscribe to continue reading.” They seldom return.',
    gaps: [],
  },
  { page: '越来越多的读者愿意付费下载音乐，也愿意为付费阅读掏钱。', gaps: [] },
];
