import type { Marker, MarkerExample } from '../../engine/gaps/gap';
import { phrase } from '../../engine/gaps/phrase';

/** Pages or slides of the document that the page keeps back. */
export const pagesLeft: Marker = {
  id: 'pages-left',
  missing: 'the-rest',
  reason: 'unsaid',
  unit: 'page',
  phrases: {
    zh: phrase`(?:加载|加載|查看|显示|顯示|展开|展開)更多\s*[（(](?:剩余|剩餘|还有|還有|还剩|還剩)\s*${'omitted'}\s*[页頁][）)]|(?:点击|點擊)?(?:查看|加载|加載|展开|展開|阅读|閱讀|显示|顯示)(?:剩余|剩餘|其余|其餘|余下|餘下)(?:的)?\s*${'omitted'}\s*[页頁](?:内容|內容)?|(?:还|還)(?:有|剩)\s*${'omitted'}\s*[页頁](?:内容|內容)?[,，]\s*(?:请|請)?(?:点击|點擊)?(?:展开|展開|查看|下载|下載|继续阅读|繼續閱讀)(?:全文|更多|阅读|閱讀)?`,
    en: phrase`
      (?:unlock|read|view|see|get|access|show|download) all (?:of the )?${'total'} (?:pages|slides)(?: (?:by|with|when you|after) [^.!?”»\n]{0,40})?
      |(?:unlock|read|view|see|get|access|show|download) (?:the |all |all the )?(?:remaining |other |rest of the )?${'omitted'} (?:more |remaining )?(?:pages?|slides?)(?: (?:by|with|when you|after) [^.!?”»\n]{0,40})?
      |(?:there are |you have )?${'omitted'} (?:more |remaining )?(?:pages?|slides?) (?:remaining|left(?: to (?:read|view|see|go))?|not shown|are not shown|hidden|are hidden|locked|are locked|unread|(?:are )?not (?:included|available|part of) (?:in )?(?:this|the) preview|are (?:blurred|missing) in (?:this|the) preview)
      |(?:showing|viewing|displaying|you(?:['’]re| are) (?:viewing|reading|previewing)|you(?:['’]ve| have) (?:viewed|read|reached)|preview(?:ing)?(?: of)?) (?:the first |pages? |only )?${'shown'} (?:out )?of (?:the )?${'total'} (?:pages|slides)
      |${'shown'} (?:out )?of ${'total'} (?:pages|slides) (?:are )?(?:shown|displayed|visible|viewed|available|previewed|read)
      |\+ ?${'omitted'} (?:more )?(?:pages|slides)
      |${'omitted'} more (?:pages|slides)(?=\s*(?:[.!…)\]]|$))
      |only (?:the first )?${'shown'} of (?:the )?${'total'} (?:pages|slides) (?:are |can be )?(?:shown|displayed|visible|available|read)
      |(?:this|the) (?:document|article|text|book) continues for ${'omitted'} more (?:pages|slides)
      |\[[….\s]*${'omitted'} (?:more )?(?:pages|slides) (?:omitted|not shown|hidden)[….\s]*\]
      |want to (?:read|see|view) all ${'total'} (?:pages|slides)\?(?: (?:upload|become|sign|log|subscribe|buy|download)[^.!?”»\n]{0,80})?`,
    ja: phrase`
      残り\s*${'omitted'}\s*(?:ページ|頁|枚|スライド)(?:を(?:読む|見る|表示(?:する)?)|は(?:有料|会員限定|非公開)[^。」』”\n]{0,16}|あります|は表示されていません)?
      |全\s*${'total'}\s*(?:ページ|頁)(?:中|のうち)[、\s]*(?:最初の)?\s*${'shown'}\s*(?:ページ|頁)(?:目)?(?:まで|を|のみ)*(?:表示|公開|閲覧|プレビュー)?(?:中|しています|できます)?`,
    ko: phrase`
      (?:남은|나머지)\s*${'omitted'}\s*(?:페이지|쪽|슬라이드)는\s*[^.。”\n]{0,14}(?:볼|읽을|열람할)\s*수\s*있습니다
      |(?:남은|나머지)\s*${'omitted'}\s*(?:페이지|쪽|슬라이드)(?:를)?(?:\s*(?:더)?\s*(?:보기|보려면|읽기|읽으려면)[^.。”\n]{0,20})?
      |(?:전체|총)?\s*${'total'}\s*(?:페이지|쪽)\s*(?:중|가운데)\s*${'shown'}\s*(?:페이지|쪽)(?:만|까지)?\s*(?:표시|미리보기|공개|열람)[가-힣]{0,6}`,
    de: phrase`
      die (?:restlichen|übrigen|verbleibenden|weiteren) ${'omitted'} (?:Seiten|Folien) (?:sehen|lesen|erhalten|finden) sie [^.!?”»\n]{0,40}
      |(?:noch|weitere|die (?:restlichen|übrigen|verbleibenden|weiteren)) ${'omitted'} (?:weitere |restliche )?(?:Seiten|Folien)(?: (?:nicht angezeigt|verborgen|ungelesen|freischalten|anzeigen|lesen|ansehen|übrig))
      |(?:lesen sie |schalten sie )?die (?:restlichen|übrigen|verbleibenden) ${'omitted'} (?:Seiten|Folien)(?: frei)?
      |(?:angezeigt(?:e Seiten)?|vorschau|sie sehen)[:\s]+(?:nur )?${'shown'} (?:von|der) ${'total'} Seiten
      |${'shown'} von (?:insgesamt )?${'total'} Seiten (?:werden |sind )?(?:angezeigt|sichtbar|gelesen)`,
    fr: phrase`
      les ${'omitted'} (?:autres |dernières )?pages(?: suivantes| restantes)? (?:sont masquées|ne sont pas affichées|sont réservées [^.!?”»\n]{0,30})
      |(?:lire |débloquer |voir |afficher |les |encore ){1,2}${'omitted'} (?:autres )?(?:pages|diapositives) (?:restantes|suivantes|masquées|non affichées|supplémentaires|à lire)
      |(?:aperçu|affichage)(?: de)?[:\s]+${'shown'} (?:pages? )?(?:sur|de) ${'total'}(?: pages)?
      |${'shown'} (?:pages? )?sur ${'total'}(?: pages)? (?:affichées|visibles|lues)`,
    es: phrase`
      (?:las |quedan |faltan |desbloquear (?:las )?|ver (?:las )?|leer (?:las )?)(?:otras |restantes )?${'omitted'} (?:páginas|diapositivas)(?: (?:restantes|más|ocultas|por leer|que faltan))
      |(?:se muestran|mostrando|vista previa(?: de)?)[:\s]+(?:solo )?${'shown'} (?:páginas )?de (?:las )?${'total'} páginas`,
    pt: phrase`
      (?:as |restam |faltam |desbloquear (?:as )?|ver (?:as )?|ler (?:as )?)(?:outras |restantes )?${'omitted'} (?:páginas|diapositivos|slides)(?: (?:restantes|ocultas|por ler|para ler|não exibidas))
      |(?:mostrando|exibindo|a mostrar|prévia(?: de)?|visualizando)[:\s]+(?:apenas )?${'shown'} (?:páginas )?de (?:um total de )?${'total'} páginas`,
    it: phrase`
      (?:le |leggi le |sblocca le |vedi le |altre )(?:altre |restanti |rimanenti )?${'omitted'} (?:pagine|diapositive)(?: (?:restanti|rimanenti|nascoste|da leggere|non mostrate))
      |(?:mancano|restano|rimangono|ancora) ${'omitted'} (?:pagine|diapositive)(?: da leggere)?(?=\s*(?:[.!…)\]]|$))
      |(?:leggi le |sblocca le |vedi le |le )(?:altre|restanti|rimanenti) ${'omitted'} pagine
      |(?:anteprima(?: di)?|visualizzate|mostrate)[:\s]+(?:solo )?${'shown'} (?:pagine )?(?:di|su) ${'total'} pagine`,
    pl: phrase`
      (?:pozostało|zostało|odblokuj|zobacz|przeczytaj)(?: (?:jeszcze|pozostałe|pozostałych))? ${'omitted'} (?:stron|strony|stronę|slajdów)(?: do przeczytania)?
      |(?:wyświetlono|pokazano|podgląd)[:\s]+${'shown'} z ${'total'} stron`,
    ru: phrase`
      (?:осталось(?: ещё| еще)?|ещё|еще|остальные|оставшиеся|прочитать оставшиеся)(?: непрочитанных)? ${'omitted'} (?:страниц[аыу]?|слайд(?:а|ов)?)(?: (?:не показан[ыо]|непрочитан[ыо]|скрыт[ыо]|до конца))?
      |(?:показано|показаны|вы просмотрели|просмотрено|предпросмотр)[:\s]+(?:только )?${'shown'} (?:страниц[аы]? )?из ${'total'}(?: страниц)?
      |доступн[оы] (?:только )?${'shown'} (?:страниц[аы]? )?из ${'total'} страниц`,
    uk: phrase`
      (?:залишилося|залишилось|ще|решта) ${'omitted'} (?:сторін(?:ок|ки|ка)|слайд(?:и|ів)?)(?: (?:не показано|приховано))?
      |(?:показано|переглянуто)[:\s]+(?:лише )?${'shown'} (?:сторін(?:ок|ки|ка) )?(?:із|з) ${'total'}(?: сторінок)?`,
    vi: phrase`
      (?:còn|xem thêm|đọc tiếp|mở khóa)(?: lại)? ${'omitted'} trang(?: (?:nữa|còn lại|chưa đọc|tiếp theo|chưa xem))?
      |(?:đang xem|hiển thị|xem trước)[:\s]+(?:trang )?${'shown'}\s*(?:/|trên|trong(?: số)?|của)\s*${'total'} trang`,
  },
  place: 'apart',
};

export const examples: readonly MarkerExample[] = [
  {
    page: 'The ferry ran twice a day. (42 pages left to read. Sign in to continue reading.) And the text goes on behind it, to the end of the line and of the next one.',
    gaps: [
      {
        notice: '(42 pages left to read. Sign in to continue reading.)',
        amount: { value: 42, unit: 'page' },
      },
    ],
  },
  { page: 'He had 42 pages left to read before the exam.', gaps: [] },
  {
    page: 'The embankment was built in three stages.\nUnlock the remaining 12 pages',
    gaps: [{ notice: 'Unlock the remaining 12 pages', amount: { value: 12, unit: 'page' } }],
  },
  {
    page: 'The embankment was built in three stages. 5 of 47 pages shown.',
    gaps: [{ notice: '5 of 47 pages shown.', amount: { value: 42, of: 47, unit: 'page' } }],
  },
  {
    page: 'Die Böschung wurde in drei Abschnitten gebaut.\nVorschau: 5 von 47 Seiten',
    gaps: [{ notice: 'Vorschau: 5 von 47 Seiten', amount: { value: 42, of: 47, unit: 'page' } }],
  },
  {
    page: 'Дамбу строили в три очереди.\nПоказано 5 из 47 страниц',
    gaps: [{ notice: 'Показано 5 из 47 страниц', amount: { value: 42, of: 47, unit: 'page' } }],
  },
  {
    page: 'The embankment was built in three stages.\nView all 24 pages',
    gaps: [{ notice: 'View all 24 pages' }],
  },
  { page: 'She had read 12 of 300 pages by noon, and the remaining 12 pages of her diary were blank.', gaps: [] },
  { page: 'Ich habe noch 12 Seiten vor mir. Осталось два дня.', gaps: [] },
  {
    page: '5 of 47 pages shown. The embankment was built in three stages, each of which was inspected by the county engineer.',
    gaps: [{ notice: '5 of 47 pages shown.', amount: { value: 42, of: 47, unit: 'page' } }],
  },
];
