/** The folder of the pages that say that text is missing, and of those that only seem to. */
export const folder = 'test/pages/gaps';

/** A gap as the table below writes it: the page's own words, and how much is missing where that is known. */
export type Expected = readonly [notice: string, size?: string];

/** The gaps of each page in reading order. Pages whose names begin with `clean` are not listed, and have none. */
export const pages: readonly (readonly [file: string, gaps: readonly Expected[]])[] = [
  [
    'zh-hans-omitted-middle',
    [['……(公文小站http://www.example.com省略四百一十二字,高级会员可完整阅读)……', '412 character']],
  ],
  ['zh-hans-total-shown', [['……(未完，全文共1200字，当前仅显示60字，请阅读下面提示信息。', '1140/1200 character']]],
  ['zh-hans-pages-unread', [['还剩18页未读，继续阅读', '18 page']]],
  ['zh-hans-preview', [['（预览前6页/共48页）', '42/48 page']]],
  ['zh-hans-masks', [['##'], ['##'], ['##']]],
  ['zh-hans-stars', [['**'], ['**']]],
  ['zh-hans-percent', [['展开剩余58%', '58/100 percent']]],
  ['zh-hans-vip-wall', [['此内容需要VIP会员才能查看']]],
  ['zh-hans-counted', [['您可以免费预览前10页，剩余42页请下载后阅读', '42/52 page']]],
  ['ja-free-pages', [['全24ページ中、3ページまで無料で閲覧できます', '21/24 page']]],
  ['de-sign-in', [['Um den vollständigen Text zu lesen, melden Sie sich bitte an.']]],
  ['ru-share', [['Осталось прочитать 70 % статьи', '70/100 percent']]],
  ['zh-hans-chapter', [['（本章未完，请点击下一页继续阅读）']]],
  ['zh-hans-cut-year', [['', 'seems missing before 012年']]],
  ['zh-hans-skipped', [['', 'seems missing before 五、植树']]],
  ['zh-hant-omitted-middle', [['[此處隱藏一千二百零六個字]', '1206 character']]],
  [
    'zh-hant-two-cuts',
    [
      ['……(文秘園地http://www.example.com省略300字,正式會員可完整閱讀)……', '300 character'],
      ['……(未完,全文共862字,當前僅顯示62字,請閱讀下面提示信息。', '500/862 character'],
    ],
  ],
  ['zh-hant-pages-read', [['已閱讀6頁，還剩31頁未讀 繼續免費閱讀', '31/37 page']]],
  ['zh-hant-members', [['本文為會員專享內容。']]],
  ['zh-hant-login', [['請先登入才能繼續閱讀']]],
  ['zh-hant-crosses', [['××'], ['××']]],
  ['en-remaining-pages', [['Unlock the remaining 12 pages', '12 page']]],
  ['en-pages-shown', [['5 of 47 pages shown.', '42/47 page']]],
  ['en-words', [['Showing 250 of 1,400 words.', '1150/1400 word']]],
  ['en-subscribe', [['Subscribe to continue reading.'], ['Already a subscriber? Sign in']]],
  ['en-preview-end', [['You’ve reached the end of this preview.']]],
  ['en-read-more', [['Continue reading']]],
  ['ja-members', [['この記事は会員限定です。']]],
  ['ja-characters-left', [['残り1234文字／全文2000文字', '1234/2000 character']]],
  ['ja-login', [['ログインして続きを読む']]],
  ['ko-login', [['계속 읽으려면 로그인하세요.']]],
  ['ko-pages', [['전체 47쪽 중 5쪽만 공개', '42/47 page']]],
  ['ru-pages', [['Показано 5 из 47 страниц', '42/47 page']]],
  ['ru-fragment', [['Конец ознакомительного фрагмента.']]],
  ['de-subscribers', [['Dieser Artikel ist nur für Abonnenten lesbar.']]],
  ['de-preview-pages', [['Vorschau: 5 von 47 Seiten', '42/47 page']]],
  [
    'fr-percent',
    [['Il vous reste 62.5% de cet article à lire. La suite est réservée aux abonnés.', '62.5/100 percent']],
  ],
  ['es-register', [['Regístrate gratis para seguir leyendo']]],
  ['pt-subscribers', [['Conteúdo exclusivo para assinantes']]],
  ['it-preview', [['Fine dell’anteprima']]],
  ['pl-log-in', [['Zaloguj się, aby czytać dalej']]],
  ['uk-pages', [['Залишилося 12 сторінок', '12 page']]],
  ['vi-log-in', [['Đăng nhập để đọc tiếp']]],
];
