import type { Messages } from './en';

/** Chinese as read in mainland China and Singapore. */
export const zhCN: Messages = {
  extensionName: 'Lacuna',
  extensionDescription: '修复文档分享网页上的乱码，并说明缺了哪些内容。',
  actionTitle: '清理此网页',

  copySelection: '复制清理后的所选文字',
  openPanel: '在网页旁打开',
  turnPage: '显示清理后的网页，或原文',

  flag: '［{what}］',
  flagWithReason: '［{what}：{why}］',
  flagMasked: '已遮盖：{notice}',
  flagGarbled: '{count, number} 字乱码，无法修复：{notice}',
  flagSuspected: '此处似乎缺了文字',
  flagAmount:
    '此处缺 {unit, select, page {{count, number} 页} word {{count, number} 个词} percent {全文的 {count, number}%} other {{count, number} 字}}',
  flagUnsized: '{missing, select, the_rest {此后的内容缺失} everything {全文缺失} other {此处内容缺失}}',
  flagShown:
    '{unit, select, page {共 {total, number} 页，仅显示 {shown, number} 页} percent {网页仅显示 {shown, number}%} other {全文 {total, number}，网页显示 {shown, number}}}',
  flagReason:
    '{reason, select, members {仅限会员} login {登录后可读} payment {付费后可读} app {仅在应用中可读} preview {仅为预览} other {}}',

  betweenSentences: '',
  saidCleaned: '已清理。',
  saidOriginal: '当前显示原文。',
  saidChecked: '没有需要修复的地方。',
  saidRepaired:
    '{readings, plural, =0 {} other {删去 # 处插入的注音}}{both, select, yes {，} other {}}{places, plural, =0 {} other {修复 # 处乱码}}。',
  saidGarbled:
    '其中有{readings, plural, =0 {} other { # 处插入的注音}}{both, select, yes {和} other {}}{places, plural, =0 {} other { # 处乱码}}。',
  saidGuesses: '{count, plural, other {另有 # 处存疑，未作改动。}}',
  saidMissing:
    '{least, select, yes {至少} other {}}缺 {unit, select, page {{count, number} 页} word {{count, number} 个词} percent {全文的 {count, number}%} other {{count, number} 字}}。',
  saidMissingSomewhere: '{count, plural, other {有 # 处内容缺失。}}',
  saidMasked: '{count, plural, other {有 # 处词语被遮盖。}}',
  saidUnreadable: '{count, plural, other {有 # 处乱码无法修复。}}',
  saidSuspected: '{count, plural, other {另有 # 处似乎缺了文字。}}',

  barShare: '此处有全文的 {percent, number}%',
  barShareUnknown: '缺多少不详',
  barWhole: '网页未提及缺失',
  barOf:
    '{unit, select, page {{total, number} 页中的 {shown, number} 页} word {{total, number} 词中的 {shown, number} 词} percent {{total, number}% 中的 {shown, number}%} other {{total, number} 字中的 {shown, number} 字}}',
  barHere: '此处有 {count, number} 字',
  barDescription:
    '文档从头到尾的示意图。{share}。缺失 {gaps, number} 处，修复 {repairs, number} 处，存疑 {guesses, number} 处。',
  verdict:
    '{verdict, select, agree {网页给出的数字相符。} disagree {网页给出的数字与文字不符，相差 {off, number}。} other {网页给出的数字无法核对。}}',

  textCleaned: '清理后的文字',
  textOriginal: '原文',
  noticeOfPage: '网页写道：“{notice}”',
  mendedTitle: '{damage}，{trust, select, sure {已证实} likely {推断} other {猜测}}。网页原为：{was}',
  explained: '网页显示“{shows}”，字节为 {bytes}，被误读为 {readAs}；按 {writtenIn} 读应为“{shouldBe}”。',
  guessTitle: '{damage}，只是猜测，未作改动。可能应为：{now}',
  damageName:
    '{id, select, injected_pinyin {插入的注音} misaligned_gbk {GBK 错位一字节} escaped_entities {实体重复转义} toneless_pinyin {重复的注音} misread {{writtenIn} 误读为 {readAs}} other {乱码}}',

  loading: '正在读取网页……',
  loadingShare: '正在修复文字：{percent, number}%',
  cancel: '取消',
  cancelled: '已取消读取。',
  cancelledHint: '网页没有任何改动。',
  readAgain: '重新读取',
  untouchable: 'Lacuna 无法读取此网页。',
  untouchableHint: '浏览器不让扩展程序接触它自己的页面和商店。普通网页都可以。',
  unasked: 'Lacuna 还没有读取此网页。',
  unaskedHint: '请在网页处于前台时点击工具栏中的 Lacuna 按钮。未经要求，Lacuna 不读取任何网页。',
  failed: '读取此网页时出了问题。',
  failedHint: '请刷新网页后再试。',
  empty: '此网页没有文字。',
  emptyHint: '用图片显示文档的网页，没有可以修复的文字。',
  clean: '此网页完好。',
  cleanHint: '没有乱码，没有改动，也没有内容缺失的提示。',

  copy: '复制',
  download: '下载',
  showOriginal: '显示原文',
  showCleaned: '显示清理后',
  copied: '已复制',
  copiedCleaned: '已复制清理后的文字',
  copyFailed: '浏览器不允许复制。',
  saved: '已保存',
  chooseFailed: '网页没有回应。请刷新后再试。',

  cardEntry: '{count, plural, other {逐一查看此网页的 # 处改动}}',
  cardPlace: '第 {at, number} 处，共 {count, number} 处',
  cardTrust: '{trust, select, sure {已证实} likely {推断} other {猜测}}',
  cardPageHas: '网页原为',
  cardBytes: '字节',
  cardMeans: '按 {writtenIn} 读',
  cardBecomes: '{made, select, yes {修复为} other {可能应为}}',
  cardNothing: '删去：是插入的',
  cardDecide: '{made, select, yes {恢复原样} other {修复}}',
  cardPrevious: '上一处改动',
  cardNext: '下一处改动',
  damageTold:
    '{id, select, misaligned_gbk {每个字由前一字的第二个字节和后一字的第一个字节拼成。} injected_pinyin {有程序在字后插入注音，以免抄本被查出。} toneless_pinyin {似乎有程序在字后插入了注音。} escaped_entities {符号被转义了两次，网页显示的是它的代码。} other {}}',
};
