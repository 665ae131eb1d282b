import type { Messages } from './en';

/** French. */
export const fr: Messages = {
  extensionName: 'Lacuna',
  extensionDescription: 'Répare le texte brouillé sur les pages de partage de documents et dit ce qui manque.',
  actionTitle: 'Nettoyer cette page',

  repairSelection: 'Réparer la sélection',
  copySelection: 'Copier la sélection nettoyée',
  openOptions: 'Options',
  openPanel: 'Ouvrir à côté de la page',
  turnPage: 'Afficher la page nettoyée ou l’original',

  flag: '［{what}］',
  flagWithReason: '［{what}\u00a0: {why}］',
  flagMasked: 'masqué\u00a0: {notice}',
  flagGarbled: '{count, plural, one {# caractère irrécupérable} other {# caractères irrécupérables}}\u00a0: {notice}',
  flagSuspected: 'il semble manquer du texte ici',
  flagAmount:
    'il manque ici {unit, select, page {{count, plural, one {# page} other {# pages}}} word {{count, plural, one {# mot} other {# mots}}} percent {{count, number}\u00a0% du texte} other {{count, plural, one {# caractère} other {# caractères}}}}',
  flagUnsized:
    '{missing, select, the_rest {la suite du texte manque ici} everything {tout le texte manque ici} other {il manque du texte ici}}',
  flagShown:
    '{unit, select, page {seules {shown, number} pages sur {total, number} sont affichées} percent {la page affiche {shown, number}\u00a0%} other {la page affiche {shown, number} sur {total, number}}}',
  flagReason:
    '{reason, select, members {réservé aux membres} login {connexion requise} payment {réservé aux abonnés payants} app {dans l’application seulement} preview {simple aperçu} other {}}',

  betweenSentences: ' ',
  betweenParts: ' · ',
  saidCleaned: 'Page nettoyée.',
  saidOriginal: 'L’original est affiché.',
  saidChecked: 'Il n’y avait rien à réparer.',
  saidRepaired:
    '{readings, plural, =0 {} one {# pinyin intercalé retiré} other {# pinyins intercalés retirés}}{both, select, yes {, } other {}}{places, plural, =0 {} one {# passage brouillé réparé} other {# passages brouillés réparés}}.',
  saidGarbled:
    'Elle contient {readings, plural, =0 {} one {# pinyin intercalé} other {# pinyins intercalés}}{both, select, yes { et } other {}}{places, plural, =0 {} one {# passage brouillé} other {# passages brouillés}}.',
  saidGuesses:
    '{count, plural, one {# passage douteux a été laissé tel quel.} other {# passages douteux ont été laissés tels quels.}}',
  saidRefused: '{count, plural, one {Vous avez refusé # réparation.} other {Vous avez refusé # réparations.}}',
  saidMissing:
    'Il manque {least, select, yes {au moins } other {}}{unit, select, page {{count, plural, one {# page} other {# pages}}} word {{count, plural, one {# mot} other {# mots}}} percent {{count, number}\u00a0% du texte} other {{count, plural, one {# caractère} other {# caractères}}}}.',
  saidMissingSomewhere:
    '{count, plural, one {Il manque du texte à # endroit.} other {Il manque du texte à # endroits.}}',
  saidMasked: '{count, plural, one {# mot est masqué.} other {# mots sont masqués.}}',
  saidUnreadable: '{count, plural, one {# passage est irrécupérable.} other {# passages sont irrécupérables.}}',
  saidLost: '{count, plural, one {# caractère est perdu (\ufffd).} other {# caractères sont perdus (\ufffd).}}',
  saidSuspected:
    '{count, plural, one {Il semble manquer du texte à # {more, select, yes {autre } other {}}endroit.} other {Il semble manquer du texte à # {more, select, yes {autres } other {}}endroits.}}',
  cut: 'La page est trop longue pour être montrée en entier\u00a0: {what, select, text {seuls ses {count, number} premiers caractères ont été lus} time {elle a été examinée pendant {count, number} secondes, le reste demeure tel quel} repairs {voici les {count, number} premières réparations} other {voici les {count, number} premières lacunes}}.',

  barShare: '{percent, number}\u00a0% du document est ici',
  barShareUnknown: 'La taille du document entier est inconnue',
  barWhole: 'La page ne signale aucune lacune',
  barOf:
    '{unit, select, page {{shown, number} pages sur {total, number}} word {{shown, number} mots sur {total, number}} percent {{shown, number} sur {total, number}\u00a0%} other {{shown, number} caractères sur {total, number}}}',
  barHere: '{count, plural, one {# caractère ici} other {# caractères ici}}',
  barDescription:
    'Le document du début à la fin. {share}. {gaps, plural, =0 {Aucune lacune} one {# lacune} other {# lacunes}}, {repairs, plural, =0 {aucune réparation} one {# réparation} other {# réparations}}, {guesses, plural, =0 {aucune hypothèse} one {# hypothèse} other {# hypothèses}}.',
  barPart:
    '{kind, select, here {Texte} mended {Réparé} likely {Déduit} guess {Laissé tel quel} other {Manque}}\u00a0: {what}',
  barGo: 'Choisissez une partie pour y aller dans la page.',
  conflict:
    '{of, select, total {La page donne des tailles différentes pour le tout, {first} et {second}} other {La page donne des tailles différentes pour ce qui manque, {first} et {second}}}\u00a0: l’écart est de {off, number}. {fits, select, none {Rien ici ne dit laquelle est juste.} other {Le texte concorde avec\u00a0: {fits}.}}',
  verdict:
    '{verdict, select, agree {Les chiffres de la page concordent.} disagree {Les chiffres de la page ne correspondent pas à son texte\u00a0: l’écart est de {off, number}.} other {Les chiffres de la page ne peuvent pas être vérifiés.}}',

  textCleaned: 'Texte nettoyé',
  textOriginal: 'Texte d’origine',

  views: 'Vues',
  tabCleaned: 'Nettoyé',
  tabOriginal: 'Original',
  tabChanges: 'Modifications',
  tabMissing: 'Lacunes',
  scopeLabel: 'Partie de la page',
  scopeName: '{scope, select, article {Article} page {Page entière} other {Sélection}}',
  scriptLabel: 'Caractères chinois',
  scriptName:
    '{script, select, as_is {Tels quels} simplified {Simplifiés} traditional {Traditionnels} taiwan {Taïwan} other {Hong Kong}}',
  scriptFailed: 'Les caractères n’ont pas pu être convertis.',
  searchLabel: 'Chercher dans le texte',
  searchCount: '{at, number} sur {count, number}',
  searchNone: 'Introuvable',
  searchPrevious: 'Résultat précédent',
  searchNext: 'Résultat suivant',
  noticeOfPage: 'la page dit «\u00a0{notice}\u00a0»',
  mendedTitle: '{damage}, {trust, select, sure {prouvé} likely {déduit} other {supposé}}. La page porte\u00a0: {was}',
  explained:
    'La page affiche {shows}\u00a0: les octets {bytes}, lus comme du {readAs}. En {writtenIn}, ils signifient {shouldBe}.',
  guessTitle: '{damage}, une hypothèse qui n’a pas été appliquée. Cela donnerait\u00a0: {now}',

  trustName: '{trust, select, sure {prouvé} likely {déduit} other {supposé}}',
  trustMeans:
    '{trust, select, sure {Brouillée de la même façon, la réparation redonne exactement ce que montre la page.} likely {Des octets se sont perdus en route\u00a0; le contexte laisse une seule bonne réponse.} other {Rien ne prouve cette lecture, elle n’est donc que proposée.}}',
  explainedReading:
    'Un programme a ajouté la lecture du caractère qui précède\u00a0; sans elle, le texte est tel qu’il était.',
  explainedMisaligned:
    'Les octets ont été appariés avec un décalage d’un octet, et chaque paire est devenue un autre caractère.',
  explainedBreak: 'Un lien a été retiré du texte, et son saut de ligne est resté.',
  explainedEntities:
    'Le code d’un caractère a été échappé deux fois\u00a0: la page montre le code et non le caractère.',
  changeNow: 'devient',
  changeAccept: 'Accepter cette modification\u00a0: {what}',
  changeState: '{state, select, made {acceptée} left {refusée} other {{made, number} sur {all, number} acceptées}}',
  changePlaces: '{count, plural, one {# endroit} other {Les # endroits}}',
  showMore: 'Voir plus',
  showInPage: 'Voir dans la page',
  showThisInPage: 'Voir dans la page\u00a0: {what}',
  rulerTitle: 'Octet par octet',
  rulerRow: '{row, select, shown {affiché} bytes {octets} other {voulu}}',
  rulerFates:
    '{fates, select, lost {Les octets en pointillé se sont perdus en route.} stray {Les octets barrés n’ont rien à faire ici.} other {Les octets en pointillé se sont perdus en route, les octets barrés n’ont rien à faire ici.}}',
  changesNone: 'Rien n’a été réparé sur cette page.',

  amount:
    '{unit, select, page {{count, plural, one {# page} other {# pages}}} word {{count, plural, one {# mot} other {# mots}}} percent {{count, number}\u00a0% du texte} other {{count, plural, one {# caractère} other {# caractères}}}}',
  amountUnknown: 'quantité non précisée',
  missingWhere:
    '{missing, select, the_rest {À la fin} everything {Tout le document} other {Au milieu}}\u00a0: {amount}',
  missingAfter: 'après «\u00a0{after}\u00a0»',
  missingBasis: '{basis, select, stated {indiqué par la page} other {calculé d’après les chiffres de la page}}',
  missingNone: 'Rien sur cette page n’indique qu’il manque du texte.',
  sumsTitle: 'Les comptes',
  sumName: '{what, select, shown {affiché} middle {omis au milieu} end {omis à la fin} other {document entier}}',
  sumUnknown: 'inconnu',
  counted:
    'Compté sur la page\u00a0: {count, number}{counting, select, with_spaces {, avec les espaces} with_line_ends {, avec les espaces et les fins de ligne} with_indents {, avec les fins de ligne et les retraits} without_title {, sans le titre} without_punctuation {, sans la ponctuation} characters {, sans les espaces} other {}}.',
  worthALook: 'À regarder',
  jumpsHere: 'Le texte semble sauter ici.',
  damageName:
    '{id, select, injected_pinyin {Pinyin intercalé} misaligned_gbk {GBK décalé d’un octet} escaped_entities {Entités échappées deux fois} toneless_pinyin {Pinyin répété} c1_controls {Signes Windows pris pour des contrôles} byte_order_mark {Indicateur d’ordre des octets visible} language_tags {Balises de langue invisibles} iso_2022_jp {Japonais de courriel sans échappements} broken_line {Saut de ligne égaré} misread {{writtenIn} lu comme {readAs}} other {Texte brouillé}}',

  loading: 'Lecture de la page…',
  loadingHint: 'Si la page se charge encore, elle sera lue dès que tout son texte sera là.',
  loadingShare: 'Réparation du texte\u00a0: {percent, number}\u00a0%',
  cancel: 'Annuler',
  cancelled: 'La lecture a été annulée.',
  cancelledHint: 'Rien n’a été modifié sur la page.',
  readAgain: 'Relire',
  untouchable: 'Lacuna ne peut pas lire cette page.',
  untouchableHint:
    'Les navigateurs ferment aux extensions leurs propres pages, les PDF et leurs boutiques, et certains aussi, sans autorisation, les fichiers de l’ordinateur. Toute page web ordinaire convient.',
  unasked: 'Lacuna n’a pas encore lu cette page.',
  unaskedHint:
    'Cliquez sur le bouton de Lacuna dans la barre d’outils quand la page est au premier plan. Lacuna ne lit aucune page sans qu’on le lui demande.',
  failed: 'Un problème est survenu pendant la lecture de cette page.',
  failedHint: 'Rechargez la page et réessayez.',
  empty: 'Cette page ne contient pas de texte.',
  emptyHint: 'Les pages qui montrent des documents en images n’ont rien à réparer.',
  clean: 'Cette page est en bon état.',
  cleanHint: 'Rien n’est brouillé, rien n’a été modifié et rien n’indique qu’il manque du texte.',
  framesUnread:
    '{count, plural, one {# cadre de cette page n’a pas pu être lu.} other {# cadres de cette page n’ont pas pu être lus.}}',
  pagesPictured:
    '{count, plural, one {# page est affichée comme image : son texte ne peut être ni lu ni copié.} other {# pages sont affichées comme images : leur texte ne peut être ni lu ni copié.}}',
  putBack:
    'À {count, plural, one {# endroit} other {# endroits}}, la page remet son propre texte\u00a0: il n’est réparé qu’ici et dans les copies.',
  repairedBefore: 'Une version antérieure de Lacuna a réparé cette page. Rechargez-la pour voir son texte d’origine.',

  copy: 'Copier',
  download: 'Télécharger',
  moreWays: 'Autres façons de copier et d’enregistrer',
  copyAs: 'Copier en',
  saveAs: 'Enregistrer en',
  formatName: '{format, select, text {Texte brut} markdown {Markdown} html {HTML} other {JSON}}',
  withFlags: 'Signaler les endroits où il manque du texte',
  withNote: 'Note sur la source, les réparations et les lacunes',
  showOriginal: 'Voir l’original',
  showCleaned: 'Voir le texte nettoyé',
  copied: 'Copié',
  copiedCleaned: 'Texte nettoyé copié',
  copyFailed: 'Le navigateur n’a pas permis la copie.',
  saved: 'Enregistré',
  chooseFailed: 'La page ne répond pas. Rechargez-la et réessayez.',

  cardEntry:
    '{count, plural, one {Voir la modification de cette page} other {Parcourir les # modifications de cette page}}',
  cardPlace: '{at, number} sur {count, number}',
  cardPageHas: 'La page porte',
  cardBytes: 'Octets',
  cardMeans: 'En {writtenIn}',
  cardBecomes: '{made, select, yes {Réparé} other {Cela donnerait}}',
  cardNothing: 'rien\u00a0: c’était un ajout',
  cardDecide: '{made, select, yes {Rétablir} other {Réparer}}',
  cardPrevious: 'Modification précédente',
  cardNext: 'Modification suivante',

  noteRead: 'Lu à l’adresse {address} le {date}.',
  noteReadOn: 'Lu le {date}.',
  noteRepaired: '{damage}\u00a0: {count, plural, one {# réparation} other {# réparations}}',
  noteMissing: 'Après «\u00a0{after}\u00a0»\u00a0: {what}',
  noteBy: 'Réparé par Lacuna. Rien n’a été ajouté à ce que montre la page.',
};
