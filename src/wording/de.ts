import type { Messages } from './en';

/** German. */
export const de: Messages = {
  extensionName: 'Lacuna',
  extensionDescription: 'Repariert Zeichensalat auf Seiten, die Dokumente zeigen, und sagt, was fehlt.',
  actionTitle: 'Diese Seite bereinigen',

  repairSelection: 'Auswahl reparieren',
  copySelection: 'Auswahl bereinigt kopieren',
  openOptions: 'Einstellungen',
  openPanel: 'Neben der Seite öffnen',
  turnPage: 'Bereinigte Seite oder Original zeigen',

  flag: '［{what}］',
  flagWithReason: '［{what}: {why}］',
  flagMasked: 'verdeckt: {notice}',
  flagGarbled: '{count, plural, one {# Zeichen} other {# Zeichen}} nicht mehr zu retten: {notice}',
  flagSuspected: 'hier scheint Text zu fehlen',
  flagAmount:
    '{unit, select, page {{count, plural, one {Hier fehlt # Seite} other {Hier fehlen # Seiten}}} word {{count, plural, one {Hier fehlt # Wort} other {Hier fehlen # Wörter}}} percent {Hier fehlen {count, number}\u00a0% des Textes} other {{count, plural, one {Hier fehlt # Zeichen} other {Hier fehlen # Zeichen}}}}',
  flagUnsized:
    '{missing, select, the_rest {Hier fehlt der Rest des Textes} everything {Hier fehlt der ganze Text} other {Hier fehlt Text}}',
  flagShown:
    '{unit, select, page {nur {shown, number} von {total, number} Seiten sind zu sehen} percent {die Seite zeigt {shown, number}\u00a0%} other {die Seite zeigt {shown, number} von {total, number}}}',
  flagReason:
    '{reason, select, members {nur für Mitglieder} login {nur nach Anmeldung} payment {nur gegen Bezahlung} app {nur in der App} preview {nur Vorschau} other {}}',

  betweenSentences: ' ',
  betweenParts: ' · ',
  saidCleaned: 'Bereinigt.',
  saidOriginal: 'Das Original wird gezeigt.',
  saidChecked: 'Es gab nichts zu reparieren.',
  saidRepaired:
    '{readings, plural, =0 {} one {# Pinyin-Einschub entfernt} other {# Pinyin-Einschübe entfernt}}{both, select, yes {, } other {}}{places, plural, =0 {} one {# Stelle repariert} other {# Stellen repariert}}.',
  saidGarbled:
    'Darin {both, select, yes {sind} other {{readings, plural, =0 {{places, plural, one {ist} other {sind}}} one {ist} other {sind}}}} {readings, plural, =0 {} one {# Pinyin-Einschub} other {# Pinyin-Einschübe}}{both, select, yes { und } other {}}{places, plural, =0 {} one {# unleserliche Stelle} other {# unleserliche Stellen}}.',
  saidGuesses:
    '{count, plural, one {# zweifelhafte Stelle blieb, wie sie ist.} other {# zweifelhafte Stellen blieben, wie sie sind.}}',
  saidRefused: '{count, plural, one {# Reparatur haben Sie abgelehnt.} other {# Reparaturen haben Sie abgelehnt.}}',
  saidMissing:
    '{unit, select, page {{count, plural, one {Es fehlt} other {Es fehlen}}} word {{count, plural, one {Es fehlt} other {Es fehlen}}} percent {Es fehlen} other {{count, plural, one {Es fehlt} other {Es fehlen}}}} {least, select, yes {mindestens } other {}}{unit, select, page {{count, plural, one {# Seite} other {# Seiten}}} word {{count, plural, one {# Wort} other {# Wörter}}} percent {{count, number}\u00a0% des Textes} other {{count, plural, one {# Zeichen} other {# Zeichen}}}}.',
  saidMissingSomewhere: '{count, plural, one {An # Stelle fehlt Text.} other {An # Stellen fehlt Text.}}',
  saidMasked: '{count, plural, one {# Wort ist verdeckt.} other {# Wörter sind verdeckt.}}',
  saidUnreadable: '{count, plural, one {# Stelle ist} other {# Stellen sind}} nicht mehr zu retten.',
  saidLost: '{count, plural, one {# Zeichen ist} other {# Zeichen sind}} verloren (\ufffd).',
  saidSuspected:
    '{count, plural, one {An # {more, select, yes {weiteren } other {}}Stelle scheint Text zu fehlen.} other {An # {more, select, yes {weiteren } other {}}Stellen scheint Text zu fehlen.}}',
  cut: 'Die Seite ist zu lang, um alles zu zeigen: {what, select, text {nur ihre ersten {count, number} Zeichen wurden gelesen} time {sie wurde {count, number} Sekunden lang untersucht, der Rest bleibt, wie er ist} repairs {dies sind die ersten {count, number} Reparaturen} other {dies sind die ersten {count, number} Lücken}}.',

  barShare: '{percent, number}\u00a0% des Dokuments sind hier',
  barShareUnknown: 'Wie groß das ganze Dokument ist, ist unbekannt',
  barWhole: 'Die Seite erwähnt keine Lücken',
  barOf:
    '{unit, select, page {{shown, number} von {total, number} Seiten} word {{shown, number} von {total, number} Wörtern} percent {{shown, number} von {total, number}\u00a0%} other {{shown, number} von {total, number} Zeichen}}',
  barHere: '{count, plural, one {# Zeichen hier} other {# Zeichen hier}}',
  barDescription:
    'Das Dokument von Anfang bis Ende. {share}. {gaps, plural, =0 {Keine Lücken} one {# Lücke} other {# Lücken}}, {repairs, plural, =0 {keine Reparaturen} one {# Reparatur} other {# Reparaturen}}, {guesses, plural, =0 {keine Vermutungen} one {# Vermutung} other {# Vermutungen}}.',
  barPart:
    '{kind, select, here {Text} mended {Repariert} likely {Erschlossen} guess {So gelassen} other {Fehlt}}: {what}',
  barGo: 'Ein Teil des Balkens führt an seine Stelle auf der Seite.',
  conflict:
    '{of, select, total {Die Seite nennt für das Ganze verschiedene Größen, {first} und {second}} other {Die Seite nennt für das Fehlende verschiedene Größen, {first} und {second}}}: sie liegen {off, number} auseinander. {fits, select, none {Nichts hier sagt, welche stimmt.} other {Zum Text hier passt: {fits}.}}',
  verdict:
    '{verdict, select, agree {Die Zahlen der Seite stimmen überein.} disagree {Die Zahlen der Seite und ihr Text passen nicht zusammen: sie liegen {off, number} auseinander.} other {Die Zahlen der Seite lassen sich nicht prüfen.}}',

  textCleaned: 'Bereinigter Text',
  textOriginal: 'Originaltext',

  views: 'Ansichten',
  tabCleaned: 'Bereinigt',
  tabOriginal: 'Original',
  tabChanges: 'Änderungen',
  tabMissing: 'Fehlendes',
  scopeLabel: 'Teil der Seite',
  scopeName: '{scope, select, article {Haupttext} page {Ganze Seite} other {Auswahl}}',
  scriptLabel: 'Chinesische Schrift',
  scriptName:
    '{script, select, as_is {Unverändert} simplified {Kurzzeichen} traditional {Langzeichen} taiwan {Taiwan} other {Hongkong}}',
  scriptFailed: 'Die Schriftzeichen ließen sich nicht umwandeln.',
  searchLabel: 'Im Text suchen',
  searchCount: '{at, number} von {count, number}',
  searchNone: 'Nicht gefunden',
  searchPrevious: 'Voriger Treffer',
  searchNext: 'Nächster Treffer',
  noticeOfPage: 'die Seite sagt „{notice}“',
  mendedTitle:
    '{damage}, {trust, select, sure {bewiesen} likely {erschlossen} other {vermutet}}. Auf der Seite steht: {was}',
  explained:
    'Die Seite zeigt {shows}: die Bytes {bytes}, gelesen als {readAs}. In {writtenIn} bedeuten sie {shouldBe}.',
  guessTitle: '{damage}, eine Vermutung, die nicht angewandt wurde. Daraus würde: {now}',

  trustName: '{trust, select, sure {bewiesen} likely {erschlossen} other {vermutet}}',
  trustMeans:
    '{trust, select, sure {Auf dieselbe Weise verstümmelt, ergibt die Reparatur genau das, was die Seite zeigt.} likely {Bytes gingen unterwegs verloren; die Umgebung lässt eine gute Antwort übrig.} other {Nichts beweist diese Lesart, daher wird sie nur vorgeschlagen.}}',
  explainedReading:
    'Ein Programm hat eingefügt, wie das Zeichen davor gelesen wird; ohne das steht der Text wieder da.',
  explainedMisaligned: 'Die Bytes wurden um eines versetzt gepaart, und jedes Paar wurde zu einem anderen Zeichen.',
  explainedBreak: 'Ein Link wurde aus dem Text genommen, und sein Zeilenumbruch blieb.',
  explainedEntities: 'Der Code eines Zeichens wurde doppelt maskiert; die Seite zeigt den Code statt des Zeichens.',
  changeNow: 'wird zu',
  changeAccept: 'Diese Änderung annehmen: {what}',
  changeState:
    '{state, select, made {angenommen} left {abgelehnt} other {{made, number} von {all, number} angenommen}}',
  changePlaces: '{count, plural, one {# Stelle} other {Alle # Stellen}}',
  showMore: 'Mehr zeigen',
  showInPage: 'Auf der Seite zeigen',
  showThisInPage: 'Auf der Seite zeigen: {what}',
  rulerTitle: 'Byte für Byte',
  rulerRow: '{row, select, shown {gezeigt} bytes {Bytes} other {gemeint}}',
  rulerFates:
    '{fates, select, lost {Gestrichelte Bytes gingen unterwegs verloren.} stray {Durchgestrichene Bytes gehören nicht hierher.} other {Gestrichelte Bytes gingen unterwegs verloren, durchgestrichene gehören nicht hierher.}}',
  changesNone: 'Auf dieser Seite wurde nichts repariert.',

  amount:
    '{unit, select, page {{count, plural, one {# Seite} other {# Seiten}}} word {{count, plural, one {# Wort} other {# Wörter}}} percent {{count, number}\u00a0% des Textes} other {{count, plural, one {# Zeichen} other {# Zeichen}}}}',
  amountUnknown: 'Umfang nicht angegeben',
  missingWhere: '{missing, select, the_rest {Am Ende} everything {Das ganze Dokument} other {In der Mitte}}: {amount}',
  missingAfter: 'nach „{after}“',
  missingBasis: '{basis, select, stated {von der Seite angegeben} other {aus den Zahlen der Seite errechnet}}',
  missingNone: 'Nichts auf dieser Seite deutet auf fehlenden Text hin.',
  sumsTitle: 'Die Rechnung',
  sumName:
    '{what, select, shown {gezeigt} middle {in der Mitte ausgelassen} end {am Ende ausgelassen} other {ganzes Dokument}}',
  sumUnknown: 'unbekannt',
  counted:
    'Auf der Seite gezählt: {count, number}{counting, select, with_spaces {, mit Leerzeichen} with_line_ends {, mit Leerzeichen und Zeilenenden} with_indents {, mit Zeilenenden und Einzügen} without_title {, ohne den Titel} without_punctuation {, ohne Satzzeichen} characters {, ohne Leerzeichen} other {}}.',
  worthALook: 'Einen Blick wert',
  jumpsHere: 'Hier scheint der Text zu springen.',
  damageName:
    '{id, select, injected_pinyin {Eingeschobenes Pinyin} misaligned_gbk {GBK um ein Byte verschoben} escaped_entities {Doppelt maskierte Zeichen} toneless_pinyin {Wiederholtes Pinyin} c1_controls {Windows-Zeichen als Steuerzeichen} byte_order_mark {Sichtbare Bytereihenfolge-Marke} language_tags {Unsichtbare Sprachmarken} iso_2022_jp {Mail-Japanisch ohne Escapezeichen} broken_line {Verirrter Zeilenumbruch} misread {{writtenIn} als {readAs} gelesen} other {Zeichensalat}}',

  loading: 'Die Seite wird gelesen …',
  loadingHint: 'Lädt die Seite noch, so wird sie gelesen, sobald ihr ganzer Text da ist.',
  loadingShare: 'Text wird repariert: {percent, number}\u00a0%',
  cancel: 'Abbrechen',
  cancelled: 'Das Lesen wurde abgebrochen.',
  cancelledHint: 'Auf der Seite wurde nichts geändert.',
  readAgain: 'Noch einmal lesen',
  untouchable: 'Lacuna kann diese Seite nicht lesen.',
  untouchableHint:
    'Browser lassen Erweiterungen nicht an ihre eigenen Seiten, an PDF-Dateien und an Stores, manche ohne Erlaubnis auch nicht an eigene Dateien. Jede gewöhnliche Webseite geht.',
  unasked: 'Lacuna hat diese Seite noch nicht gelesen.',
  unaskedHint:
    'Klicken Sie in der Symbolleiste auf Lacuna, während die Seite vorne ist. Ungefragt liest Lacuna keine Seite.',
  failed: 'Beim Lesen dieser Seite ging etwas schief.',
  failedHint: 'Bitte die Seite neu laden und noch einmal versuchen.',
  empty: 'Auf dieser Seite ist kein Text.',
  emptyHint: 'Wo Dokumente als Bilder gezeigt werden, gibt es nichts zu reparieren.',
  clean: 'Diese Seite ist in Ordnung.',
  cleanHint: 'Nichts ist verstümmelt, nichts wurde geändert, und nichts deutet auf fehlenden Text hin.',
  framesUnread:
    '{count, plural, one {# Rahmen dieser Seite ließ} other {# Rahmen dieser Seite ließen}} sich nicht lesen.',
  pagesPictured:
    '{count, plural, one {# Seite ist ein Bild: Ihr Text lässt sich nicht lesen und nicht kopieren.} other {# Seiten sind Bilder: Ihr Text lässt sich nicht lesen und nicht kopieren.}}',
  putBack:
    'An {count, plural, one {# Stelle} other {# Stellen}} stellt die Seite ihren eigenen Text wieder her: Repariert ist er nur hier und in Kopien.',
  repairedBefore:
    'Eine ältere Fassung von Lacuna hat diese Seite repariert. Den ursprünglichen Text zeigt sie, wenn Sie sie neu laden.',

  copy: 'Kopieren',
  download: 'Speichern',
  moreWays: 'Weitere Arten zu kopieren und zu speichern',
  copyAs: 'Kopieren als',
  saveAs: 'Speichern als',
  formatName: '{format, select, text {Reiner Text} markdown {Markdown} html {HTML} other {JSON}}',
  withFlags: 'Vermerke, wo Text fehlt',
  withNote: 'Notiz zu Quelle, Reparaturen und Lücken',
  showOriginal: 'Original zeigen',
  showCleaned: 'Bereinigt zeigen',
  copied: 'Kopiert',
  copiedCleaned: 'Bereinigter Text kopiert',
  copyFailed: 'Der Browser hat das Kopieren nicht erlaubt.',
  saved: 'Gespeichert',
  chooseFailed: 'Die Seite antwortet nicht. Bitte neu laden und noch einmal versuchen.',

  cardEntry:
    '{count, plural, one {Die Änderung auf dieser Seite zeigen} other {Die # Änderungen auf dieser Seite durchgehen}}',
  cardPlace: '{at, number} von {count, number}',
  cardPageHas: 'Die Seite hat',
  cardBytes: 'Bytes',
  cardMeans: 'In {writtenIn}',
  cardBecomes: '{made, select, yes {Repariert} other {Daraus würde}}',
  cardNothing: 'nichts: es war eingeschoben',
  cardDecide: '{made, select, yes {Zurücknehmen} other {Reparieren}}',
  cardPrevious: 'Vorige Änderung',
  cardNext: 'Nächste Änderung',

  noteRead: 'Gelesen unter {address} am {date}.',
  noteReadOn: 'Gelesen am {date}.',
  noteRepaired: '{damage}: {count, plural, one {# Reparatur} other {# Reparaturen}}',
  noteMissing: 'Nach „{after}“: {what}',
  noteBy: 'Repariert von Lacuna. Zu dem, was die Seite zeigt, wurde nichts hinzugefügt.',
};
