/** English, and the list of all messages: ICU MessageFormat, one key a sentence or name that a person reads. */
export const en = {
  // The browser's own lists, looked up as __MSG_…__ in the manifest.
  extensionName: 'Lacuna',
  extensionDescription: 'Repairs garbled text on document-sharing pages, and says what is missing.',
  actionTitle: 'Clean this page',
  // Context menus and shortcuts.
  repairSelection: 'Repair the selection',
  copySelection: 'Copy the selection, cleaned',
  openOptions: 'Options',
  openPanel: 'Open beside the page',
  turnPage: 'Show the cleaned page, or the original',

  // Flags: what stands in a copied text where text is missing.
  flag: '［{what}］',
  flagWithReason: '［{what}: {why}］',
  flagMasked: 'masked: {notice}',
  flagGarbled: '{count, plural, one {# character} other {# characters}} garbled beyond repair: {notice}',
  flagSuspected: 'text seems to be missing here',
  flagAmount:
    '{unit, select, page {{count, plural, one {# page} other {# pages}}} word {{count, plural, one {# word} other {# words}}} percent {{count, number} % of the text} other {{count, plural, one {# character} other {# characters}}}} missing here',
  flagUnsized:
    '{missing, select, the_rest {The rest of the text is missing here} everything {The whole text is missing here} other {Text missing here}}',
  flagShown:
    '{unit, select, page {only {shown, number} of {total, number} pages are shown} percent {the page shows {shown, number} %} other {the page shows {shown, number} of {total, number}}}',
  flagReason:
    '{reason, select, members {members only} login {sign in to read} payment {paying readers only} app {only in the app} preview {preview only} other {}}',

  // The sentence at the top of the popup.
  betweenSentences: ' ',
  betweenParts: ' · ',
  saidCleaned: 'Cleaned.',
  saidOriginal: 'The original is shown.',
  saidChecked: 'Nothing needed repair.',
  saidRepaired:
    '{readings, plural, =0 {} one {# inserted reading removed} other {# inserted readings removed}}{both, select, yes {, } other {}}{places, plural, =0 {} one {# garbled place repaired} other {# garbled places repaired}}.',
  saidGarbled:
    'It has {readings, plural, =0 {} one {# inserted reading} other {# inserted readings}}{both, select, yes { and } other {}}{places, plural, =0 {} one {# garbled place} other {# garbled places}}.',
  saidGuesses:
    '{count, plural, one {# doubtful place was left as it is.} other {# doubtful places were left as they are.}}',
  saidRefused: '{count, plural, one {You refused # repair.} other {You refused # repairs.}}',
  saidMissing:
    '{least, select, yes {At least } other {}}{unit, select, page {{count, plural, one {# page is} other {# pages are}}} word {{count, plural, one {# word is} other {# words are}}} percent {{count, number} % of the text is} other {{count, plural, one {# character is} other {# characters are}}}} missing.',
  saidMissingSomewhere: '{count, plural, one {Text is missing in # place.} other {Text is missing in # places.}}',
  saidMasked: '{count, plural, one {# word is masked.} other {# words are masked.}}',
  saidUnreadable: '{count, plural, one {# place is} other {# places are}} garbled beyond repair.',
  saidLost: '{count, plural, one {# character is} other {# characters are}} lost for good (\ufffd).',
  saidSuspected:
    '{count, plural, one {Text seems to be missing in # {more, select, yes {more } other {}}place.} other {Text seems to be missing in # {more, select, yes {more } other {}}places.}}',
  cut: 'This page is too long to show in full: {what, select, text {only its first {count, number} characters were read} time {it was examined for {count, number} seconds, and the rest stays as it is} repairs {these are the first {count, number} repairs} other {these are the first {count, number} gaps}}.',

  // The document bar.
  barShare: '{percent, number} % of the document is here',
  barShareUnknown: 'The size of the whole document is unknown',
  barWhole: 'The page mentions no gaps',
  barOf:
    '{unit, select, page {{shown, number} of {total, number} pages} word {{shown, number} of {total, number} words} percent {{shown, number} of {total, number} %} other {{shown, number} of {total, number} characters}}',
  barHere: '{count, plural, one {# character here} other {# characters here}}',
  barDescription:
    'The document from beginning to end. {share}. {gaps, plural, =0 {No gaps} one {# gap} other {# gaps}}, {repairs, plural, =0 {no repairs} one {# repair} other {# repairs}}, {guesses, plural, =0 {no guesses} one {# guess} other {# guesses}}.',
  barPart:
    '{kind, select, here {Text} mended {Repaired} likely {Inferred} guess {Left as it was} other {Missing}}: {what}',
  barGo: 'Choose a part to go there in the page.',
  conflict:
    '{of, select, total {The page gives different sizes for the whole, {first} and {second}} other {The page gives different sizes for what is missing, {first} and {second}}}: they are {off, number} apart. {fits, select, none {Nothing here tells which is right.} other {The text here fits {fits}.}}',
  verdict:
    '{verdict, select, agree {The page’s own numbers agree.} disagree {The page’s numbers and its text do not match: they are {off, number} apart.} other {The page’s numbers cannot be checked.}}',

  // The text, the views, and what stands above it.
  textCleaned: 'Cleaned text',
  textOriginal: 'Original text',
  views: 'Views',
  tabCleaned: 'Cleaned',
  tabOriginal: 'Original',
  tabChanges: 'Changes',
  tabMissing: 'Missing',
  scopeLabel: 'Part of the page',
  scopeName: '{scope, select, article {Main text} page {Whole page} other {Selection}}',
  scriptLabel: 'Chinese characters',
  scriptName:
    '{script, select, as_is {As written} simplified {Simplified} traditional {Traditional} taiwan {Taiwan} other {Hong Kong}}',
  scriptFailed: 'The characters could not be converted.',
  searchLabel: 'Search the text',
  searchCount: '{at, number} of {count, number}',
  searchNone: 'Not found',
  searchPrevious: 'Previous match',
  searchNext: 'Next match',
  noticeOfPage: 'the page says “{notice}”',
  mendedTitle: '{damage}, {trust, select, sure {proved} likely {inferred} other {guessed}}. The page has: {was}',
  explained:
    'The page shows {shows}: the bytes {bytes}, which were read as {readAs}. In {writtenIn} they mean {shouldBe}.',
  guessTitle: '{damage}, a guess that was not applied. It would become: {now}',

  // The list of changes.
  trustName: '{trust, select, sure {proved} likely {inferred} other {guessed}}',
  trustMeans:
    '{trust, select, sure {Garbling the repair in the same way gives exactly what the page shows.} likely {Bytes were lost on the way; what stands around leaves one good answer.} other {Nothing proves this reading, so it is only proposed.}}',
  explainedReading: 'A program put in how the character before it is read; without it the text is what it was.',
  explainedMisaligned: 'The bytes were paired one byte off, so every pair became another character.',
  explainedBreak: 'A link was taken out of the text, and its line break stayed.',
  explainedEntities: 'The code of a character was escaped twice, so the page shows the code and not the character.',
  changeNow: 'becomes',
  changeAccept: 'Accept this change: {what}',
  changeState: '{state, select, made {accepted} left {refused} other {{made, number} of {all, number} accepted}}',
  changePlaces: '{count, plural, one {# place} other {All # places}}',
  showMore: 'Show more',
  showInPage: 'Show in page',
  showThisInPage: 'Show in page: {what}',
  rulerTitle: 'Byte by byte',
  rulerRow: '{row, select, shown {shown} bytes {bytes} other {meant}}',
  rulerFates:
    '{fates, select, lost {Dashed bytes were lost on the way.} stray {Struck bytes do not belong there.} other {Dashed bytes were lost on the way, struck ones do not belong there.}}',
  changesNone: 'Nothing on this page was repaired.',

  // What is missing, and the sums.
  amount:
    '{unit, select, page {{count, plural, one {# page} other {# pages}}} word {{count, plural, one {# word} other {# words}}} percent {{count, number} % of the text} other {{count, plural, one {# character} other {# characters}}}}',
  amountUnknown: 'amount not stated',
  missingWhere: '{missing, select, the_rest {At the end} everything {All of it} other {In the middle}}: {amount}',
  missingAfter: 'after “{after}”',
  missingBasis: '{basis, select, stated {stated by the page} other {worked out from the page’s own numbers}}',
  missingNone: 'Nothing on this page says that text is missing.',
  sumsTitle: 'The sums',
  sumName:
    '{what, select, shown {shown} middle {left out in the middle} end {left out at the end} other {whole document}}',
  sumUnknown: 'unknown',
  counted:
    'Counted on the page: {count, number}{counting, select, with_spaces {, with spaces} with_line_ends {, with spaces and line ends} with_indents {, with line ends and indents} without_title {, without the title} without_punctuation {, without punctuation} characters {, without spaces} other {}}.',
  worthALook: 'Worth a look',
  jumpsHere: 'The text seems to jump here.',
  damageName:
    '{id, select, injected_pinyin {Inserted reading} misaligned_gbk {GBK read one byte off} escaped_entities {Entities escaped twice} toneless_pinyin {Repeated reading} c1_controls {Windows signs shown as controls} byte_order_mark {Byte order mark shown as text} language_tags {Invisible language tags} iso_2022_jp {Mail Japanese without its escapes} broken_line {Stray line break} misread {{writtenIn} read as {readAs}} other {Garbled text}}',

  // The states without a text.
  loading: 'Reading the page…',
  loadingHint: 'A page that is still loading is read once all of its text is there.',
  loadingShare: 'Repairing the text: {percent, number} %',
  cancel: 'Cancel',
  cancelled: 'Reading was cancelled.',
  cancelledHint: 'Nothing on the page was changed.',
  readAgain: 'Read again',
  untouchable: 'Lacuna cannot read this page.',
  untouchableHint:
    'Browsers keep extensions away from their own pages, from PDF files and from their stores, and some of them from your own files unless you allow it. Any ordinary web page will do.',
  unasked: 'Lacuna has not read this page.',
  unaskedHint: 'Click Lacuna’s button in the toolbar while the page is in front. Lacuna reads no page unasked.',
  failed: 'Something went wrong while reading this page.',
  failedHint: 'Reload the page and try again.',
  empty: 'There is no text on this page.',
  emptyHint: 'Pages that show documents as pictures have nothing that can be repaired.',
  clean: 'This page is sound.',
  cleanHint: 'Nothing is garbled, nothing was changed, and nothing says that text is missing.',
  framesUnread: '{count, plural, one {# frame} other {# frames}} of this page could not be read.',
  pagesPictured:
    '{count, plural, one {# page is a picture: its} other {# pages are pictures: their}} text cannot be read or copied.',
  putBack: 'The page puts its own text back in {count, plural, one {# place} other {# places}}. Copies are repaired.',
  repairedBefore: 'An older version of Lacuna repaired this page. Reload it to see its original text.',

  // Buttons and what they answer.
  copy: 'Copy',
  download: 'Download',
  moreWays: 'More ways to copy and save',
  copyAs: 'Copy as',
  saveAs: 'Save as',
  formatName: '{format, select, text {Plain text} markdown {Markdown} html {HTML} other {JSON}}',
  withFlags: 'Flags where text is missing',
  withNote: 'Note on source, repairs and gaps',
  showOriginal: 'Show original',
  showCleaned: 'Show cleaned',
  copied: 'Copied',
  copiedCleaned: 'Cleaned text copied',
  copyFailed: 'The browser did not allow copying.',
  saved: 'Saved',
  chooseFailed: 'The page did not answer. Reload it and try again.',

  // The card in a page that explains a change.
  cardEntry: '{count, plural, one {Show the change on this page} other {Go through the # changes on this page}}',
  cardPlace: '{at, number} of {count, number}',
  cardPageHas: 'The page has',
  cardBytes: 'Bytes',
  cardMeans: 'In {writtenIn}',
  cardBecomes: '{made, select, yes {Repaired} other {It would become}}',
  cardNothing: 'nothing: it was put in',
  cardDecide: '{made, select, yes {Put back} other {Repair}}',
  cardPrevious: 'Previous change',
  cardNext: 'Next change',

  // The note on where a text is from.
  noteRead: 'Read at {address} on {date}.',
  noteReadOn: 'Read on {date}.',
  noteRepaired: '{damage}: {count, plural, one {# repair} other {# repairs}}',
  noteMissing: 'After “{after}”: {what}',
  noteBy: 'Repaired by Lacuna. Nothing was added to what the page shows.',
} as const;

/** The name of a message. */
export type Key = keyof typeof en;

/** A language's messages: every key, or the build fails. */
export type Messages = Readonly<Record<Key, string>>;
