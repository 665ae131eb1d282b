import type { NoticeWords } from '../../engine/gaps/notice-words';

/** Words of notices in Czech. */
export const cs: NoticeWords = {
  login: 'přihl[aá][sš]|registr|zaregistr|založte si účet',
  payment: 'kupte|koupit|zakoup|předplatné|předpla(?:ť|tit(?!el)|cen)|zapla[tť]|placen|kredit|mince|koup[ií]',
  members: 'předplatitel|členům|členové|členy|premium|registrovan\\p{L}* (?:uživatel|čtenář)',
  app: 'v aplikaci|aplikaci',
  unsaid: 'stáhněte|stáhnout|stažení',
  elsewhere: 'v knihovně|ve studovně|ze sítě univerzity',
  join: 'staňte se (?:předplatitelem|členem)',
  read: 'čís?t|čtě?te|čtení|přečt|přečíst|zobraz|prohl[eéí]|viditeln|přístup|odemkn|odemč|pokrač|otevř|dostupn|vidět',
  text: 'cel(?:ý|ého|ou|é|á) (?:text|článe?k|dokument|kapitol|knih|obsah|materiál|příběh)|celé znění|pln(?:ý|ého|ou|é|á) (?:text|verz|znění|obsah)|(?:zbytek|zbývající|zbylé|skryt(?:ý|ého|ou|é|á)) (?:text|člán|obsah|část|kapitol|stran|dokument|příběh|knih)',
  it: 't(?:ento|ohoto|omuto) (?:článe?k|text|dokument|obsah|materiál)|tuto (?:část|kapitolu)',
  share: 'zbyt|zbýv|zbyl|cel|pln|další|následuj|skryt|všechn|pokrač|posledn|zamčen',
  noun: 'text|člán|dokument|stran|stránk|obsah|kapitol|část|oddíl|odpověd|řešení|zpráv|knih|verz|soubor|prác|materiál|vydání|odstav|povíd|ukázk',
  part: 'abstrakt|anotac|ukázk|úryv|výtah|část|shrnutí|náhled',
  onward:
    '(?:číst|čtěte) (?:dál|dále|více)|pokračovat ve čtení|pokračování (?:článku|textu|čtěte)|pokračování ve čtení|další čtení',
  unlock: 'odemkn|odemč',
  only: 'jen|pouze|výhradně|musíte|nutné|třeba|vyžad|potřeb|abyste|aby|po |dostupn|přístupn|vyhrazen',
  show: 'zobraz\\p{L}*|náhled\\p{L}*|viditeln\\p{L}*|dostupn\\p{L}*|přeč\\p{L}*|vidíte|čtete|ukázk\\p{L}*',
  more: 'zbýv\\p{L}*|zbyl\\p{L}*|zbytek|ještě|dalších|další|skryt\\p{L}*|posledn\\p{L}*',
  first: 'prvn\\p{L}*|jen|pouze',
  gone: 'skryt\\p{L}*|zamčen\\p{L}*|nezobraz\\p{L}*|nejsou zobraz\\p{L}*',
  of: 'ze?|/',
  all: 'všech\\p{L}*',
  about:
    '(?:on|ona|oni|my|uživatelé|čtenáři|studenti|byl|byla|bylo|byli) |% (?:čtenářů|předplatitelů|uživatelů)|vstupen',
  fill: 'asi|přibližně|celkem|obsahuje|a|i|nebo|v|ve|na|s|se|si|do|pro|po|o|od|za|k|ke|u|ne|to|ten|ta|tento|tato|této|tohoto|tomto|je|jsou|byste|aby|abyste|už|již|ještě|jen|pouze|zde|tady|nyní|zdarma|můžete|lze|váš|vaše|naš\\p{L}*|také|více|konec|prosím|máte',
};
