import type { Marker, MarkerExample } from '../../engine/gaps/gap';
import { phrase } from '../../engine/gaps/phrase';

/** A chapter cut in two pages by the site. 未完待续 is left alone: it is the author's, and ends a chapter that is whole. */
export const chapterContinues: Marker = {
  id: 'chapter-continues',
  missing: 'the-rest',
  reason: 'unsaid',
  phrases: {
    zh: phrase`
      (?:小主[,，])?(?:本|这|這|这个|這個|该|該)(?:小)?(?:章节|章節|章)(?:还|還|尚)?(?:未完|没有结束|沒有結束|没有完|后面还有|後面還有)(?:哦|喔)?
      (?:[,，、\s]*(?:请|請)?(?:点击|點擊|翻)(?:下一页|下一頁|下页)(?:继续|繼續)?(?:阅读|閱讀)?(?:后面|後面)?(?:精彩)?(?:内容|內容)?(?:[,，]后面更精彩)?)?
      |(?:请|請)?(?:点击|點擊)(?:下一页|下一頁)(?:继续|繼續)(?:阅读|閱讀)(?:后面|後面)?(?:精彩)?(?:内容|內容)?`,
    en: phrase`(?:this )?(?:chapter|article|story|text)? ?(?:is )?continue[sd] on (?:the )?next page|click next (?:page )?to continue reading`,
    ja: phrase`(?:次の?ページ(?:に|へ)(?:続く|つづく)|続きは次の?ページ(?:へ|で)?|[(（]次の?ページに続きます[)）]|[(（]?本?記事?は、?[^。」』”\n]{0,60}(?:から|より)の転載です。?続きは[^。」』”\n]{0,40}(?:お?読み[^。\n)）]{0,10}|ご覧[^。\n)）]{0,10}))`,
    ko: phrase`다음\s*(?:페이지|쪽)(?:에서|에|로)\s*(?:계속|이어집니다)(?:됩니다)?`,
    de: phrase`(?:weiter|fortsetzung|weiterlesen) auf (?:der )?(?:nächsten seite|seite \d+)`,
    fr: phrase`(?:suite (?:à la|en) page (?:suivante|\d+)|lire la suite (?:à la|en) page suivante)`,
    es: phrase`continúa en la (?:página siguiente|siguiente página|página \d+)`,
    pt: phrase`continua na (?:próxima página|página seguinte|página \d+)`,
    it: phrase`continua (?:a|nella) (?:pagina successiva|prossima pagina|pagina \d+)`,
    pl: phrase`(?:ciąg dalszy|dalszy ciąg|czytaj dalej) na (?:następnej|kolejnej) stronie`,
    ru: phrase`продолжение (?:на следующей странице|читайте на следующей странице)`,
    uk: phrase`продовження на наступній сторінці`,
    vi: phrase`(?:đọc tiếp|còn tiếp) (?:ở|sang) trang sau`,
  },
  place: 'apart',
};

export const examples: readonly MarkerExample[] = [
  {
    page: '他推开庙门，里面空无一人，只有香炉还冒着烟。\n（本章未完，请点击下一页继续阅读）',
    gaps: [{ notice: '（本章未完，请点击下一页继续阅读）' }],
  },
  {
    page: '他推開廟門，裡面空無一人。這章沒有結束，請點擊下一頁繼續閱讀！',
    gaps: [{ notice: '這章沒有結束，請點擊下一頁繼續閱讀！' }],
  },
  { page: 'He opened the gate.\n(continued on next page)', gaps: [{ notice: '(continued on next page)' }] },
  {
    page: 'Er öffnete das Tor.\nWeiterlesen auf der nächsten Seite',
    gaps: [{ notice: 'Weiterlesen auf der nächsten Seite' }],
  },
  { page: '他推开庙门，里面空无一人。\n（未完待续）', gaps: [] },
  { page: '作者在微博上说“本章未完”四个字让他挨了不少骂。', gaps: [] },
  { page: 'The tradition continues on the next page of our history.', gaps: [] },
];
