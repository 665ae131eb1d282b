import type { Marker, MarkerExample } from '../../engine/gaps/gap';
import { grouped } from '../../engine/gaps/groups';

/** A sentence of its own that says of this text, or of the rest of it, that it is locked, hidden or not public. */
export const withheldText: Marker = {
  id: 'withheld-text',
  missing: 'the-rest',
  reason: 'unsaid',
  phrases: {},
  sentences: grouped(
    {
      zh: {
        all: [
          '(?:此|本|该|該|这|這)(?:一)?(?:篇|份|部分|处|處)?(?:的)?(?:文章|文档|文檔|章节|章節|章|内容|內容|文|资料|資料|答案|回答|帖子|部分|论文|論文)|(?:剩余|剩餘|其余|其餘|余下|餘下|后续|後續|下面)的?(?:部分|内容|內容|章节|章節|文字)|完整(?:内容|內容)|全文|(?<!\\p{L})(?:内容|內容)(?=已)|第\\s?[0-9]+\\s?[-–~至到]\\s?[0-9]+\\s?[页頁]',
          '(?:尚|仍|还|還|暂|暫)未(?:解锁|解鎖|公开|公開|开放|開放|授权|授權|显示|顯示|展示|购买|購買)|(?:已|已被|被|设为|設為)(?:隐藏|隱藏|锁定|鎖定|加密|折叠|摺疊)|(?:权限|權限)不足|设有(?:阅读)?权限|設有(?:閱讀)?權限|不对外公开|不對外公開',
        ],
        about: '[他她]|我们|我們|已出版|发表|發表|会议|會議|作者当年|曾',
      },
      en: {
        all: [
          '(?:this|the rest of (?:this|the)|the (?:remaining|full|complete|other|remainder of (?:this|the))|your) (?:\\p{L}+ )?(?:article|stor(?:y|ies)|essay|chapter|document|pages?|slides?|post|content|section|text|answers?|solutions?|paper|thesis|book|report)|pages? [0-9]+ ?(?:to|-|–) ?[0-9]+|[0-9]+ ?(?:%|percent) of (?:this|the) \\p{L}+',
          '(?:is|are|has been|have been|remains?) (?:still |currently |partly )?(?:hidden|locked|blurred|withheld|restricted|greyed out|not (?:available|shown|included|displayed|visible))(?= (?:in|until|unless|for|to)(?!\\p{L})| behind (?:an? |the |our )?(?:pay|log|regis|subscri|member)|[.;:,—–-]|$)',
        ],
        about: '(?:he|she|they|we|i|was|were|had|said)(?!\\p{L})',
      },
      ja: {
        all: [
          '(?:この|本)(?:記事|論文|文書|資料|章|回|話|部分|続き)|(?:続き|残り|本文|全文|以降)(?=[のはがを])',
          '(?:公開|表示|掲載)(?:され|し)(?:て(?:い|おり))?ません|非公開|非表示|ロックされて|未公開|閲覧できません',
        ],
        about: '彼|彼女|当時|まだ発見',
      },
      ko: {
        all: [
          '이\\s?(?:글|장|화|기사|문서|자료|부분|답변|내용)|나머지|뒷부분|본문|원문|전체\\s?내용',
          '잠겨|잠금|가려져|숨겨져|비공개|공개되지\\s?않|표시되지\\s?않|볼\\s?수\\s?없습니다',
        ],
        about: '그는|그녀|우리는|그\\s?방',
      },
      ru: {
        all: [
          'эт(?:от|а|о|у) (?:стат|глав|докум|матери|текст|ответ|част)|остальн\\p{L}* (?:част|текст|страниц)|остаток|ответ(?= )|решение(?= )|глава(?= )',
          '(?<!не )(?:скрыт\\p{L}*|заблокирован\\p{L}*|закрыт\\p{L}*|недоступн\\p{L}*|не показан\\p{L}*|открыт\\p{L}* (?:лишь|только))(?=[.,;:—–-]|$| для| до| без| лишь| только)',
        ],
        about: '(?:он|она|они|мы|я|был|была|было|были) ',
      },
      de: {
        all: [
          'diese(?:r|s|n)? (?:artikel|beitrag|kapitel|text|inhalt|dokument|antwort|lösung|abschnitt)|der rest|die (?:lösung|antwort)(?= )|weitere inhalte',
          'gesperrt|ausgeblendet|verborgen|(?:noch )?nicht freigeschaltet|nicht öffentlich|unkenntlich gemacht|erst nach|nur für (?:angemeldete|registrierte|mitglieder|abonnenten)',
        ],
        about: '(?:er|wir|ich|war|waren|wurde|wird|straße|brücke) ',
      },
      fr: {
        all: [
          'ce(?:t|tte)? (?:chapitre|article|document|texte|contenu|passage|réponse|corrigé|partie)|(?:la|le) (?:suite|reste) (?:de|du)|la (?:correction|réponse|solution)(?= )',
          "(?:est|sont|a été|ont été) (?:verrouillé|masqué|caché|bloqué|flouté|restreint)\\p{L}*(?= pour|[.,;:]|$)|n[’']est (?:visible|lisible|accessible|consultable) qu|payant",
        ],
        about: '(?:il|elle|ils|nous|était|avait) ',
      },
      es: {
        all: [
          'est[ea] (?:capítulo|artículo|documento|texto|contenido|respuesta|sección)|el resto de|la (?:respuesta|solución)(?= )',
          'está(?:n)? (?:bloquead|ocult|restringid|cerrad)\\p{L}*(?= para| hasta|[.,;:]|$)|solo (?:es )?visible|no está disponible',
        ],
        about: '(?:él|ella|ellos|era|estaba|fue) ',
      },
      pt: {
        all: [
          'est[ea] (?:capítulo|artigo|documento|texto|conteúdo|resposta|seção|secção)|o restante d|a (?:resposta|solução)(?= )',
          'está (?:bloquead|ocult|restrit|fechad)\\p{L}*(?= para| até|[.,;:]|$)|só (?:é )?visível|é só para quem|não está disponível',
        ],
        about: '(?:ele|ela|eles|era|estava|foi) ',
      },
      it: {
        all: [
          "quest[oa’'] ?(?:capitolo|articolo|documento|testo|contenuto|risposta|sezione)|il (?:resto|seguito) (?:de|di)|la (?:risposta|soluzione)(?= )",
          '(?:è|sono) (?:bloccat|nascost|oscurat|riservat)\\p{L}*(?= per| agli| ai| fino|[.,;:]|$)|non è disponibile',
        ],
        about: '(?:lui|lei|loro|era|fu|aveva|ponte|strada) ',
      },
      pl: {
        all: [
          '(?:ten|ta|to) (?:artykuł|rozdział|tekst|dokument|materiał|odpowiedź|treść)|reszta|odpowiedź(?= )|rozwiązanie(?= )|dalsza część',
          '(?:jest|są|został\\p{L}*) (?:ukryt|zablokowan|niedostępn)\\p{L}*(?= dla| do|[.,;:–—-]| –|$)|odblokujesz',
        ],
        about: '(?:on|ona|oni|był|była|było) ',
      },
      uk: {
        all: [
          "ц(?:ей|я|е|ю) (?:стат|розділ|докум|матеріал|текст|відповідь|частин)|решта|відповідь(?= )|розвʼязання(?= )|розв[’']язання(?= )",
          'прихован\\p{L}*(?=[.,;:]|$| для| до)|заблокован\\p{L}*|недоступн\\p{L}*|закрит\\p{L}* для',
        ],
        about: '(?:він|вона|вони|був|була|було) ',
      },
      vi: {
        all: [
          '(?:chương|bài viết|bài|tài liệu|nội dung|phần|đoạn|câu trả lời) này|phần còn lại|phần tiếp theo|lời giải|đáp án',
          'bị khóa|bị ẩn|đã ẩn|chưa mở|không hiển thị|chưa hiển thị|chỉ dành cho|đã bị che',
        ],
        about: 'anh ấy|cô ấy|họ |con đường',
      },
    },
    'unsaid',
    true,
  ),
};

export const examples: readonly MarkerExample[] = [
  {
    page: '守塔人每天傍晚都要上楼点灯。\n本章节尚未购买',
    gaps: [{ notice: '本章节尚未购买' }],
  },
  {
    page: 'Le gardien montait chaque soir l’escalier.\nCette réponse est masquée.',
    gaps: [{ notice: 'Cette réponse est masquée.' }],
  },
  { page: 'The treasure is hidden in this chapter of the cave, and nobody found it.', gaps: [] },
  { page: 'La soluzione è nascosta nel quadro.', gaps: [] },
  { page: '本论文的手稿被隐藏在钟楼里，他后来才找到。', gaps: [] },
];
