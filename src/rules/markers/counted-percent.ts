import { counted } from '../../engine/counted';
import type { Marker, MarkerExample } from '../../engine/gap';

/** A sentence of its own that says what share of the text is left, and that there is a text. */
export const countedPercent: Marker = {
  id: 'counted-percent',
  missing: 'the-rest',
  reason: 'unsaid',
  unit: 'percent',
  phrases: {},
  sentences: counted({
    zh: {
      unit: '[%％]',
      show: '预览|預覽|试读|試讀|试看|試看|显示|顯示|展示|试阅|試閱',
      more: '剩余|剩餘|剩下|尚余|尚餘|其余|其餘|余下|餘下|后续|後續|还有|還有|还剩|還剩',
      how: '内容|內容|全文|未读|未讀|解锁|解鎖|付费|付費|订阅|訂閱|会员|會員|展开|展開|查看|阅读|閱讀',
      first: '(?<![当當目之以])前|仅|僅|只',
    },
    en: {
      unit: '%|percent|per cent',
      show: 'shown|showing|displayed|previewed?|preview',
      more: 'remaining|more|left|remains|hidden|locked|missing|blurred|other',
      how: '(?:of )?(?:the|this) (?:article|story|text|document|post|book|chapter|content)|unlock|to read|log in|sign in|subscribe',
      about: 'he|she|they|we|i|her|his|was|were|had|discount|sale|price',
      first: 'first|only',
    },
    ja: {
      unit: '[%％]',
      show: '表示|公開|試し読み',
      more: '残り',
      how: '有料|会員|ログイン|登録|購入|記事|続き|全文',
      first: '冒頭|最初の',
    },
    ko: {
      unit: '[%％]',
      show: '표시|공개|미리\\s?보기',
      more: '나머지|남은',
      how: '내용|기사|글|로그인|결제|구매|구독|회원',
      first: '처음',
    },
    ru: {
      unit: '%',
      show: 'показан|доступн',
      more: 'остал\\p{L}*|остальн\\p{L}*|оставш\\p{L}*|ещё|еще',
      how: 'стать\\p{L}*|текст\\p{L}*|материал\\p{L}*|прочит\\p{L}*|подписк\\p{L}*',
      first: 'первы\\p{L}*|только',
    },
    de: {
      unit: '%|prozent',
      show: 'angezeigt|sichtbar|lesen',
      more: 'noch|restlich\\p{L}*|übrig\\p{L}*|verbleib\\p{L}*|weitere',
      how: 'artikel\\p{L}*|text\\p{L}*|beitrag\\p{L}*|inhalt\\p{L}*|lesen|abo',
      first: 'erste\\p{L}*|nur',
    },
    fr: {
      unit: '%',
      show: 'affich\\p{L}*|visible',
      more: 'reste\\p{L}*|restant\\p{L}*|encore',
      about: 'réduction|remise|rabais|stock',
      how: 'article|texte|document|lire|découvrir|abonn\\p{L}*',
      first: 'premiers|seulement',
    },
    es: {
      unit: '%',
      show: 'muestra\\p{L}*|visible',
      more: 'queda\\p{L}*|falta\\p{L}*|restante',
      how: 'artículo|texto|documento|nota|leer|suscr\\p{L}*',
      first: 'primer\\p{L}*|sólo|solo',
    },
    pt: {
      unit: '%',
      show: 'mostra\\p{L}*|visíve\\p{L}*',
      more: 'resta\\p{L}*|falta\\p{L}*',
      how: 'artigo|texto|documento|matéria|ler|assin\\p{L}*',
      first: 'primeir\\p{L}*|apenas|só',
    },
    it: {
      unit: '%',
      show: 'mostra\\p{L}*|visibil\\p{L}*',
      more: 'resta\\p{L}*|rimane\\p{L}*|manca\\p{L}*|rimanent\\p{L}*',
      how: 'articolo|testo|documento|legger\\p{L}*|abbona\\p{L}*',
      first: 'primo|solo',
    },
    pl: {
      unit: '%',
      show: 'wyświetl\\p{L}*|widoczn\\p{L}*',
      more: 'pozosta\\p{L}*|zostało',
      how: 'artykuł\\p{L}*|tekst\\p{L}*|treści|dokument\\p{L}*|przeczyta\\p{L}*',
      first: 'pierwsz\\p{L}*|tylko',
    },
    uk: {
      unit: '%',
      show: 'показан\\p{L}*|доступн\\p{L}*',
      more: 'залиш\\p{L}*|решт\\p{L}*|ще',
      how: 'статт\\p{L}*|текст\\p{L}*|матеріал\\p{L}*|прочита\\p{L}*|передплат\\p{L}*',
      first: 'перш\\p{L}*|лише',
    },
    vi: {
      unit: '%',
      show: 'hiển thị|xem trước',
      more: 'còn(?: lại)?',
      how: 'bài viết|tài liệu|nội dung|đọc|đăng nhập',
      first: 'đầu|chỉ',
    },
  }),
};

export const examples: readonly MarkerExample[] = [
  {
    page: '守门人每天记一次水位。\n还有 71% 的精彩内容，支付 9.90 元后可查看',
    gaps: [{ notice: '还有 71% 的精彩内容，支付 9.90 元后可查看', amount: { value: 71, of: 100, unit: 'percent' } }],
  },
  {
    page: 'Сторож каждый день записывал уровень воды.\nОсталось прочитать 70 % статьи',
    gaps: [{ notice: 'Осталось прочитать 70 % статьи', amount: { value: 70, of: 100, unit: 'percent' } }],
  },
  { page: '剩余30%的款项在验收后支付。', gaps: [] },
  { page: 'Only 20% of the readers finished the article.', gaps: [] },
];
