import type { Marker, MarkerExample } from '../../engine/gaps/gap';
import { grouped } from '../../engine/gaps/groups';

/** A sentence of its own that says, in whatever words, that a sample ends: what is a sample, and that it is over. */
export const sampleEnds: Marker = {
  id: 'sample-ends',
  missing: 'the-rest',
  reason: 'preview',
  phrases: {},
  sentences: grouped(
    {
      zh: {
        all: [
          '试读|試讀|试阅|試閱|试看|試看|预览|預覽|样章|樣章|免费(?:部分|章节|内容)|免費(?:部分|章節|內容)',
          '结束|結束|完毕|完畢|到此|至此|读完|讀完|看完|为止|為止|到底',
        ],
        about: '打印|列印|按钮|按鈕|活动|活動|报名|報名|考试|考試|[他她]|我们|我們|会议|會議|如果|开始|開始',
      },
      en: {
        all: [
          'preview|free sample|excerpt|free (?:part|portion|chapter|section)|book sample',
          '(?:ends|stops|finishes|is over|has ended|has finished)(?= here|[.;:,—–-]|$)|(?:ends|stops) at [0-9]+ ?%',
        ],
        about: '(?:he|she|they|we|i|if|when|was|were)(?!\\p{L})',
      },
      ja: {
        all: [
          '試し読み|立ち読み|プレビュー|サンプル|無料(?:公開|部分|分)',
          'ここまで|で終了|は終了|終わりです|以上です',
        ],
        about: '彼|彼女|受付|募集',
      },
      ko: {
        all: ['미리\\s?보기|맛보기|체험판|샘플|무료\\s?(?:공개|분량|연재)', '여기까지|끝났|끝입|종료|마지막'],
        about: '그는|그녀|우리는|행사',
      },
      ru: {
        all: [
          'ознакомительн|бесплатн\\p{L}* (?:фрагмент|отрыв|част|глав)',
          'кон(?:ец|ца)|законч|заверш|окончен|прочитали|прочли',
        ],
        about: '(?:он|она|они|мы|я) ',
      },
      de: {
        all: [
          'leseprobe|vorschau|gratiskapitel',
          'endet (?:hier|an|jetzt|nach)|ende der|ist (?:hier )?(?:zu ende|beendet|vorbei)',
        ],
        about: '(?:er|wir|ich|wenn) ',
      },
      fr: {
        all: [
          'extrait|aperçu|feuilletage',
          "fin |termin|s[’']arrête|prend fin|venez de lire",
          'ici|là|gratuit|achet|vous',
        ],
        about: '(?:elle|ils|nous|si) ',
      },
      es: {
        all: [
          'muestra|vista previa|fragmento',
          'fin |final |termina|acaba|finaliza',
          'aquí|gratis|gratuit|has llegado|ha llegado',
        ],
      },
      pt: {
        all: [
          'amostra|prévia|visualização|degustação',
          'fim |final |termina|acaba|encerra',
          'aqui|grátis|gratuit|você',
        ],
      },
      it: {
        all: ['anteprima|estratto|assaggio', 'fine |finisce|termina|conclude|si ferma', 'qui|gratuit|hai '],
      },
      pl: {
        all: ['fragment|podgląd', 'koniec|kończy|dobiegł|zakończ', 'darmow|bezpłatn|podgląd|tutaj|w tym miejscu'],
        about: '(?:on|ona|oni|był|była) ',
      },
      uk: {
        all: [
          'урив|фрагмент|безкоштовн\\p{L}* (?:частин|розділ)',
          'кін(?:ець|ця)|закінч|заверш|скінч',
          'ознайомч|безкоштовн|безплатн',
        ],
        about: '(?:він|вона|вони) ',
      },
      vi: { all: ['đọc thử|xem thử|xem trước', 'hết|kết thúc|dừng'], about: 'anh ấy|cô ấy|họ |trước khi' },
    },
    'preview',
  ),
};

export const examples: readonly MarkerExample[] = [
  {
    page: '守塔人每天傍晚都要上楼点灯。\n免费章节已看完，喜欢请支持正版',
    gaps: [{ notice: '免费章节已看完，喜欢请支持正版' }],
  },
  {
    page: 'Der Wärter stieg jeden Abend die Treppe hinauf.\nDie Vorschau ist hier zu Ende.',
    gaps: [{ notice: 'Die Vorschau ist hier zu Ende.' }],
  },
  { page: '书店的试读活动昨天已经结束。', gaps: [] },
  { page: 'The excerpt ends with a letter from his brother.', gaps: [] },
];
