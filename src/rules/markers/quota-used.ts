import type { Marker, MarkerExample } from '../../engine/gaps/gap';
import { grouped } from '../../engine/gaps/groups';

/** A sentence of its own that says that so many free articles were read, and that there are no more. */
export const quotaUsed: Marker = {
  id: 'quota-used',
  missing: 'the-rest',
  reason: 'payment',
  phrases: {},
  sentences: grouped(
    {
      zh: {
        all: [
          '免费|免費|额度|額度',
          '文章|篇数|篇數|阅读|閱讀|次数|次數',
          '用完|用尽|用盡|用光|耗尽|耗盡|已达上限|已達上限|达到上限|達到上限|已超',
        ],
        about: '[他她]|我们|我們|公司|预算|預算',
      },
      en: {
        all: [
          'you(?!\\p{L})|your',
          'free|complimentary|limit|allowance|quota',
          'article|stor(?:y|ies)|reads(?!\\p{L})|preview|view|download',
          'reached|used|read all|exhausted|hit your|run out|no more',
        ],
        about: '(?:he|she|they|we|i|if|when|was|were)(?!\\p{L})',
      },
      ja: { all: ['無料', '記事|閲覧|本数', '上限|使い切|達しました|残っていません|すべて読'], about: '彼|彼女' },
      ko: {
        all: ['무료', '기사|글|열람|횟수|조회', '모두|소진|초과|한도|다\\s?(?:쓰|읽|사용)'],
        about: '그는|그녀|우리는',
      },
      ru: {
        all: ['лимит|бесплатн', 'стат|материал|просмотр|публикац|прочтени', 'исчерпа|достиг|законч|использова|превы'],
        about: '(?:он|она|они|мы|я) ',
      },
      de: {
        all: [
          'sie |ihr|du |dein',
          'gratis|kostenlos|kontingent|limit|freie',
          '\\p{L}*artikel|\\p{L}*beitr|texte',
          'aufgebraucht|erreicht|ausgeschöpft|verbraucht|überschritten',
        ],
        about: '(?:er|wir|ich|wenn) ',
      },
      fr: {
        all: ['vous|votre|vos', 'gratuit|limite|quota', 'article|lecture', 'atteint|épuisé|dépassé|utilisé|lu tous'],
        about: '(?:il|elle|ils|nous|si) ',
      },
      es: {
        all: ['gratuit|gratis|límite', 'artículo|lectura|nota', 'alcanzado|agotado|leído todos|superado|llegado|usado'],
        about: '(?:él|ella|ellos|si) ',
      },
      pt: {
        all: [
          'gratuit|grátis|limite',
          'artigo|leitura|matéria|texto',
          'atingiu|esgotou|alcançou|usou|leu todos|excedeu',
        ],
        about: '(?:ele|ela|eles|se) ',
      },
      it: {
        all: [
          'gratuit|gratis|limite',
          'articol|lettur',
          'hai (?:\\p{L}+ )?(?:esaurito|raggiunto|superato|letto tutti|finito)',
        ],
      },
      pl: {
        all: ['bezpłatn|darmow|limit', 'artykuł|tekst|materiał', 'wykorzysta|wyczerpa|osiągn|przekroczy'],
        about: '(?:on|ona|oni|my|jeśli) ',
      },
      uk: {
        all: ['ліміт|безкоштовн|безплатн', 'стат|матеріал|публікац|перегляд', 'вичерпа|досяг|використа|перевищ'],
        about: '(?:він|вона|вони|якщо) ',
      },
      vi: {
        all: ['miễn phí|giới hạn', 'lượt|bài', 'dùng hết|đã hết|hết lượt|đã đạt|đạt giới hạn|vượt'],
        about: 'anh ấy|cô ấy|họ |nếu ',
      },
    },
    'payment',
  ),
};

export const examples: readonly MarkerExample[] = [
  {
    page: '守塔人每天傍晚都要上楼点灯，海上的船看见灯光就知道离港口不远了。\n您今天的免费阅读次数已用完',
    gaps: [{ notice: '您今天的免费阅读次数已用完' }],
  },
  {
    page: 'The keeper climbed the stairs every evening.\nYou have used all of your free articles for this week',
    gaps: [{ notice: 'You have used all of your free articles for this week' }],
  },
  {
    page: 'Der Wärter stieg jeden Abend die Treppe hinauf.\nSie haben das Limit für kostenlose Artikel erreicht',
    gaps: [{ notice: 'Sie haben das Limit für kostenlose Artikel erreicht' }],
  },
  { page: 'They used free articles from the archive until they reached the year 1900.', gaps: [] },
  { page: '他把免费的阅读券都用完了。', gaps: [] },
];
