import type { Marker, MarkerExample } from '../../engine/gaps/gap';
import { phrase } from '../../engine/gaps/phrase';

/**
 * A bare link to the rest. Lists of news are full of them, so one counts only at the end of running text and where the page
 * does not repeat it.
 */
export const readMore: Marker = {
  id: 'read-more',
  missing: 'the-rest',
  reason: 'unsaid',
  phrases: {
    zh: phrase`(?:点击|點擊|点此|點此)?(?:阅读|閱讀|查看|展开|展開|显示|顯示)(?:阅读|閱讀|剩余|剩餘)?(?:全文|全部|完整内容|完整內容|完整版|原文全文)|(?:余下|餘下)全文|(?:继续|繼續)(?:阅读|閱讀)(?:全文)?|下面(?=\.{3}|…)`,
    en: phrase`
      (?:continue|keep) reading(?: (?:the (?:main|full|rest of the) (?:story|article|post)|below|more))?(?: show less)?
      |(?:to )?(?:read|see|view|show) (?:the )?(?:full|rest|rest of the|rest of this|entire|whole|complete) ?(?:story|article|post|text|document|interview)?
      |read more|show more|see more`,
    ja: phrase`(?:この記事の)?続きを(?:読む|見る|表示)|全文を(?:読む|見る|表示)|もっと読む`,
    ko: phrase`(?:계속(?:해서)?\s*(?:읽기|읽으려면|읽으시려면|보려면|보시려면)|전문\s*보기|전체\s*(?:기사|글|내용)?\s*보기|더\s*읽기|기사\s*더\s*보기)`,
    de: phrase`(?:(?:hier|jetzt|gleich|artikel) (?:können sie )?)?weiterlesen(?: zur startseite)?|(?:den )?(?:ganzen|vollständigen|kompletten) (?:artikel|text|beitrag) lesen|mehr lesen`,
    fr: phrase`(?:lire la suite){1,2}|(?:lire|voir) (?:l['’]article (?:complet|en entier)|plus)|continuer (?:la|votre|ma) lecture`,
    es: phrase`(?:seguir|sigue|continuar|continúa) leyendo|leer (?:más|el (?:artículo|texto) completo|la nota completa)`,
    pt: phrase`(?:continuar|continue) (?:lendo|a ler|a leitura)|(?:leia|ler) (?:mais|a matéria completa|o (?:artigo|texto) completo)`,
    it: phrase`(?:continua|prosegui) (?:a leggere|la lettura)(?: qui)?|leggi (?:tutto|di più|l['’]articolo completo)`,
    nl: phrase`lees (?:meer|verder|het hele artikel)|verder lezen`,
    pl: phrase`czytaj (?:dalej|więcej|całość|cały (?:artykuł|tekst))(?: w internetowym wydaniu [^\n]{2,40})?`,
    ru: phrase`(?:читать|прочитать|показать|читайте) (?:полностью|далее|дальше|весь текст|всю статью|ещё|еще)`,
    uk: phrase`(?:читати|прочитати|показати|читайте) (?:повністю|далі|весь текст|всю статтю|ще)`,
    vi: phrase`(?:đọc tiếp|đọc thêm|xem tiếp|xem đầy đủ|đọc toàn bộ)`,
  },
  place: 'after-text',
};

export const examples: readonly MarkerExample[] = [
  {
    page: 'The council met on Tuesday evening to decide what should become of the old mill by the river…\nContinue reading',
    gaps: [{ notice: 'Continue reading' }],
  },
  {
    page: 'Der Gemeinderat tagte am Dienstagabend, um über die alte Mühle am Fluss zu beraten … weiterlesen',
    gaps: [{ notice: '… weiterlesen' }],
  },
  { page: '镇议会星期二晚上开会，讨论河边那座旧磨坊今后究竟该怎么处置…… 阅读全文', gaps: [{ notice: '…… 阅读全文' }] },
  {
    page: 'Council meets about the old mill by the river, and the miller is not amused\nRead more\nSchool wins a prize for its garden and its bees, says the headmistress\nRead more\nFerry breaks down again in the middle of the lake, nobody is hurt\nRead more',
    gaps: [],
  },
  { page: 'Home\nNews\nRead more\nContact', gaps: [] },
  { page: 'We use cookies to make this site work better for you and to count visits. Read more', gaps: [] },
  { page: 'Whoever wants to understand the mill should go to the archive and read more.', gaps: [] },
];
