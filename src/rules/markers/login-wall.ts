import type { Marker, MarkerExample } from '../../engine/gaps/gap';
import { phrase } from '../../engine/gaps/phrase';

/** Text for whoever logs in or registers. */
export const loginWall: Marker = {
  id: 'login-wall',
  missing: 'the-rest',
  reason: 'login',
  phrases: {
    zh: phrase`
      (?:您|你)?(?:还没有|还未|尚未|未)?(?:登录|登錄|登入)?[,，]?(?:请|請|需要|需|须|須)?(?:先)?(?:登录|登錄|登入|注册|註冊)(?:账号|帳號|后|後|并|並|即|之后|之後)*(?:即可|可以|可|才能|才可|方可)?(?:继续|繼續)?(?:免费|免費)?(?:阅读|閱讀|查看|浏览|瀏覽|显示|顯示)(?:全文|全部|完整|剩余|剩餘|更多|内容|內容|文章|文档|文檔)*
      |(?:余下|餘下|剩余|剩餘|剩下|以下|后续|後續|其余|其餘|更多|完整)(?:的)?(?:内容|內容|部分|正文|章节|章節|全文)(?:请|請|需要|需|须|須|在)?(?:先)?(?:登录|登錄|登入|注册|註冊)(?:账号|帳號)?(?:后|後)?(?:即可|可以|可|才能|才可|方可)?(?:继续|繼續)?(?:免费|免費)?(?:阅读|閱讀|查看|浏览|瀏覽|观看|觀看|显示|顯示|解锁|解鎖)(?:全文|全部|完整|剩余|剩餘|后续|後續|更多|内容|內容|章节|章節|文章|文档|文檔)*`,
    en: phrase`
      (?:please )?(?:sign|log) ?(?:in|up)(?: or (?:sign|log) ?(?:in|up)| or register| or create an? (?:free )?account)?(?: now| for free| here| with [a-z]{2,20})? (?:to|and) (?:read|continue|keep|view|see|unlock|access|show)
      (?: reading| the (?:full|rest of the|rest of this|whole|entire|complete) (?:article|story|post|document|text|book|chapter|paper)| the rest| the full book| this (?:article|story|post|document|page|chapter)| more| full text| in full| it)*
      |(?:please )?(?:register|create an? (?:free )?account)(?: now| for free| here)? (?:to|and) (?:read|continue|keep|view|see|unlock)
      (?: reading| the (?:full|rest of the|rest of this|whole|entire|complete) (?:article|story|post|document|text|book|chapter|paper)| the rest| this (?:article|story|post|document|page|chapter)| more| it)*
      |you (?:must|need to) (?:be logged in|log in|sign in|register) to (?:read|view|see|continue|access)(?: reading| the (?:full|rest of the|whole|entire) (?:article|story|post|document|text)| this (?:article|story|post|document|page|content|chapter)| more)*`,
    ja: phrase`(?:ログイン|(?:無料)?会員登録|新規登録|無料登録)(?:または[^。」』”\n]{1,10})?(?:して|すると|をして)(?:、)?(?:この)?(?:記事の?)?(?:続き|全文|残り)(?:を|が)(?:読む|お?読み|読め|見る|閲覧)[^。」』”\n]{0,10}|(?:続き|全文)を(?:読む|ご覧になる|閲覧する)(?:に|ために)は[、]?[^。」』”\n]{0,12}(?:ログイン|登録)[^。」』”\n]{0,12}
      |(?:この)?(?:記事の)?続きは[、]?(?:無料|新規)?(?:会員)?(?:ログイン|登録)(?:後|して|すると|が必要)[^。」』”\n]{0,16}`,
    ko: phrase`(?:이\s*(?:기사|글)[를을]?\s*|계속\s*|전체\s*(?:내용|기사)?[를을]?\s*|나머지[를을]?\s*|더\s*)(?:읽으려면|읽으시려면|보려면|보시려면)\s*(?:무료(?:로)?\s*)?(?:로그인|가입|회원\s?가입|구독)(?:이)?\s*(?:하세요|해\s?주세요|하십시오|하시기\s*바랍니다|이?\s?필요합니다|하셔야\s*합니다)|로그인\s*(?:후|하고|하면)\s*(?:계속|전체|전문|나머지)[가-힣\s]{0,8}(?:읽기|보기|읽을\s*수\s*있습니다)`,
    de: phrase`(?:bitte )?(?:jetzt )?(?:kostenlos )?(?:anmelden|einloggen|registrieren)(?:,)? (?:und|um)(?: kostenlos| sofort)? (?:weiterzulesen|weiterlesen|den (?:ganzen|vollständigen) (?:artikel|text) (?:zu )?lesen)|(?:bitte )?(?:melden sie sich an|registrieren sie sich|loggen sie sich ein)(?: \(kostenlos\))?,? (?:um )(?:weiterzulesen|den (?:ganzen|vollständigen) (?:artikel|text) zu lesen)`,
    fr: phrase`(?:connectez-vous|identifiez-vous|inscrivez-vous|créez un compte)(?: gratuitement| gratuit)? (?:pour|et) (?:lire|continuer|poursuivre|découvrir|accéder)(?: (?:à )?(?:la suite|la lecture|votre lecture|l['’]article|cet article|le document|lire|gratuitement))*`,
    es: phrase`(?:regístrate|regístrese|inicia sesión|inicie sesión|crea una cuenta|identifícate)(?: gratis| ahora)? (?:para|y) (?:seguir|continuar|leer|ver|acceder)(?: (?:leyendo|a|el|este|la|todo|artículo|texto|documento|contenido|completo|nota|lectura|con))*`,
    pt: phrase`(?:cadastre-se|registre-se|registe-se|faça login|inicie sessão|entre|crie uma conta)(?: grátis| gratuitamente| gratuita)? (?:para|e) (?:continuar|continue|ler|ver|acessar|aceder)(?: (?:lendo|a|ao|o|este|ler|leitura|artigo|texto|documento|conteúdo|completo|inteiro))*`,
    it: phrase`(?:accedi|registrati|iscriviti|effettua il login)(?: gratis| gratuitamente| ora)? (?:per|e) (?:continuare|continua|leggere|proseguire|vedere)(?: (?:a|la|l['’]articolo|il|tutto|leggere|lettura|testo|documento|completo|questo|articolo))*`,
    pl: phrase`(?:zaloguj się|zarejestruj się|załóż konto)(?: bezpłatnie| za darmo)?,? (?:aby|żeby|i) (?:czytać|czytaj|przeczytać|zobaczyć|kontynuować)(?: (?:dalej|cały|całość|artykuł|tekst|dokument|czytanie|więcej))*`,
    ru: phrase`(?:пожалуйста, )?(?:войдите|авторизуйтесь|зарегистрируйтесь)(?: или (?:войдите|зарегистрируйтесь))?(?: бесплатно| на сайт)?,? чтобы (?:читать|продолжить|прочитать|увидеть|прочесть)(?: (?:дальше|далее|чтение|полностью|статью|текст|документ|материал|весь|всю|полный|целиком))*
      |чтобы (?:читать|прочитать|увидеть|продолжить)(?: (?:дальше|далее|чтение|полностью|статью|текст|документ|весь|всю|полный))*, (?:войдите|авторизуйтесь|зарегистрируйтесь)(?: на сайт| бесплатно)?`,
    uk: phrase`(?:будь ласка, )?(?:увійдіть|авторизуйтесь|авторизуйтеся|зареєструйтесь|зареєструйтеся),? (?:щоб|аби) (?:читати|продовжити|прочитати|побачити)(?: (?:далі|читання|повністю|статтю|текст|документ|весь|всю|повний))*`,
    vi: phrase`(?:vui lòng )?(?:đăng nhập|đăng ký)(?: miễn phí)? để (?:đọc|xem|tiếp tục)(?: (?:tiếp|đọc|toàn bộ|đầy đủ|bài viết|nội dung|tài liệu|phần còn lại|thêm|này|hết))*
      |bạn cần (?:đăng nhập|đăng ký) để (?:đọc|xem)(?: (?:tiếp|toàn bộ|đầy đủ|bài viết|nội dung|tài liệu|phần còn lại|thêm|này|hết))*`,
  },
  place: 'apart',
};

export const examples: readonly MarkerExample[] = [
  { page: '河堤上的柳树又绿了。\n登录后阅读全文', gaps: [{ notice: '登录后阅读全文' }] },
  { page: '河堤上的柳樹又綠了。\n請先登入才能繼續閱讀', gaps: [{ notice: '請先登入才能繼續閱讀' }] },
  {
    page: 'The willows on the bank were green again. Sign in to keep reading …',
    gaps: [{ notice: 'Sign in to keep reading …' }],
  },
  { page: '土手の柳がまた緑になった。\nログインして続きを読む', gaps: [{ notice: 'ログインして続きを読む' }] },
  {
    page: '강둑의 버드나무가 다시 푸르다.\n계속 읽으려면 로그인하세요.',
    gaps: [{ notice: '계속 읽으려면 로그인하세요.' }],
  },
  {
    page: 'Los sauces estaban verdes.\nRegístrate gratis para seguir leyendo',
    gaps: [{ notice: 'Regístrate gratis para seguir leyendo' }],
  },
  {
    page: 'Ивы снова зазеленели.\nВойдите, чтобы читать дальше.',
    gaps: [{ notice: 'Войдите, чтобы читать дальше.' }],
  },
  { page: '系统会提示用户登录后查看全文，这一步可以在设置里关掉。', gaps: [] },
  { page: 'Visitors sign in to read the newspapers in the hall.', gaps: [] },
  {
    page: 'Sign in to keep reading. The willows on the bank were green again, and the ferryman had painted his boat for the guests.',
    gaps: [{ notice: 'Sign in to keep reading.' }],
  },
];
