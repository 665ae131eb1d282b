// @vitest-environment happy-dom
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findGaps, type Gap } from '../../src/engine/gaps/gap';
import { balance } from '../../src/engine/gaps/ledger';
import { markers } from '../../src/rules/markers';
import { read } from './reading';

const folder = 'test/pages/gaps';

/** A gap as the table below writes it: the page's own words, and how much is missing where that is known. */
type Expected = readonly [notice: string, size?: string];

/** The gaps of each page in reading order. Pages whose names begin with `clean` are not listed, and have none. */
const pages: readonly (readonly [file: string, gaps: readonly Expected[]])[] = [
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

/** What a reader of the page is told, on passages as the extension reads them; gaps beside the document do not count. */
function gapsOf(file: string): Expected[] {
  document.documentElement.innerHTML = readFileSync(`${folder}/${file}.html`, 'utf8');
  const { passages } = read();
  const texts = passages.map(({ text }) => text);
  const found = findGaps(texts, markers);
  expect(found.faults).toEqual([]);
  const told = found.gaps.filter(({ passage }) => passages[passage]!.part === 'document');
  const inDocument = passages.map(({ text, part }) => (part === 'document' ? text : ''));
  return balance(inDocument, told).gaps.map((gap) => expectedOf(gap, texts[gap.passage]!));
}

function expectedOf({ notice, at, amount, isSuspected }: Gap, text: string): Expected {
  expect(text.startsWith(notice, at)).toBe(true);
  if (isSuspected) return [notice, `seems missing before ${text.slice(at, at + 4)}`];
  if (!amount) return [notice];
  return [notice, `${amount.value}${amount.of === undefined ? '' : `/${amount.of}`} ${amount.unit}`];
}

const clean = readdirSync(folder)
  .map((file) => file.replace(/\.html$/, ''))
  .filter((file) => file.startsWith('clean'));

describe('every gap of a page is found at its place, with its size', () => {
  test.each(pages)('%s', (file, gaps) => {
    expect(gapsOf(file)).toEqual(gaps);
  });
});

describe('a page that is whole has no gap, not even a suspicion', () => {
  test.each(clean)('%s', (file) => {
    expect(gapsOf(file)).toEqual([]);
  });
});

test('there are many pages of either kind, in many languages', () => {
  const files = readdirSync(folder);
  const languages = files.map((file) => /lang="([^"]*)"/.exec(readFileSync(`${folder}/${file}`, 'utf8'))?.[1]);
  expect(pages.length).toBeGreaterThanOrEqual(30);
  expect(clean.length).toBeGreaterThanOrEqual(30);
  expect(files).toHaveLength(pages.length + clean.length);
  expect(new Set(languages).size).toBeGreaterThanOrEqual(10);
});
