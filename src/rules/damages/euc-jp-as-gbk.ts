import type { Damage, Example } from '../../engine/damage';
import { misreading } from '../../engine/misreading/misreading';

/**
 * EUC-JP read as GBK.
 *
 *     日本語です  C6 FC CB DC B8 EC A4 C7 A4 B9 ->  擔塡胳です      kana have the same bytes in both
 *
 * Old Japanese pages from Unix machines in Chinese programs. Kana stay as they are, and `ー` becomes `〖`, so that only
 * the kanji between them tell.
 *
 * What is left alone on purpose: clean Japanese and Chinese.
 */
export const eucJpAsGbk: Damage = misreading({
  id: 'euc-jp-as-gbk',
  written: 'euc-jp',
  shownAs: 'gbk',
});

export const examples: readonly Example[] = [
  { page: '泣塑胳の塑を粕みました', mended: '日本語の本を読みました', trust: 'sure' },
  { page: 'コ〖ヒ〖を胞みながら糠使を粕む', mended: 'コーヒーを飲みながら新聞を読む', trust: 'sure' },
  { page: '柴的の获瘟を洁洒してください', mended: '会議の資料を準備してください', trust: 'sure' },
  { page: 'この本の呵稿のペ〖ジを見てください。', mended: 'この本の最後のページを見てください。', trust: 'sure' },
  { page: 'とても蝗いやすいメニュ〖になりました。', mended: 'とても使いやすいメニューになりました。', trust: 'sure' },
  { page: '動悸がして奥歯が痛み、瓢箪を提げて粗糠を運んだ。眼窩と臼歯、木挽町の話。' },
  { page: '〖注〗カタカナ〖カッコ〗をつかうことがあります。' },
  { page: '日本語の本を読みました。图书馆の本もあります。' },
  { page: '中国語で「泣」は「哭」と書く。' },
];
