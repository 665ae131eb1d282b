import type { Marker, MarkerExample } from '../../engine/gaps/gap';
import { phrase } from '../../engine/gaps/phrase';

/** The share of the whole that the page keeps back, in percent. */
export const percentLeft: Marker = {
  id: 'percent-left',
  missing: 'the-rest',
  reason: 'unsaid',
  unit: 'percent',
  phrases: {
    zh: phrase`
      (?:还|還)(?:剩余|剩餘|剩|有)(?:内容|內容)?\s*${'omitted'}\s*[%％](?:的)?(?:内容|內容)?(?:未读|未讀|未显示|未顯示|需要付费|需要付費|精彩内容)?
      |(?:展开|展開|解锁|解鎖|查看|阅读|閱讀)(?:全文)?[,，]?(?:剩余|剩餘)(?:的)?\s*${'omitted'}\s*[%％](?:的)?(?:内容|內容)?
      |(?:剩余|剩餘)\s*${'omitted'}\s*[%％](?:的)?(?:内容|內容)?(?:未读|未讀|未显示|未顯示|未展开|未展開|需|请|請|付费|付費)[^。.!！()（）”」』\n]{0,16}
      |(?:免费|免費)?(?:试读|試讀|预览|預覽)(?:进度|進度)?\s*(?:前|至|到)?\s*${'shown'}\s*[%％]
      |(?:剩余|剩餘)\s*${'omitted'}\s*[%％]\s*的(?:内容|內容|文字|正文)?(?:需|请|請|付费|付費)[^。.!！()（）”」』\n]{0,16}
      |[仅僅只](?:能|可|为您|為您)?(?:免费|免費)?(?:展示|显示|顯示|试读|試讀|预览|預覽)(?:了)?(?:前)?\s*${'shown'}\s*[%％](?:的)?(?:内容|內容)?`,
    en: phrase`
      (?:you have |there is )?${'omitted'} ?(?:%|percent|per cent) of (?:this|the) (?:article|story|text|document|post|book|chapter|content) (?:remains|is left|left|remaining|is hidden|is locked|to read|left to read)(?: (?:to read|unread))?
      |(?:read|unlock) the (?:remaining|other) ${'omitted'} ?(?:%|percent)
      |${'omitted'} ?(?:%|percent|per cent) of (?:this|the) (?:article|story|text|document|post|book|chapter|content) is (?:blurred|withheld|not shown)
      |only (?:the first )?${'shown'} ?(?:%|percent|per cent) of (?:this|the) (?:article|story|text|document|post|book|chapter|content) (?:is|are|can be) (?:shown|visible|available|displayed|read)`,
    fr: phrase`(?:il (?:vous )?reste|encore) ${'omitted'}\s*%(?: (?:de (?:cet|l['’]) ?article|de ce texte|de la suite))?(?: à (?:lire|découvrir))`,
    de: phrase`(?:es (?:sind|verbleiben) )?noch ${'omitted'}\s*(?:%|Prozent) (?:dieses|des) (?:Artikels|Textes|Beitrags)(?: (?:übrig|zu lesen|verborgen))?`,
    es: phrase`(?:te|le)? ?queda(?:n)? (?:el |un |por leer (?:el |un )?)?${'omitted'}\s*%(?: (?:de (?:este|del) (?:artículo|texto)|del artículo))?(?: por leer)?`,
    pt: phrase`(?:resta(?:m)?|falta(?:m)?)(?:[- ]lhe)? (?:ler )?${'omitted'}\s*%(?: (?:deste|do) (?:artigo|texto))?(?: (?:por|para) ler)?`,
    it: phrase`(?:ti |vi )?(?:resta|rimane|manca)(?:no)?(?: da leggere)? (?:il |l['’])?${'omitted'}\s*%(?: (?:di questo|dell['’]) ?articolo)?(?: da leggere)?`,
    pl: phrase`pozostało (?:jeszcze )?${'omitted'}\s*%(?: (?:treści|artykułu|tekstu))?(?: do przeczytania)?
      |zostało (?:jeszcze )?${'omitted'}\s*%(?: (?:treści|artykułu|tekstu))(?: do przeczytania)?`,
    ru: phrase`(?:показано|доступно|видно|открыто)(?: только| лишь)? ${'shown'}\s*%(?: (?:этого |этой |данного )?(?:статьи|текста|материала|документа|книги|главы))
      |(?:осталось|ещё|еще) ${'omitted'}\s*%(?: (?:статьи|текста|материала))(?: (?:прочитать|скрыто))?`,
    ja: phrase`残り\s*${'omitted'}\s*[%％](?=[\s(（)）。、]|$|は|を)`,
    ko: phrase`남은\s*(?:내용|분량)\s*[:：]?\s*${'omitted'}\s*[%％]`,
  },
  place: 'apart',
};

export const examples: readonly MarkerExample[] = [
  {
    page: 'Le port était pris par les glaces depuis trois semaines.\nIl vous reste 62.5% de cet article à lire.',
    gaps: [
      {
        notice: 'Il vous reste 62.5% de cet article à lire.',
        amount: { value: 62.5, of: 100, unit: 'percent' },
      },
    ],
  },
  {
    page: '港口整整三个星期都封着冰，渔船出不了海……\n展开剩余58%',
    gaps: [{ notice: '展开剩余58%', amount: { value: 58, of: 100, unit: 'percent' } }],
  },
  {
    page: '40 % of this article remains to read',
    gaps: [{ notice: '40 % of this article remains to read', amount: { value: 40, of: 100, unit: 'percent' } }],
  },
  { page: '水库里还剩40%的水，渔民却一点也不着急。', gaps: [] },
  { page: 'After the flood, 40% of the remaining houses were empty, and 12 % of the text was lost.', gaps: [] },
  { page: 'Il vous reste 20 % de réduction sur cet article.', gaps: [] },
];
