import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findGaps, type Gap } from '../../src/engine/gaps/gap';
import { markers } from '../../src/rules/markers';

const linesOf = (name: string) => readFileSync(`test/rules/${name}.txt`, 'utf8').trimEnd().split('\n');

/** Notices as sites word them, with the numbers they state. They are no examples of a single marker: several may be found at once. */
const notices: readonly (readonly [notice: string, numbers?: string])[] = [
  ['剩余80%未读', 'omitted 80 percent'],
  ['剩余 80% 的内容需付费阅读', 'omitted 80 percent'],
  ['仅展示前30%内容', 'shown 30 percent'],
  ['本文共3200字，付费后阅读全文', 'total 3200 character'],
  ['余下内容登录后查看'],
  ['阅读剩余70%', 'omitted 70 percent'],
  ['文档共24页，仅可预览前3页', 'shown 3, total 24 page'],
  ['该文档共计24页，免费预览3页，付费后可阅读全部', 'shown 3, total 24 page'],
  ['（共12页，当前显示第1-3页）', 'shown 3, total 12 page'],
  ['试读前10%', 'shown 10 percent'],
  ['剩余内容需购买后阅读'],
  ['成为VIP会员，阅读全文'],
  ['开通VIP免费阅读全文'],
  ['购买后可继续阅读剩余章节'],
  ['剩下的内容请扫码阅读'],
  ['未完，剩余1200字', 'omitted 1200 character'],
  ['此处省略1,234字，会员可见', 'omitted 1234 character'],
  ['以下内容需要登录后才能查看'],
  ['还有15页，点击展开', 'omitted 15 page'],
  ['剩余15页未显示，请下载查看', 'omitted 15 page'],
  ['查看剩余15页', 'omitted 15 page'],
  ['点击加载剩余15页', 'omitted 15 page'],
  ['亲，该文档总共24页，到这儿已超出免费预览范围，如果喜欢就下载吧', 'total 24 page'],
  ['未完待续，购买后继续阅读'],
  ['该文章为付费内容'],
  ['您的等级不够，无法查看全文'],
  ['View all 24 pages', 'total 24 page'],
  ['This is a preview. Log in to see the full document.'],
  ['Want to read all 24 pages?', 'total 24 page'],
  ['Want to read all 24 pages? Upload your study docs or become a Premium member.', 'total 24 page'],
  ['You’re reading a free preview. Pages 5 to 9 are not shown in this preview.'],
  ['Page 4 is missing from this preview'],
  ['The rest of this article is available to subscribers'],
  ['This post is for paid subscribers'],
  ['This story is for members only'],
  ['Log in or sign up to read the rest'],
  ['Only the first 3 of 24 pages are displayed', 'shown 3, total 24 page'],
  ['Already a member? Log in'],
  ['Get unlimited access to read the full text'],
  ['Continue reading with a free trial'],
  ['Read the full article with a subscription'],
  ['33% of this document is blurred', 'omitted 33 percent'],
  ['Register for free to keep reading'],
  ['この続きは会員登録が必要です'],
  ['続きは有料会員になるとお読みいただけます'],
  ['残り 3,456 文字', 'omitted 3456 character'],
  ['全12ページ中3ページを表示', 'shown 3, total 12 page'],
  ['ここから先は有料会員限定です'],
  ['続きは会員の方のみご覧いただけます'],
  ['無料プレビューはここまで'],
  ['나머지 12페이지는 로그인 후 볼 수 있습니다', 'omitted 12 page'],
  ['유료 회원만 볼 수 있는 기사입니다'],
  ['구독하고 계속 읽기'],
  ['미리보기 3 / 12 페이지', 'shown 3, total 12 page'],
  ['Осталось 12 страниц', 'omitted 12 page'],
  ['Полный текст доступен по подписке'],
  ['Чтобы прочитать полностью, войдите'],
  ['Доступно 5 из 47 страниц', 'shown 5, total 47 page'],
  ['Бесплатный фрагмент закончился'],
  ['Nur für Mitglieder'],
  ['Weiterlesen mit Abo'],
  ['Jetzt Abo abschließen und weiterlesen'],
  ['Die restlichen 12 Seiten sehen Sie nach der Anmeldung', 'omitted 12 page'],
  ['Sie haben das Ende der Vorschau erreicht'],
  ['Cet article est réservé à nos abonnés'],
  ['Il vous reste 70 % de l’article à lire', 'omitted 70 percent'],
  ['Créez un compte gratuit pour lire la suite'],
  ['Les 12 pages suivantes sont masquées', 'omitted 12 page'],
  ['Has llegado al final de la vista previa'],
  ['Solo para suscriptores'],
  ['Te queda el 70% del artículo por leer', 'omitted 70 percent'],
  ['Crea una cuenta para ver el documento completo'],
  ['Conteúdo exclusivo para membros'],
  ['Articolo riservato agli abbonati'],
  ['Per continuare a leggere abbonati'],
  ['Ti resta da leggere il 70% dell’articolo', 'omitted 70 percent'],
  ['Treść dostępna tylko dla prenumeratorów'],
  ['Zostało 70% artykułu', 'omitted 70 percent'],
  ['Матеріал доступний лише передплатникам'],
  ['Повний текст доступний за передплатою'],
  ['Còn 12 trang nữa', 'omitted 12 page'],
  ['Nội dung dành cho thành viên VIP'],
  ['Bạn cần đăng nhập để xem toàn bộ tài liệu'],
];

/** Further ones, written down before the rules that find them: a tab parts the notice from its numbers. */
const further = linesOf('notices').map((line) => line.split('\t') as unknown as readonly [string, string?]);
const all = [...notices, ...further];

const lines = {
  cjk: '去年冬天河面封凍了整整兩個月，鎮上的人都靠存糧過日子。',
  other: 'Last winter a new embankment was built beside the river, and the whole town came to help.',
};
const isCjk = (text: string) => /[\p{Script=Han}\p{Script=Hangul}]/u.test(text);

function numbersOf(gaps: readonly Gap[]): string | undefined {
  const stated = gaps.find((gap) => gap.stated)?.stated;
  if (!stated) return undefined;
  const names = ['shown', 'total', 'omitted'] as const;
  const known = names.flatMap((name) => (stated[name] === undefined ? [] : [`${name} ${stated[name]}`]));
  return `${known.join(', ')} ${stated.unit}`;
}

describe('a notice on a line of its own is found, and its numbers are read', () => {
  test.each(all.map(([notice, numbers]) => ({ notice, numbers })))('$notice', ({ notice, numbers }) => {
    const line = isCjk(notice) ? lines.cjk : lines.other;
    const { gaps } = findGaps([line, notice, line], markers);
    expect(gaps.length).toBeGreaterThan(0);
    expect(gaps.map(({ passage }) => passage)).toEqual(gaps.map(() => 1));
    expect(numbersOf(gaps)).toBe(numbers);
  });
});

describe('within quotation marks it is what somebody writes about', () => {
  test.each(all.map(([notice]) => ({ notice })))('$notice', ({ notice }) => {
    const sentence = isCjk(notice)
      ? `站长解释了“${notice}”这行字的来历。`
      : `The banner said “${notice}” and nothing else.`;
    expect(findGaps([sentence], markers).gaps).toEqual([]);
  });
});

describe('a sentence that has the words of a notice and tells of something else is none', () => {
  test.each(linesOf('no-notices'))('%s', (sentence) => {
    const line = isCjk(sentence) ? lines.cjk : lines.other;
    expect(findGaps([line, sentence, line], markers).gaps).toEqual([]);
  });
});
