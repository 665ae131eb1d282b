import type { NoticeWords } from '../../engine/gaps/notice-words';

/** Words of notices in Polish. */
export const pl: NoticeWords = {
  login: 'zalog|logowani|zarejestr|rejestrac|załóż konto',
  payment: 'wykup|kup|prenumerat|subskryp|płatn|opłać|abonament|monet|punkt',
  members: 'prenumerator|subskrybent|abonent|członk|premium',
  app: 'aplikacj',
  unsaid: 'pobierz|pobrać',
  elsewhere: 'sieci uczelni|bibliotec|czyteln',
  join: 'zostań (?:prenumeratorem|subskrybentem|członkiem)',
  read: 'widoczn|wyświetl|przegląda|zarezerwowan|czyta|przeczyta|zobacz|dostęp|odblok|kontynu',
  text: 'cał(?:y|ą|ego|ość) (?:artykuł|tekst|dokument|materiał)|całość|peł(?:ny|ną|nej|nego|na) (?:\\p{L}+)|dalsz(?:ą|a|ej) częś|dalej|reszt|pozostał|ten rozdział|peł(?:ny|ną|nej|nego|ne) \\p{L}+',
  it: 'ten (?:artykuł|tekst|materiał)|tego (?:artykułu|tekstu)|materiał',
  share: 'reszt|pozosta|peł|cał|dalsz|kolejn|następn|ukryt|wszystk|ciąg|ostatni',
  noun: 'tekst|artykuł|dokument|stron|treś|rozdział|sekcj|częś|odpowied|rozwiązan|raport|książ|wersj|plik|prac|materiał|wydani|akapit|opowiad',
  part: 'streszczeni|fragment|częś|abstrakt|spis treści|początek|wyciąg',
  onward: 'czyta(?:ć|j) (?:dalej|więcej|bez ogranicze)|dalsze czytanie',
  unlock: 'odblok',
  only: 'dostępn|tylko|wyłącznie|aby|żeby|wymaga|po ',
  show: 'wyświetl\\p{L}*|pokaza\\p{L}*|podgląd\\p{L}*|widoczn\\p{L}*|przeczyta\\p{L}*|widzisz|czytasz',
  more: 'pozosta\\p{L}*|jeszcze|kolejn\\p{L}*|zostało|ukryt\\p{L}*|ostatni\\p{L}*',
  first: 'pierwsz\\p{L}*|tylko',
  gone: 'ukryt\\p{L}*|zablokowan\\p{L}*',
  of: 'z|/',
  all: 'wszystki\\p{L}*',
  about: '(?:on|ona|oni|my|użytkownicy|czytelnicy|był|była) |% (?:czytelników|użytkowników|prenumeratorów)|bilet',
  fill: 'około|obejmuje|zawiera|został\\p{L}*|zostały|razem|oglądasz|i|lub|w|we|na|z|ze|do|dla|po|o|od|za|przez|nie|to|ten|ta|te|tego|tej|tym|jest|są|się|aby|żeby|już|jeszcze|tylko|wyłącznie|tutaj|teraz|bezpłatn\\p{L}*|za darmo|możesz|można|twój|swoje|nasz\\p{L}*|jako|oraz|więcej',
};
