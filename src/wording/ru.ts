import { en, type Messages } from './en';

/** Russian. */
export const ru: Messages = {
  ...en,
  extensionName: 'Lacuna',
  extensionDescription: 'Исправляет искажённый текст на сайтах с документами и сообщает, чего не хватает.',
  actionTitle: 'Очистить эту страницу',

  copySelection: 'Копировать выделенное исправленным',
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
  saidCleaned: 'Очищено.',
  saidOriginal: 'Показан исходный текст.',
  saidChecked: 'Исправлять было нечего.',
  saidRepaired:
    '{readings, plural, =0 {} one {# вставка пиньиня убрана} few {# вставки пиньиня убраны} many {# вставок пиньиня убрано} other {# вставки пиньиня убрано}}{both, select, yes {, } other {}}{places, plural, =0 {} one {# место исправлено} few {# места исправлены} many {# мест исправлено} other {# места исправлено}}.',
  saidGarbled:
    'В нём {readings, plural, =0 {} one {# вставка пиньиня} few {# вставки пиньиня} many {# вставок пиньиня} other {# вставки пиньиня}}{both, select, yes { и } other {}}{places, plural, =0 {} one {# искажённое место} few {# искажённых места} many {# искажённых мест} other {# искажённого места}}.',
  saidGuesses:
    '{count, plural, one {# сомнительное место оставлено как есть.} few {# сомнительных места оставлены как есть.} many {# сомнительных мест оставлено как есть.} other {# сомнительного места оставлено как есть.}}',
  saidMissing:
    'Не хватает {least, select, yes {как минимум } other {}}{unit, select, page {{count, plural, one {# страницы} few {# страниц} many {# страниц} other {# страницы}}} word {{count, plural, one {# слова} few {# слов} many {# слов} other {# слова}}} percent {{count, number}\u00a0% текста} other {{count, plural, one {# знака} few {# знаков} many {# знаков} other {# знака}}}}.',
  saidMissingSomewhere:
    '{count, plural, one {Текста не хватает в # месте.} few {Текста не хватает в # местах.} many {Текста не хватает в # местах.} other {Текста не хватает в # места.}}',
  saidMasked:
    '{count, plural, one {# слово скрыто.} few {# слова скрыты.} many {# слов скрыто.} other {# слова скрыто.}}',
  saidUnreadable:
    '{count, plural, one {# место не восстановить.} few {# места не восстановить.} many {# мест не восстановить.} other {# места не восстановить.}}',
  saidSuspected:
    '{count, plural, one {Ещё в # месте текст, похоже, пропущен.} few {Ещё в # местах текст, похоже, пропущен.} many {Ещё в # местах текст, похоже, пропущен.} other {Ещё в # места текст, похоже, пропущен.}}',

  barShare: 'Здесь {percent, number}\u00a0% документа',
  barShareUnknown: 'Сколько не хватает, неизвестно',
  barWhole: 'Страница не сообщает о пропусках',
  barOf:
    '{unit, select, page {{shown, number} из {total, number} страниц} word {{shown, number} из {total, number} слов} percent {{shown, number} из {total, number}\u00a0%} other {{shown, number} из {total, number} знаков}}',
  barHere: '{count, plural, one {здесь # знак} few {здесь # знака} many {здесь # знаков} other {здесь # знака}}',
  barDescription:
    'Документ от начала до конца. {share}. {gaps, plural, =0 {Пропусков нет} one {# пропуск} few {# пропуска} many {# пропусков} other {# пропуска}}, {repairs, plural, =0 {исправлений нет} one {# исправление} few {# исправления} many {# исправлений} other {# исправления}}, {guesses, plural, =0 {догадок нет} one {# догадка} few {# догадки} many {# догадок} other {# догадки}}.',
  verdict:
    '{verdict, select, agree {Числа на странице сходятся.} disagree {Числа на странице расходятся с текстом: разница {off, number}.} other {Числа на странице нельзя проверить.}}',

  textCleaned: 'Очищенный текст',
  textOriginal: 'Исходный текст',
  noticeOfPage: 'на странице сказано: «{notice}»',
  mendedTitle: '{damage}, {trust, select, sure {доказано} likely {выведено} other {догадка}}. На странице: {was}',
  explained: 'На странице показано {shows}: байты {bytes} прочитаны как {readAs}. В {writtenIn} они значат {shouldBe}.',
  guessTitle: '{damage}: догадка, не применена. Получилось бы: {now}',
  damageName:
    '{id, select, injected_pinyin {Вставленный пиньинь} misaligned_gbk {GBK со сдвигом на байт} escaped_entities {Дважды экранированные символы} toneless_pinyin {Повторный пиньинь} misread {{writtenIn}, прочитанный как {readAs}} other {Искажённый текст}}',

  loading: 'Читаем страницу…',
  untouchable: 'Lacuna не может прочитать эту страницу.',
  untouchableHint: 'Браузеры не пускают расширения на свои страницы и в магазины. Подойдёт любая обычная веб-страница.',
  unasked: 'Lacuna ещё не читала эту страницу.',
  unaskedHint:
    'Нажмите кнопку Lacuna на панели инструментов, когда страница открыта. Без просьбы Lacuna страниц не читает.',
  failed: 'При чтении страницы что-то пошло не так.',
  failedHint: 'Обновите страницу и попробуйте ещё раз.',
  empty: 'На этой странице нет текста.',
  emptyHint: 'Если документ показан картинками, исправлять нечего.',
  clean: 'С этой страницей всё в порядке.',
  cleanHint: 'Ничего не искажено, ничего не изменено, и ничто не говорит о пропусках.',

  copy: 'Копировать',
  download: 'Скачать',
  showOriginal: 'Показать оригинал',
  showCleaned: 'Показать очищенный',
  copied: 'Скопировано',
  copiedCleaned: 'Очищенный текст скопирован',
  copyFailed: 'Браузер не разрешил копирование.',
  saved: 'Сохранено',
  chooseFailed: 'Страница не отвечает. Обновите её и попробуйте ещё раз.',

  cardEntry:
    '{count, plural, one {Просмотреть # изменение на странице} few {Просмотреть # изменения на странице} many {Просмотреть # изменений на странице} other {Просмотреть # изменения на странице}}',
  cardPlace: '{at, number} из {count, number}',
  cardTrust: '{trust, select, sure {доказано} likely {выведено} other {догадка}}',
  cardPageHas: 'На странице',
  cardBytes: 'Байты',
  cardMeans: 'В {writtenIn}',
  cardBecomes: '{made, select, yes {Исправлено} other {Получилось бы}}',
  cardNothing: 'ничего: это вставка',
  cardDecide: '{made, select, yes {Вернуть} other {Исправить}}',
  cardPrevious: 'Предыдущее изменение',
  cardNext: 'Следующее изменение',
  damageTold:
    '{id, select, misaligned_gbk {Каждый знак составлен из второго байта одного иероглифа и первого байта следующего.} injected_pinyin {Программа вставила чтения после иероглифов, чтобы копию не нашли.} toneless_pinyin {Похоже, программа вставила чтения после иероглифов.} escaped_entities {Символ экранирован дважды: страница показывает его код.} other {}}',
};
