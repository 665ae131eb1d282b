import type { Messages } from './en';

/** Spanish. */
export const es: Messages = {
  extensionName: 'Lacuna',
  extensionDescription: 'Repara el texto ilegible en páginas que comparten documentos y dice qué falta.',
  actionTitle: 'Limpiar esta página',

  repairSelection: 'Reparar la selección',
  copySelection: 'Copiar la selección limpia',
  openOptions: 'Opciones',
  openPanel: 'Abrir junto a la página',
  turnPage: 'Mostrar la página limpia o la original',

  flag: '［{what}］',
  flagWithReason: '［{what}: {why}］',
  flagMasked: 'oculto: {notice}',
  flagGarbled: '{count, plural, one {# carácter irrecuperable} other {# caracteres irrecuperables}}: {notice}',
  flagSuspected: 'aquí parece faltar texto',
  flagAmount:
    '{unit, select, page {{count, plural, one {falta # página aquí} other {faltan # páginas aquí}}} word {{count, plural, one {falta # palabra aquí} other {faltan # palabras aquí}}} percent {falta el {count, number}\u00a0% del texto aquí} other {{count, plural, one {falta # carácter aquí} other {faltan # caracteres aquí}}}}',
  flagUnsized:
    '{missing, select, the_rest {aquí falta el resto del texto} everything {aquí falta todo el texto} other {aquí falta texto}}',
  flagShown:
    '{unit, select, page {solo se muestran {shown, number} de {total, number} páginas} percent {la página muestra el {shown, number}\u00a0%} other {la página muestra {shown, number} de {total, number}}}',
  flagReason:
    '{reason, select, members {solo para miembros} login {hay que iniciar sesión} payment {solo de pago} app {solo en la aplicación} preview {solo vista previa} other {}}',

  betweenSentences: ' ',
  betweenParts: ' · ',
  saidCleaned: 'Página limpia.',
  saidOriginal: 'Se muestra el original.',
  saidChecked: 'No había nada que reparar.',
  saidRepaired:
    '{readings, plural, =0 {} one {# pinyin intercalado eliminado} other {# pinyin intercalados eliminados}}{both, select, yes {, } other {}}{places, plural, =0 {} one {# lugar ilegible reparado} other {# lugares ilegibles reparados}}.',
  saidGarbled:
    'Tiene {readings, plural, =0 {} one {# pinyin intercalado} other {# pinyin intercalados}}{both, select, yes { y } other {}}{places, plural, =0 {} one {# lugar ilegible} other {# lugares ilegibles}}.',
  saidGuesses:
    '{count, plural, one {# lugar dudoso se dejó como está.} other {# lugares dudosos se dejaron como están.}}',
  saidRefused: '{count, plural, one {Rechazaste # reparación.} other {Rechazaste # reparaciones.}}',
  saidMissing:
    '{unit, select, page {{count, plural, one {Falta} other {Faltan}}} word {{count, plural, one {Falta} other {Faltan}}} percent {Falta} other {{count, plural, one {Falta} other {Faltan}}}} {least, select, yes {al menos } other {}}{unit, select, page {{count, plural, one {# página} other {# páginas}}} word {{count, plural, one {# palabra} other {# palabras}}} percent {el {count, number}\u00a0% del texto} other {{count, plural, one {# carácter} other {# caracteres}}}}.',
  saidMissingSomewhere: '{count, plural, one {Falta texto en # lugar.} other {Falta texto en # lugares.}}',
  saidMasked: '{count, plural, one {# palabra está oculta.} other {# palabras están ocultas.}}',
  saidUnreadable: '{count, plural, one {# lugar es irrecuperable.} other {# lugares son irrecuperables.}}',
  saidLost: '{count, plural, one {# carácter se ha perdido (\ufffd).} other {# caracteres se han perdido (\ufffd).}}',
  saidSuspected:
    '{count, plural, one {Parece faltar texto en # lugar{more, select, yes { más} other {}}.} other {Parece faltar texto en # lugares{more, select, yes { más} other {}}.}}',
  cut: 'La página es demasiado larga para mostrarla entera: {what, select, text {solo se leyeron sus primeros {count, number} caracteres} time {se examinó durante {count, number} segundos y el resto queda como está} repairs {estas son las primeras {count, number} reparaciones} other {estas son las primeras {count, number} lagunas}}.',

  barShare: 'Aquí está el {percent, number}\u00a0% del documento',
  barShareUnknown: 'Se desconoce el tamaño del documento entero',
  barWhole: 'La página no avisa de ninguna laguna',
  barOf:
    '{unit, select, page {{shown, number} de {total, number} páginas} word {{shown, number} de {total, number} palabras} percent {{shown, number} de {total, number}\u00a0%} other {{shown, number} de {total, number} caracteres}}',
  barHere: '{count, plural, one {# carácter aquí} other {# caracteres aquí}}',
  barDescription:
    'El documento de principio a fin. {share}. {gaps, plural, =0 {Sin lagunas} one {# laguna} other {# lagunas}}, {repairs, plural, =0 {sin reparaciones} one {# reparación} other {# reparaciones}}, {guesses, plural, =0 {sin conjeturas} one {# conjetura} other {# conjeturas}}.',
  barPart: '{kind, select, here {Texto} mended {Reparado} likely {Deducido} guess {Sin cambios} other {Falta}}: {what}',
  barGo: 'Elige una parte para ir a ella en la página.',
  conflict:
    '{of, select, total {La página da tamaños distintos para el total, {first} y {second}} other {La página da tamaños distintos para lo que falta, {first} y {second}}}: la diferencia es de {off, number}. {fits, select, none {Nada aquí dice cuál es el correcto.} other {Con el texto cuadra: {fits}.}}',
  verdict:
    '{verdict, select, agree {Las cifras de la página cuadran.} disagree {Las cifras de la página no cuadran con su texto: la diferencia es de {off, number}.} other {Las cifras de la página no se pueden comprobar.}}',

  textCleaned: 'Texto limpio',
  textOriginal: 'Texto original',

  views: 'Vistas',
  tabCleaned: 'Limpio',
  tabOriginal: 'Original',
  tabChanges: 'Cambios',
  tabMissing: 'Lagunas',
  scopeLabel: 'Parte de la página',
  scopeName: '{scope, select, article {Artículo} page {Página entera} other {Selección}}',
  scriptLabel: 'Caracteres chinos',
  scriptName:
    '{script, select, as_is {Como están} simplified {Simplificados} traditional {Tradicionales} taiwan {Taiwán} other {Hong Kong}}',
  scriptFailed: 'No se pudieron convertir los caracteres.',
  searchLabel: 'Buscar en el texto',
  searchCount: '{at, number} de {count, number}',
  searchNone: 'Sin resultados',
  searchPrevious: 'Resultado anterior',
  searchNext: 'Resultado siguiente',
  noticeOfPage: 'la página dice «{notice}»',
  mendedTitle:
    '{damage}, {trust, select, sure {demostrado} likely {deducido} other {supuesto}}. La página tiene: {was}',
  explained:
    'La página muestra {shows}: los bytes {bytes}, leídos como {readAs}. En {writtenIn} significan {shouldBe}.',
  guessTitle: '{damage}, una conjetura que no se aplicó. Quedaría así: {now}',

  trustName: '{trust, select, sure {demostrado} likely {deducido} other {supuesto}}',
  trustMeans:
    '{trust, select, sure {Dañada del mismo modo, la reparación da justo lo que muestra la página.} likely {Se perdieron bytes por el camino; el contexto deja una sola respuesta buena.} other {Nada demuestra esta lectura, por eso solo se propone.}}',
  explainedReading: 'Un programa añadió cómo se lee el carácter anterior; sin eso, el texto es el que era.',
  explainedMisaligned: 'Los bytes se emparejaron con un desfase de uno y cada par pasó a ser otro carácter.',
  explainedBreak: 'Se quitó un enlace del texto y quedó su salto de línea.',
  explainedEntities: 'El código de un carácter se escapó dos veces: la página muestra el código y no el carácter.',
  changeNow: 'pasa a ser',
  changeAccept: 'Aceptar este cambio: {what}',
  changeState: '{state, select, made {aceptado} left {rechazado} other {{made, number} de {all, number} aceptados}}',
  changePlaces: '{count, plural, one {# lugar} other {Los # lugares}}',
  showMore: 'Ver más',
  showInPage: 'Ver en la página',
  showThisInPage: 'Ver en la página: {what}',
  rulerTitle: 'Byte a byte',
  rulerRow: '{row, select, shown {mostrado} bytes {bytes} other {correcto}}',
  rulerFates:
    '{fates, select, lost {Los bytes punteados se perdieron por el camino.} stray {Los bytes tachados no van aquí.} other {Los bytes punteados se perdieron por el camino; los tachados no van aquí.}}',
  changesNone: 'En esta página no se reparó nada.',

  amount:
    '{unit, select, page {{count, plural, one {# página} other {# páginas}}} word {{count, plural, one {# palabra} other {# palabras}}} percent {el {count, number}\u00a0% del texto} other {{count, plural, one {# carácter} other {# caracteres}}}}',
  amountUnknown: 'cantidad no indicada',
  missingWhere: '{missing, select, the_rest {Al final} everything {Todo el documento} other {En medio}}: {amount}',
  missingAfter: 'después de «{after}»',
  missingBasis: '{basis, select, stated {lo dice la página} other {calculado con las cifras de la página}}',
  missingNone: 'Nada en esta página indica que falte texto.',
  sumsTitle: 'Las cuentas',
  sumName: '{what, select, shown {mostrado} middle {omitido en medio} end {omitido al final} other {documento entero}}',
  sumUnknown: 'desconocido',
  counted:
    'Contado en la página: {count, number}{counting, select, with_spaces {, con espacios} with_line_ends {, con espacios y finales de línea} with_indents {, con finales de línea y sangrías} without_title {, sin el título} without_punctuation {, sin puntuación} characters {, sin espacios} other {}}.',
  worthALook: 'Conviene mirar',
  jumpsHere: 'Aquí el texto parece dar un salto.',
  damageName:
    '{id, select, injected_pinyin {Pinyin intercalado} misaligned_gbk {GBK desplazado un byte} escaped_entities {Entidades con doble escape} toneless_pinyin {Pinyin repetido} c1_controls {Signos de Windows como controles} byte_order_mark {Marca de orden de bytes visible} language_tags {Marcas de idioma invisibles} iso_2022_jp {Japonés de correo sin escapes} broken_line {Salto de línea suelto} misread {{writtenIn} leído como {readAs}} other {Texto ilegible}}',

  loading: 'Leyendo la página…',
  loadingHint: 'Si la página aún se está cargando, se leerá cuando esté todo su texto.',
  loadingShare: 'Reparando el texto: {percent, number}\u00a0%',
  cancel: 'Cancelar',
  cancelled: 'Se canceló la lectura.',
  cancelledHint: 'No se cambió nada en la página.',
  readAgain: 'Leer de nuevo',
  untouchable: 'Lacuna no puede leer esta página.',
  untouchableHint:
    'Los navegadores no dejan entrar a las extensiones en sus propias páginas, en los PDF ni en sus tiendas, y algunos tampoco en los archivos del equipo sin permiso. Cualquier página web normal sirve.',
  unasked: 'Lacuna aún no ha leído esta página.',
  unaskedHint:
    'Haz clic en el botón de Lacuna de la barra de herramientas con la página a la vista. Lacuna no lee ninguna página sin que se lo pidas.',
  failed: 'Algo salió mal al leer esta página.',
  failedHint: 'Recarga la página e inténtalo de nuevo.',
  empty: 'En esta página no hay texto.',
  emptyHint: 'Las páginas que muestran documentos como imágenes no tienen nada que reparar.',
  clean: 'Esta página está bien.',
  cleanHint: 'No hay nada ilegible, no se cambió nada y nada indica que falte texto.',
  framesUnread:
    '{count, plural, one {No se pudo leer # marco de esta página.} other {No se pudieron leer # marcos de esta página.}}',
  pagesPictured:
    '{count, plural, one {# página se muestra como imagen: su texto no se puede leer ni copiar.} other {# páginas se muestran como imágenes: su texto no se puede leer ni copiar.}}',
  putBack:
    'En {count, plural, one {# lugar} other {# lugares}}, la página repone su propio texto: solo está reparado aquí y en las copias.',
  repairedBefore: 'Una versión anterior de Lacuna reparó esta página. Recárgala para ver su texto original.',

  copy: 'Copiar',
  download: 'Descargar',
  moreWays: 'Más formas de copiar y guardar',
  copyAs: 'Copiar como',
  saveAs: 'Guardar como',
  formatName: '{format, select, text {Texto sin formato} markdown {Markdown} html {HTML} other {JSON}}',
  withFlags: 'Avisos donde falta texto',
  withNote: 'Nota sobre la fuente, las reparaciones y las lagunas',
  showOriginal: 'Ver el original',
  showCleaned: 'Ver el texto limpio',
  copied: 'Copiado',
  copiedCleaned: 'Texto limpio copiado',
  copyFailed: 'El navegador no permitió copiar.',
  saved: 'Guardado',
  chooseFailed: 'La página no responde. Recárgala e inténtalo de nuevo.',

  cardEntry: '{count, plural, one {Ver el cambio de esta página} other {Recorrer los # cambios de esta página}}',
  cardPlace: '{at, number} de {count, number}',
  cardPageHas: 'La página tiene',
  cardBytes: 'Bytes',
  cardMeans: 'En {writtenIn}',
  cardBecomes: '{made, select, yes {Reparado} other {Quedaría así}}',
  cardNothing: 'nada: era un añadido',
  cardDecide: '{made, select, yes {Restaurar} other {Reparar}}',
  cardPrevious: 'Cambio anterior',
  cardNext: 'Cambio siguiente',

  noteRead: 'Leído en {address} el {date}.',
  noteReadOn: 'Leído el {date}.',
  noteRepaired: '{damage}: {count, plural, one {# reparación} other {# reparaciones}}',
  noteMissing: 'Después de «{after}»: {what}',
  noteBy: 'Reparado por Lacuna. No se añadió nada a lo que muestra la página.',
};
