import type { Marker, MarkerExample } from '../../engine/gaps/gap';
import { phrase } from '../../engine/gaps/phrase';

/** Text for members or subscribers only. */
export const membersOnly: Marker = {
  id: 'members-only',
  missing: 'the-rest',
  reason: 'members',
  phrases: {
    zh: phrase`
      (?:仅限|僅限|仅|僅|只有|成为|成為|开通|開通|升级|升級|加入|正式|高级|高級|注册|註冊|付费|付費|尊享)?(?:VIP|SVIP|PLUS)?(?:会员|會員|订户|訂戶|订阅者|訂閱者)(?:用户|用戶)?[,，]?(?:才|方|即|后|後|专享|專享)?(?:可以|可|能|即可)?(?:继续|繼續)?(?:完整|免费|免費)?(?:阅读|閱讀|查看|浏览|瀏覽|观看|學習|学习)(?:此|本|该|該)?(?:全文|全部|完整|剩余|剩餘|更多|内容|內容|文章|文档|文檔|文)*
      |(?:本|此|该|該)(?:文|文章|内容|內容|文档|文檔|章节|章節|篇)(?:为|為|是|仅供|僅供|仅限|僅限|属|屬)?(?:VIP)?(?:会员|會員|订户|訂戶|订阅者|訂閱者)(?:专享|專享|专属|專屬|可见|可見|阅读|閱讀|文章|内容|內容)+
      |(?:本|此|该|該)(?:文|文章|段|段落|部分|内容|內容|文档|文檔|章节|章節)[仅僅只]?(?:对|對|向)(?:VIP|SVIP|PLUS|付费|付費|注册|註冊)?(?:会员|會員|用户|用戶|订户|訂戶)(?:开放|開放|可见|可見|展示|显示|顯示)
      |(?:VIP)?(?:会员|會員)(?:专享|專享|专属|專屬)(?:内容|內容|文章|章节|章節)
      |(?:试读结束[,，])?(?:开通|開通|升级|升級|加入)(?:VIP|SVIP)?(?:会员|會員)(?:后|後)?[,，]?(?:文档|文檔|全站|免费|免費|可|即可|继续|繼續|畅读|暢讀|解锁|解鎖)[^。.!！()（）”」』\n]{0,20}
      |(?:开通|開通|升级|升級|加入|成为|成為)(?:VIP|SVIP|PLUS)(?:会员|會員)?[,，]?(?:后|後)?(?:即可|可)?(?:畅享|暢享|畅读|暢讀)?(?:继续|繼續)?(?:免费|免費)?(?:阅读|閱讀|查看|浏览|瀏覽|观看|觀看|显示|顯示|解锁|解鎖)(?:全文|全部|完整|剩余|剩餘|后续|後續|更多|内容|內容|章节|章節|文章|文档|文檔)*
      |(?:您|你)的?(?:等级|等級|权限|權限|积分|積分)(?:不够|不夠|不足|太低)[,，]?(?:无法|無法|不能)(?:查看|阅读|閱讀|浏览|瀏覽)(?:全文|全部|完整|内容|內容|文章|文档|文檔)*`,
    en: phrase`
      (?:(?:this|the (?:full|rest of (?:this|the))) (?:content|article|story|post|page|page's content|document) (?:is )?)?(?:exclusive|exclusively|only|reserved|available)?(?: only| exclusively)?(?: (?:to|for))? ?(?:paid |paying |premium |registered |our )?(?:members?|subscribers?)[- ](?:only|exclusive)(?: (?:content|article|story|post|access))?
      |(?:this|the (?:full|rest of (?:this|the))) (?:content|article|story|post|page|document) (?:is|are) (?:only |exclusively )?(?:reserved|exclusive|available|restricted|visible|limited)(?: only| exclusively)? (?:to|for) (?:paid |paying |premium |registered |our )?(?:members|subscribers)(?: only)?
      |for (?:members|subscribers) only
      |(?:already|are you already|are you) (?:a |an )?(?:subscriber|member)\? ?(?:sign|log) ?in(?: here| now)?
      |become a (?:member|subscriber) to (?:read|continue|unlock|access|keep)(?: reading| the (?:full|rest of the|whole|entire) (?:article|story|post|document)| this (?:article|story|post|document)| more| it)*
      |(?:this|the rest of this|the full) (?:content|article|story|post|page|document) is (?:only )?for (?:paid |paying |premium |registered |our )?(?:members|subscribers)(?: only)?`,
    ja: phrase`
      (?:[0-9A-Za-z+]+ )?(?:この(?:記事|コンテンツ|続き|先|ページ)は[、]?)?(?:有料|プレミアム|無料)?(?:会員|メンバー|メンバーシップ|購読者|定期購読者)(?:様)?(?:限定|専用)(?:の?(?:記事|コンテンツ|公開|ページ|機能|部分))?(?:です|となります|になります)?
      |[ァ-ヶー]{2,12}は会員限定です
      |(?:この)?(?:記事の)?続きを読む(?:に|ために|ため)は[、]?[^。」』”\n]{0,24}(?:会員|メンバー|プラン)[^。」』”\n]{0,16}
      |有料会員(?:になる|に登録する|登録する)と[^。」』”\n]{0,30}(?:お読み|読め|閲覧)[^。」』”\n]{0,10}
      |ここから先は[、]?(?:有料|無料|プレミアム)?(?:会員|メンバー|購読者)(?:限定|専用|のみ)[^。」』”\n]{0,16}
      |(?:この)?(?:記事の)?続きは[、]?(?:有料|無料|プレミアム)?(?:会員|メンバー|購読者)[^。」』”\n]{0,24}`,
    ko: phrase`(?:이\s*(?:기사|콘텐츠|글)[은는]\s*)?(?:유료\s*)?(?:회원|구독자|멤버십?)\s*(?:전용|만\s*(?:볼|읽을|이용할)\s*수\s*있(?:습니다|는))(?:\s*(?:기사|콘텐츠|글|서비스))?(?:입니다)?`,
    de: phrase`
      (?:(?:dieser|der|das|die) (?:artikel|inhalt|beitrag|text) ist )?(?:nur|exklusiv|ausschließlich|login)(?: nur)? für (?:unsere )?(?:abonnent(?:en|innen|\*innen|:innen)|mitglieder)(?: und abonnentinnen)?(?: (?:lesbar|zugänglich|verfügbar|sichtbar))?
      |(?:sie sind |sind sie |du bist )?bereits (?:abonnent|mitglied|kunde)(?:[/*:]?-?in)?\?(?: ?(?:hier |jetzt )?(?:anmelden|einloggen|zum login))?
      |mit [\w+]{2,20} (?:weiterlesen|weiter lesen)
      |(?:jetzt )?(?:weiterlesen|weiter lesen) mit (?:\p{L}{1,12}\+|[\p{L}\d]{0,12}(?:plus|premium|abo))(?=\s*(?:[.!…]|$))`,
    fr: phrase`
      (?:cet |l['’]|le |ce )?(?:article|contenu|texte|la suite|document) (?:est )?(?:réservé|exclusif|exclusivement réservé)e?s? (?:aux|à nos|pour les) (?:abonnés|membres|adhérents|inscrits)
      |(?:la )?suite est réservée (?:aux|à nos) (?:abonnés|membres)
      |\??\s*déjà abonnée?s? ?\?(?: ?(?:se connecter|connectez-vous|identifiez-vous|je me connecte))?`,
    es: phrase`(?:este )?(?:contenido|artículo|texto) (?:es )?(?:exclusivo|solo|sólo|reservado|disponible solo) (?:para|a) (?:los |nuestros )?(?:suscriptores|socios|miembros|abonados)|(?:¿)?ya (?:eres|es) (?:suscriptor|socio)a?\?(?: ?(?:inicia sesión|accede))?
      |(?:exclusivo|solo|sólo) para (?:nuestros )?(?:suscriptores|socios|miembros|abonados)`,
    pt: phrase`(?:este )?(?:conteúdo|artigo|texto|matéria) (?:é )?(?:exclusiv[oa]|reservad[oa]|restrit[oa]|apenas|só) (?:para|a|aos) (?:os )?(?:assinantes|membros|sócios)|já (?:é|sou) assinante\?(?: ?(?:faça login|entre|acesse))?`,
    it: phrase`(?:questo )?(?:contenut[oi]|articol[oi]) (?:è )?(?:riservat[oi] |esclusiv[oi] |sol[oi] )?(?:per|agli|ai)(?: gli| i| nostri)? (?:abbonati|soci|iscritti)|(?:sei )?già abbonat[oa]\?(?: ?(?:accedi|entra))?`,
    pl: phrase`(?:ten artykuł |treść |artykuł |materiał |(?:dalszy ciąg|dalsza część|reszta) (?:artykułu |tekstu )?)?(?:jest )?(?:dostęp(?:ny|na)? |tylko |wyłącznie ){1,3}(?:dla )?(?:prenumeratorów|subskrybentów|abonentów|zalogowanych)|czytaj dalej\. subskrybuj`,
    ru: phrase`(?:эта |этот |полный )?(?:статья|материал|текст|контент)? ?(?:доступ(?:на|ен|но|ны) |читать )?(?:только|исключительно) (?:для )?(?:подписчик(?:ов|ам)|участник(?:ов|ам)|пользовател(?:ей|ям) с подпиской)`,
    uk: phrase`(?:ця |цей |повний )?(?:стаття|матеріал|текст)? ?(?:доступ(?:на|ний|но) )?(?:лише|тільки) (?:для )?(?:передплатник(?:ів|ам)|підписник(?:ів|ам))`,
    vi: phrase`(?:nội dung|bài viết|tài liệu) (?:này )?(?:chỉ )?(?:dành )?(?:riêng )?(?:cho )(?:hội viên|thành viên|thuê bao|người đăng ký)(?: trả phí| vip)?`,
  },
  place: 'apart',
};

export const examples: readonly MarkerExample[] = [
  {
    page: '老磨坊的水轮已经三十年没有转动，村里人都说\n正式会员可阅读全文',
    gaps: [{ notice: '正式会员可阅读全文' }],
  },
  { page: '老磨坊的水輪。\n本文為會員專享內容。', gaps: [{ notice: '本文為會員專享內容。' }] },
  {
    page: 'The mill wheel had not turned for thirty years.\nThis article is reserved for subscribers only.',
    gaps: [{ notice: 'This article is reserved for subscribers only.' }],
  },
  { page: '水車は三十年も止まったままだ。この記事は会員限定です。', gaps: [{ notice: 'この記事は会員限定です。' }] },
  {
    page: 'La roue du moulin ne tournait plus. La suite est réservée aux abonnés.',
    gaps: [{ notice: 'La suite est réservée aux abonnés.' }],
  },
  {
    page: 'Das Mühlrad stand still.\nDieser Artikel ist nur für Abonnenten lesbar.',
    gaps: [{ notice: 'Dieser Artikel ist nur für Abonnenten lesbar.' }],
  },
  {
    page: 'Колесо давно не вертелось.\nДоступно только подписчикам',
    gaps: [{ notice: 'Доступно только подписчикам' }],
  },
  { page: 'The club is a members-only society founded in 1880, and subscribers only pay once.', gaps: [] },
  { page: '图书馆规定，会员可以阅读全部报刊，但不得外借。', gaps: [] },
  { page: 'Many papers print “For subscribers only” above a blank page.', gaps: [] },
];
