import type { Messages } from './en';

/** Chinese as read in Taiwan, Hong Kong and Macau. */
export const zhTW: Messages = {
  extensionName: 'Lacuna',
  extensionDescription: '修復文件分享網頁上的亂碼，並說明缺了哪些內容。',
  actionTitle: '清理此網頁',

  copySelection: '複製清理後的所選文字',
  openPanel: '在網頁旁開啟',
  turnPage: '顯示清理後的網頁，或原文',

  flag: '［{what}］',
  flagWithReason: '［{what}：{why}］',
  flagMasked: '已遮蔽：{notice}',
  flagGarbled: '{count, number} 字亂碼，無法修復：{notice}',
  flagSuspected: '此處似乎缺了文字',
  flagAmount:
    '此處缺 {unit, select, page {{count, number} 頁} word {{count, number} 個詞} percent {全文的 {count, number}%} other {{count, number} 字}}',
  flagUnsized: '{missing, select, the_rest {此後的內容缺漏} everything {全文缺漏} other {此處內容缺漏}}',
  flagShown:
    '{unit, select, page {共 {total, number} 頁，僅顯示 {shown, number} 頁} percent {網頁僅顯示 {shown, number}%} other {全文 {total, number}，網頁顯示 {shown, number}}}',
  flagReason:
    '{reason, select, members {僅限會員} login {登入後可讀} payment {付費後可讀} app {僅在應用程式中可讀} preview {僅為預覽} other {}}',

  betweenSentences: '',
  saidCleaned: '已清理。',
  saidOriginal: '目前顯示原文。',
  saidChecked: '沒有需要修復的地方。',
  saidRepaired:
    '{readings, plural, =0 {} other {刪去 # 處插入的注音}}{both, select, yes {，} other {}}{places, plural, =0 {} other {修復 # 處亂碼}}。',
  saidGarbled:
    '其中有{readings, plural, =0 {} other { # 處插入的注音}}{both, select, yes {和} other {}}{places, plural, =0 {} other { # 處亂碼}}。',
  saidGuesses: '{count, plural, other {另有 # 處存疑，未作更動。}}',
  saidMissing:
    '{least, select, yes {至少} other {}}缺 {unit, select, page {{count, number} 頁} word {{count, number} 個詞} percent {全文的 {count, number}%} other {{count, number} 字}}。',
  saidMissingSomewhere: '{count, plural, other {有 # 處內容缺漏。}}',
  saidMasked: '{count, plural, other {有 # 處詞語被遮蔽。}}',
  saidUnreadable: '{count, plural, other {有 # 處亂碼無法修復。}}',
  saidSuspected: '{count, plural, other {另有 # 處似乎缺了文字。}}',

  barShare: '此處有全文的 {percent, number}%',
  barShareUnknown: '缺多少不詳',
  barWhole: '網頁未提及缺漏',
  barOf:
    '{unit, select, page {{total, number} 頁中的 {shown, number} 頁} word {{total, number} 詞中的 {shown, number} 詞} percent {{total, number}% 中的 {shown, number}%} other {{total, number} 字中的 {shown, number} 字}}',
  barHere: '此處有 {count, number} 字',
  barDescription:
    '文件從頭到尾的示意圖。{share}。缺漏 {gaps, number} 處，修復 {repairs, number} 處，存疑 {guesses, number} 處。',
  verdict:
    '{verdict, select, agree {網頁給出的數字相符。} disagree {網頁給出的數字與文字不符，相差 {off, number}。} other {網頁給出的數字無法核對。}}',

  textCleaned: '清理後的文字',
  textOriginal: '原文',
  noticeOfPage: '網頁寫道：「{notice}」',
  mendedTitle: '{damage}，{trust, select, sure {已證實} likely {推斷} other {猜測}}。網頁原為：{was}',
  explained: '網頁顯示「{shows}」，位元組為 {bytes}，被誤讀為 {readAs}；按 {writtenIn} 讀應為「{shouldBe}」。',
  guessTitle: '{damage}，只是猜測，未作更動。可能應為：{now}',
  damageName:
    '{id, select, injected_pinyin {插入的注音} misaligned_gbk {GBK 錯位一位元組} escaped_entities {實體重複跳脫} toneless_pinyin {重複的注音} misread {{writtenIn} 誤讀為 {readAs}} other {亂碼}}',

  loading: '正在讀取網頁……',
  loadingShare: '正在修復文字：{percent, number}%',
  cancel: '取消',
  cancelled: '已取消讀取。',
  cancelledHint: '網頁沒有任何更動。',
  readAgain: '重新讀取',
  untouchable: 'Lacuna 無法讀取此網頁。',
  untouchableHint: '瀏覽器不讓擴充功能接觸它自己的頁面和商店。一般網頁都可以。',
  unasked: 'Lacuna 還沒有讀取此網頁。',
  unaskedHint: '請在網頁處於前景時按下工具列中的 Lacuna 按鈕。未經要求，Lacuna 不讀取任何網頁。',
  failed: '讀取此網頁時出了問題。',
  failedHint: '請重新整理網頁後再試。',
  empty: '此網頁沒有文字。',
  emptyHint: '用圖片顯示文件的網頁，沒有可以修復的文字。',
  clean: '此網頁完好。',
  cleanHint: '沒有亂碼，沒有更動，也沒有內容缺漏的提示。',

  copy: '複製',
  download: '下載',
  showOriginal: '顯示原文',
  showCleaned: '顯示清理後',
  copied: '已複製',
  copiedCleaned: '已複製清理後的文字',
  copyFailed: '瀏覽器不允許複製。',
  saved: '已儲存',
  chooseFailed: '網頁沒有回應。請重新整理後再試。',

  cardEntry: '{count, plural, other {逐一檢視此網頁的 # 處更動}}',
  cardPlace: '第 {at, number} 處，共 {count, number} 處',
  cardTrust: '{trust, select, sure {已證實} likely {推斷} other {猜測}}',
  cardPageHas: '網頁原為',
  cardBytes: '位元組',
  cardMeans: '按 {writtenIn} 讀',
  cardBecomes: '{made, select, yes {修復為} other {可能應為}}',
  cardNothing: '刪去：是插入的',
  cardDecide: '{made, select, yes {恢復原樣} other {修復}}',
  cardPrevious: '上一處更動',
  cardNext: '下一處更動',
  damageTold:
    '{id, select, misaligned_gbk {每個字由前一字的第二個位元組和後一字的第一個位元組拼成。} injected_pinyin {有程式在字後插入注音，以免抄本被查出。} toneless_pinyin {似乎有程式在字後插入了注音。} escaped_entities {符號被跳脫了兩次，網頁顯示的是它的代碼。} other {}}',
};
