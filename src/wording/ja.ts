import type { Messages } from './en';

/** Japanese. */
export const ja: Messages = {
  extensionName: 'Lacuna',
  extensionDescription: '文書共有ページの文字化けを直し、欠けている箇所を示します。',
  actionTitle: 'このページを修復',

  repairSelection: '選択範囲を修復',
  copySelection: '選択範囲を修復してコピー',
  openOptions: '設定',
  openPanel: 'ページの横に開く',
  turnPage: '修復したページと元のページを切り替える',

  flag: '［{what}］',
  flagWithReason: '［{what}：{why}］',
  flagMasked: '伏せ字：{notice}',
  flagGarbled: '文字化け{count, number}文字、復元不能：{notice}',
  flagSuspected: 'ここは文章が抜けているようです',
  flagAmount:
    'ここに{unit, select, page {{count, number}ページ} word {{count, number}語} percent {全文の{count, number}%} other {{count, number}文字}}の欠落',
  flagUnsized: '{missing, select, the_rest {ここから先が欠落} everything {全文が欠落} other {ここに欠落}}',
  flagShown:
    '{unit, select, page {全{total, number}ページ中{shown, number}ページのみ表示} percent {{shown, number}%のみ表示} other {全{total, number}中{shown, number}を表示}}',
  flagReason:
    '{reason, select, members {会員限定} login {ログインが必要} payment {有料} app {アプリ限定} preview {プレビューのみ} other {}}',

  betweenSentences: '',
  betweenParts: ' · ',
  saidCleaned: '修復しました。',
  saidOriginal: '原文を表示しています。',
  saidChecked: '修復が必要な箇所はありません。',
  saidRepaired:
    '{readings, plural, =0 {} other {挿入された読み#件を削除}}{both, select, yes {、} other {}}{places, plural, =0 {} other {文字化け#か所を修復}}。',
  saidGarbled:
    '{readings, plural, =0 {} other {挿入された読み#件}}{both, select, yes {、} other {}}{places, plural, =0 {} other {文字化け#か所}}があります。',
  saidGuesses: '{count, plural, other {確かでない#か所はそのまま残しました。}}',
  saidRefused: '{count, plural, other {#か所の修復を取りやめました。}}',
  saidMissing:
    '{least, select, yes {少なくとも} other {}}{unit, select, page {{count, number}ページ} word {{count, number}語} percent {全文の{count, number}%} other {{count, number}文字}}が欠けています。',
  saidMissingSomewhere: '{count, plural, other {#か所でテキストが欠けています。}}',
  saidMasked: '{count, plural, other {#か所が伏せ字です。}}',
  saidUnreadable: '{count, plural, other {#か所の文字化けは復元できません。}}',
  saidLost: '{count, plural, other {#文字が失われています（\ufffd）。}}',
  saidSuspected: '{count, plural, other {{more, select, yes {ほかに} other {}}#か所で文章が抜けているようです。}}',
  cut: 'このページは量が多すぎて、すべては表示できません：{what, select, text {最初の{count, number}文字だけを読み取りました} time {{count, number}秒間調べ、残りはそのままにしました} repairs {最初の{count, number}件の修復} other {最初の{count, number}か所の欠落}}。',

  barShare: '文書全体の{percent, number}%',
  barShareUnknown: '文書全体の分量は不明です',
  barWhole: '欠落の記載はありません',
  barOf:
    '{unit, select, page {{total, number}ページ中{shown, number}ページ} word {{total, number}語中{shown, number}語} percent {{total, number}%中{shown, number}%} other {{total, number}文字中{shown, number}文字}}',
  barHere: '表示分は{count, number}文字',
  barDescription:
    '文書の始めから終わりまでの図。{share}。欠落{gaps, number}か所、修復{repairs, number}か所、推測{guesses, number}か所。',
  barPart: '{kind, select, here {本文} mended {修復} likely {推定} guess {そのまま} other {欠落}}：{what}',
  barGo: '選ぶと、ページのその場所へ移動します。',
  conflict:
    '{of, select, total {ページの示す全体の量が{first}と{second}で食い違っています} other {ページの示す不足の量が{first}と{second}で食い違っています}}（差は{off, number}）。{fits, select, none {どちらが正しいかは分かりません。} other {本文に合うのは{fits}です。}}',
  verdict:
    '{verdict, select, agree {ページの示す数字は一致します。} disagree {ページの示す数字と本文が{off, number}食い違っています。} other {ページの数字は照合できません。}}',

  textCleaned: '修復したテキスト',
  textOriginal: '原文',

  views: '表示',
  tabCleaned: '修復済み',
  tabOriginal: '原文',
  tabChanges: '変更',
  tabMissing: '欠落',
  scopeLabel: 'ページの範囲',
  scopeName: '{scope, select, article {本文} page {ページ全体} other {選択範囲}}',
  scriptLabel: '漢字の字体',
  scriptName:
    '{script, select, as_is {原文のまま} simplified {簡体字} traditional {繁体字} taiwan {台湾} other {香港}}',
  scriptFailed: '字体を変換できませんでした。',
  searchLabel: '本文を検索',
  searchCount: '{at, number}/{count, number}',
  searchNone: 'なし',
  searchPrevious: '前へ',
  searchNext: '次へ',
  noticeOfPage: 'ページの記載「{notice}」',
  mendedTitle: '{damage}、{trust, select, sure {証明済み} likely {推定} other {推測}}。ページの表示：{was}',
  explained:
    'ページの表示「{shows}」はバイト列 {bytes} を{readAs}として読んだもので、{writtenIn}として読めば「{shouldBe}」です。',
  guessTitle: '{damage}、推測のため未適用。直すなら：{now}',

  trustName: '{trust, select, sure {証明済み} likely {推定} other {推測}}',
  trustMeans:
    '{trust, select, sure {修復した文字を同じように化けさせると、ページの表示と一致します。} likely {途中でバイトが失われましたが、文脈に合う答えは一つだけです。} other {裏付けがないため、提案にとどめています。}}',
  explainedReading: 'プログラムが文字の後に読みを挿入しました。取り除けば元の文章です。',
  explainedMisaligned: 'バイトの組が1つずれ、どの組も別の文字になりました。',
  explainedBreak: '文中のリンクが消され、改行だけが残りました。',
  explainedEntities: '文字のコードが二重にエスケープされ、文字ではなくコードが表示されています。',
  changeNow: '変更後',
  changeAccept: 'この変更を採用：{what}',
  changeState: '{state, select, made {採用} left {不採用} other {{all, number}か所中{made, number}か所を採用}}',
  changePlaces: '{count, plural, other {全#か所}}',
  showMore: 'さらに表示',
  showInPage: 'ページで表示',
  showThisInPage: 'ページで表示：{what}',
  rulerTitle: 'バイトごと',
  rulerRow: '{row, select, shown {表示} bytes {バイト} other {本来}}',
  rulerFates:
    '{fates, select, lost {破線のバイトは途中で失われました。} stray {取り消し線のバイトは余分です。} other {破線のバイトは途中で失われ、取り消し線のバイトは余分です。}}',
  changesNone: 'このページで修復した箇所はありません。',

  amount:
    '{unit, select, page {{count, number}ページ} word {{count, number}語} percent {全体の{count, number}%} other {{count, number}文字}}',
  amountUnknown: '量は不明',
  missingWhere: '{missing, select, the_rest {末尾} everything {全文} other {途中}}：{amount}',
  missingAfter: '「{after}」のあと',
  missingBasis: '{basis, select, stated {ページの記載} other {ページの数字から算出}}',
  missingNone: 'このページに、欠落を示す記載はありません。',
  sumsTitle: '合計',
  sumName: '{what, select, shown {表示分} middle {途中の省略} end {末尾の省略} other {全文}}',
  sumUnknown: '不明',
  counted:
    'ページ上で数えると{count, number}{counting, select, with_spaces {（空白を含む）} with_line_ends {（空白と改行を含む）} with_indents {（改行と字下げを含む）} without_title {（題名を除く）} without_punctuation {（句読点を除く）} characters {（空白を除く）} other {}}。',
  worthALook: '確認をおすすめする箇所',
  jumpsHere: 'ここで本文が飛んでいるようです。',
  damageName:
    '{id, select, injected_pinyin {挿入された読み} misaligned_gbk {GBKの1バイトずれ} escaped_entities {二重エスケープ} toneless_pinyin {繰り返しの読み} c1_controls {制御文字になったWindowsの記号} byte_order_mark {見えているBOM} language_tags {見えない言語タグ} iso_2022_jp {エスケープの欠けたISO-2022-JP} broken_line {余分な改行} misread {{writtenIn}を{readAs}と誤読} other {文字化け}}',

  loading: 'ページを読み込んでいます…',
  loadingHint: 'ページがまだ読み込み中の場合は、本文がすべて届いてから始めます。',
  loadingShare: '本文を修復しています：{percent, number}%',
  cancel: '中止',
  cancelled: '読み取りを中止しました。',
  cancelledHint: 'ページは何も変わっていません。',
  readAgain: 'もう一度読む',
  untouchable: 'このページは読めません。',
  untouchableHint:
    'ブラウザー自身のページ、PDF、拡張機能のストアは、拡張機能からは読めません。パソコン上のファイルに許可が必要なブラウザーもあります。通常のウェブページでお使いください。',
  unasked: 'Lacunaはこのページをまだ読んでいません。',
  unaskedHint:
    'ページを前面に表示した状態で、ツールバーのLacunaのボタンを押してください。指示なしにページを読むことはありません。',
  failed: 'ページの読み込み中に問題が起きました。',
  failedHint: 'ページを再読み込みして、もう一度お試しください。',
  empty: 'このページにはテキストがありません。',
  emptyHint: '文書を画像で見せるページには、修復できる文字がありません。',
  clean: 'このページに問題はありません。',
  cleanHint: '文字化けも、変更も、欠落の記載もありません。',
  framesUnread: '{count, plural, other {このページの#個のフレームは読み取れませんでした。}}',
  pagesPictured: '{count, plural, other {# ページは画像で表示されているため、文字を読み取れず、コピーもできません。}}',
  putBack:
    '{count, plural, other {#か所は、ページが元の文字に戻しています。修復した文章は、ここと、コピーした内容にだけあります。}}',
  repairedBefore:
    '以前のバージョンのLacunaがこのページを修復しました。原文を見るには、ページを再読み込みしてください。',

  copy: 'コピー',
  download: 'ダウンロード',
  moreWays: 'その他のコピーと保存',
  copyAs: '形式を選んでコピー',
  saveAs: '形式を選んで保存',
  formatName: '{format, select, text {テキスト} markdown {Markdown} html {HTML} other {JSON}}',
  withFlags: '欠落箇所に印を付ける',
  withNote: '出典・修復・欠落の注記を付ける',
  showOriginal: '原文を表示',
  showCleaned: '修復後を表示',
  copied: 'コピーしました',
  copiedCleaned: '修復したテキストをコピーしました',
  copyFailed: 'ブラウザーがコピーを許可しませんでした。',
  saved: '保存しました',
  chooseFailed: 'ページが応答しません。再読み込みして、もう一度お試しください。',

  cardEntry: '{count, plural, other {このページの変更#か所を順に見る}}',
  cardPlace: '{count, number}か所中{at, number}か所目',
  cardPageHas: 'ページの表示',
  cardBytes: 'バイト列',
  cardMeans: '{writtenIn}では',
  cardBecomes: '{made, select, yes {修復後} other {直すなら}}',
  cardNothing: 'なし（挿入されたもの）',
  cardDecide: '{made, select, yes {元に戻す} other {修復する}}',
  cardPrevious: '前の変更',
  cardNext: '次の変更',

  noteRead: '{date}に {address} で読みました。',
  noteReadOn: '{date}に読みました。',
  noteRepaired: '{damage}：修復{count, number}か所',
  noteMissing: '「{after}」のあと：{what}',
  noteBy: 'Lacunaによる修復。ページにない文字は加えていません。',
};
