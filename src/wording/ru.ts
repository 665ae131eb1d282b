import type { Messages } from './en';

/** Russian. */
export const ru: Messages = {
  extensionName: 'Lacuna',
  extensionDescription: 'Исправляет искажённый текст на сайтах с документами и сообщает, чего не хватает.',
  actionTitle: 'Очистить эту страницу',

  repairSelection: 'Исправить выделенное',
  copySelection: 'Копировать выделенное исправленным',
  openOptions: 'Настройки',
  openPanel: 'Открыть рядом со страницей',
  turnPage: 'Показать исправленную страницу или исходную',

  flag: '［{what}］',
  flagWithReason: '［{what}: {why}］',
  flagMasked: 'скрыто: {notice}',
  flagGarbled:
    '{count, plural, one {# знак не восстановить} few {# знака не восстановить} many {# знаков не восстановить} other {# знака не восстановить}}: {notice}',
  flagSuspected: 'здесь, похоже, пропущен текст',
  flagAmount:
    'здесь не хватает {unit, select, page {{count, plural, one {# страницы} few {# страниц} many {# страниц} other {# страницы}}} word {{count, plural, one {# слова} few {# слов} many {# слов} other {# слова}}} percent {{count, number}\u00a0% текста} other {{count, plural, one {# знака} few {# знаков} many {# знаков} other {# знака}}}}',
  flagUnsized:
    '{missing, select, the_rest {здесь нет продолжения текста} everything {здесь нет всего текста} other {здесь нет части текста}}',
  flagShown:
    '{unit, select, page {показано страниц: {shown, number} из {total, number}} percent {показано {shown, number}\u00a0%} other {показано {shown, number} из {total, number}}}',
  flagReason:
    '{reason, select, members {только для участников} login {нужно войти} payment {только за плату} app {только в приложении} preview {только предпросмотр} other {}}',

  betweenSentences: ' ',
  betweenParts: ' · ',
  saidCleaned: 'Очищено.',
  saidOriginal: 'Показан исходный текст.',
  saidChecked: 'Исправлять было нечего.',
  saidRepaired:
    '{readings, plural, =0 {} one {# вставка пиньиня убрана} few {# вставки пиньиня убраны} many {# вставок пиньиня убрано} other {# вставки пиньиня убрано}}{both, select, yes {, } other {}}{places, plural, =0 {} one {# место исправлено} few {# места исправлены} many {# мест исправлено} other {# места исправлено}}.',
  saidGarbled:
    'В нём {readings, plural, =0 {} one {# вставка пиньиня} few {# вставки пиньиня} many {# вставок пиньиня} other {# вставки пиньиня}}{both, select, yes { и } other {}}{places, plural, =0 {} one {# искажённое место} few {# искажённых места} many {# искажённых мест} other {# искажённого места}}.',
  saidGuesses:
    '{count, plural, one {# сомнительное место оставлено как есть.} few {# сомнительных места оставлены как есть.} many {# сомнительных мест оставлено как есть.} other {# сомнительного места оставлено как есть.}}',
  saidRefused:
    '{count, plural, one {Вы отклонили # исправление.} few {Вы отклонили # исправления.} many {Вы отклонили # исправлений.} other {Вы отклонили # исправления.}}',
  saidMissing:
    'Не хватает {least, select, yes {как минимум } other {}}{unit, select, page {{count, plural, one {# страницы} few {# страниц} many {# страниц} other {# страницы}}} word {{count, plural, one {# слова} few {# слов} many {# слов} other {# слова}}} percent {{count, number}\u00a0% текста} other {{count, plural, one {# знака} few {# знаков} many {# знаков} other {# знака}}}}.',
  saidMissingSomewhere:
    '{count, plural, one {Текста не хватает в # месте.} few {Текста не хватает в # местах.} many {Текста не хватает в # местах.} other {Текста не хватает в # места.}}',
  saidMasked:
    '{count, plural, one {# слово скрыто.} few {# слова скрыты.} many {# слов скрыто.} other {# слова скрыто.}}',
  saidUnreadable:
    '{count, plural, one {# место не восстановить.} few {# места не восстановить.} many {# мест не восстановить.} other {# места не восстановить.}}',
  saidLost:
    '{count, plural, one {# символ утрачен (\ufffd).} few {# символа утрачено (\ufffd).} many {# символов утрачено (\ufffd).} other {# символа утрачено (\ufffd).}}',
  saidSuspected:
    '{more, select, yes {Ещё в} other {В}} {count, plural, one {# месте текст, похоже, пропущен.} few {# местах текст, похоже, пропущен.} many {# местах текст, похоже, пропущен.} other {# места текст, похоже, пропущен.}}',
  cut: 'Показано не всё: {what, select, text {знаков прочитано — {count, number}} time {проверка длилась {count, number} с} repairs {исправлений — {count, number}} other {пропусков — {count, number}}}.',

  barShare: 'Здесь {percent, number}\u00a0% документа',
  barShareUnknown: 'Объём всего документа неизвестен',
  barWhole: 'Страница не сообщает о пропусках',
  barOf:
    '{unit, select, page {{shown, number} из {total, number} страниц} word {{shown, number} из {total, number} слов} percent {{shown, number} из {total, number}\u00a0%} other {{shown, number} из {total, number} знаков}}',
  barHere: '{count, plural, one {здесь # знак} few {здесь # знака} many {здесь # знаков} other {здесь # знака}}',
  barDescription:
    'Документ от начала до конца. {share}. {gaps, plural, =0 {Пропусков нет} one {# пропуск} few {# пропуска} many {# пропусков} other {# пропуска}}, {repairs, plural, =0 {исправлений нет} one {# исправление} few {# исправления} many {# исправлений} other {# исправления}}, {guesses, plural, =0 {догадок нет} one {# догадка} few {# догадки} many {# догадок} other {# догадки}}.',
  barPart:
    '{kind, select, here {Текст} mended {Исправлено} likely {Выведено} guess {Оставлено как есть} other {Пропуск}}: {what}',
  barGo: 'Выберите часть, чтобы перейти к ней на странице.',
  conflict:
    '{of, select, total {Страница называет разный объём целого: {first} и {second}} other {Страница называет разный объём недостающего: {first} и {second}}}; разница {off, number}. {fits, select, none {Что из этого верно, здесь не узнать.} other {К тексту подходит: {fits}.}}',
  verdict:
    '{verdict, select, agree {Числа на странице сходятся.} disagree {Числа на странице расходятся с текстом: разница {off, number}.} other {Числа на странице нельзя проверить.}}',

  textCleaned: 'Очищенный текст',
  textOriginal: 'Исходный текст',

  views: 'Виды',
  tabCleaned: 'Очищенный',
  tabOriginal: 'Оригинал',
  tabChanges: 'Правки',
  tabMissing: 'Пропуски',
  scopeLabel: 'Часть страницы',
  scopeName: '{scope, select, article {Статья} page {Всё} other {Выделение}}',
  scriptLabel: 'Китайские иероглифы',
  scriptName:
    '{script, select, as_is {Как есть} simplified {Упрощённые} traditional {Традиционные} taiwan {Тайвань} other {Гонконг}}',
  scriptFailed: 'Не удалось преобразовать иероглифы.',
  searchLabel: 'Поиск в тексте',
  searchCount: '{at, number} из {count, number}',
  searchNone: 'Не найдено',
  searchPrevious: 'Предыдущее совпадение',
  searchNext: 'Следующее совпадение',
  noticeOfPage: 'на странице сказано: «{notice}»',
  mendedTitle: '{damage}, {trust, select, sure {доказано} likely {выведено} other {догадка}}. На странице: {was}',
  explained: 'На странице показано {shows}: байты {bytes} прочитаны как {readAs}. В {writtenIn} они значат {shouldBe}.',
  guessTitle: '{damage}: догадка, не применена. Получилось бы: {now}',

  trustName: '{trust, select, sure {доказано} likely {выведено} other {догадка}}',
  trustMeans:
    '{trust, select, sure {Если исказить исправленное тем же способом, выйдет ровно то, что на странице.} likely {Часть байтов потеряна; контекст оставляет один хороший ответ.} other {Это прочтение ничем не доказано, поэтому только предлагается.}}',
  explainedReading: 'Программа вставила чтение предыдущего иероглифа; без него текст такой, каким был.',
  explainedMisaligned: 'Байты разбиты на пары со сдвигом на один: каждая пара стала другим иероглифом.',
  explainedBreak: 'Из текста убрали ссылку, а перенос строки остался.',
  explainedEntities: 'Код символа экранирован дважды: страница показывает код, а не символ.',
  changeNow: 'становится',
  changeAccept: 'Принять эту правку: {what}',
  changeState: '{state, select, made {принято} left {отклонено} other {принято {made, number} из {all, number}}}',
  changePlaces: '{count, plural, one {# место} few {Все # места} many {Все # мест} other {Все # места}}',
  showMore: 'Показать ещё',
  showInPage: 'Показать на странице',
  showThisInPage: 'Показать на странице: {what}',
  rulerTitle: 'Байт за байтом',
  rulerRow: '{row, select, shown {показано} bytes {байты} other {должно быть}}',
  rulerFates:
    '{fates, select, lost {Байты в пунктире потеряны по пути.} stray {Зачёркнутые байты здесь лишние.} other {Байты в пунктире потеряны по пути, зачёркнутые здесь лишние.}}',
  changesNone: 'На этой странице ничего не исправлено.',

  amount:
    '{unit, select, page {{count, plural, one {# страница} few {# страницы} many {# страниц} other {# страницы}}} word {{count, plural, one {# слово} few {# слова} many {# слов} other {# слова}}} percent {{count, number}\u00a0% текста} other {{count, plural, one {# знак} few {# знака} many {# знаков} other {# знака}}}}',
  amountUnknown: 'объём не указан',
  missingWhere: '{missing, select, the_rest {В конце} everything {Весь документ} other {В середине}}: {amount}',
  missingAfter: 'после «{after}»',
  missingBasis: '{basis, select, stated {по словам страницы} other {вычислено по числам на странице}}',
  missingNone: 'Ничто на этой странице не говорит о пропусках.',
  sumsTitle: 'Подсчёт',
  sumName:
    '{what, select, shown {показано} middle {пропущено в середине} end {пропущено в конце} other {весь документ}}',
  sumUnknown: 'неизвестно',
  counted:
    'Насчитано на странице: {count, number}{counting, select, with_spaces {, с пробелами} with_line_ends {, с пробелами и концами строк} with_indents {, с концами строк и отступами} without_title {, без заголовка} without_punctuation {, без знаков препинания} characters {, без пробелов} other {}}.',
  worthALook: 'Стоит взглянуть',
  jumpsHere: 'Похоже, здесь в тексте пропуск.',
  damageName:
    '{id, select, injected_pinyin {Вставленный пиньинь} misaligned_gbk {GBK со сдвигом на байт} escaped_entities {Дважды экранированные символы} toneless_pinyin {Повторный пиньинь} c1_controls {Знаки Windows как управляющие} byte_order_mark {Видимая BOM} language_tags {Невидимые метки языка} iso_2022_jp {Японский из почты без ESC} broken_line {Лишний перенос строки} misread {{writtenIn}, прочитанный как {readAs}} other {Искажённый текст}}',

  loading: 'Читаем страницу…',
  loadingHint: 'Если страница ещё загружается, она будет прочитана, когда появится весь текст.',
  loadingShare: 'Исправляем текст: {percent, number}\u00a0%',
  cancel: 'Отмена',
  cancelled: 'Чтение отменено.',
  cancelledHint: 'На странице ничего не изменено.',
  readAgain: 'Прочитать снова',
  untouchable: 'Lacuna не может прочитать эту страницу.',
  untouchableHint:
    'Браузеры не пускают расширения на свои страницы, в файлы PDF и в магазины, а некоторые без разрешения — и в файлы на диске. Подойдёт любая обычная страница.',
  unasked: 'Lacuna ещё не читала эту страницу.',
  unaskedHint:
    'Нажмите кнопку Lacuna на панели инструментов, когда страница открыта. Без просьбы Lacuna страниц не читает.',
  failed: 'При чтении страницы что-то пошло не так.',
  failedHint: 'Обновите страницу и попробуйте ещё раз.',
  empty: 'На этой странице нет текста.',
  emptyHint: 'Если документ показан картинками, исправлять нечего.',
  clean: 'С этой страницей всё в порядке.',
  cleanHint: 'Ничего не искажено, ничего не изменено, и ничто не говорит о пропусках.',
  framesUnread:
    '{count, plural, one {Не удалось прочитать # фрейм этой страницы.} few {Не удалось прочитать # фрейма этой страницы.} many {Не удалось прочитать # фреймов этой страницы.} other {Не удалось прочитать # фрейма этой страницы.}}',
  pagesPictured:
    '{count, plural, one {# страница показана картинкой: её текст нельзя ни прочитать, ни скопировать.} few {# страницы показаны картинками: их текст нельзя ни прочитать, ни скопировать.} many {# страниц показаны картинками: их текст нельзя ни прочитать, ни скопировать.} other {# страницы показаны картинками: их текст нельзя ни прочитать, ни скопировать.}}',
  putBack:
    'В {count, plural, one {# месте} few {# местах} many {# местах} other {# места}} страница возвращает свой текст: исправлен он только здесь и в копиях.',
  repairedBefore: 'Эту страницу исправила прежняя версия Lacuna. Чтобы увидеть исходный текст, обновите страницу.',

  copy: 'Копировать',
  download: 'Скачать',
  moreWays: 'Другие способы копировать и сохранить',
  copyAs: 'Копировать как',
  saveAs: 'Сохранить как',
  formatName: '{format, select, text {Обычный текст} markdown {Markdown} html {HTML} other {JSON}}',
  withFlags: 'Пометки там, где не хватает текста',
  withNote: 'Примечание об источнике, исправлениях и пропусках',
  showOriginal: 'Оригинал',
  showCleaned: 'Очищенный',
  copied: 'Скопировано',
  copiedCleaned: 'Очищенный текст скопирован',
  copyFailed: 'Браузер не разрешил копирование.',
  saved: 'Сохранено',
  chooseFailed: 'Страница не отвечает. Обновите её и попробуйте ещё раз.',

  cardEntry:
    '{count, plural, one {Просмотреть # изменение на странице} few {Просмотреть # изменения на странице} many {Просмотреть # изменений на странице} other {Просмотреть # изменения на странице}}',
  cardPlace: '{at, number} из {count, number}',
  cardPageHas: 'На странице',
  cardBytes: 'Байты',
  cardMeans: 'В {writtenIn}',
  cardBecomes: '{made, select, yes {Исправлено} other {Получилось бы}}',
  cardNothing: 'ничего: это вставка',
  cardDecide: '{made, select, yes {Вернуть} other {Исправить}}',
  cardPrevious: 'Предыдущее изменение',
  cardNext: 'Следующее изменение',

  noteRead: 'Прочитано по адресу {address}, {date}.',
  noteReadOn: 'Прочитано {date}.',
  noteRepaired:
    '{damage}: {count, plural, one {# исправление} few {# исправления} many {# исправлений} other {# исправления}}',
  noteMissing: 'После «{after}»: {what}',
  noteBy: 'Исправлено в Lacuna. К показанному на странице ничего не добавлено.',
};
