import type { NoticeWords } from '../../engine/gaps/notice-words';

/** Words of notices in Italian. */
export const it: NoticeWords = {
  login: 'accedi|accedere|registrati|registra|iscriviti|effettua il login',
  payment: 'abbonati |abbonarsi|abbonamento|acquista|pag(?:a|are|amento)|premium|crediti|gettoni|monete|pagamento',
  members: 'abbonat|soci |iscritti|premium|sostenitor|registrati(?= )|registrato',
  app: "nell['’]app|applicazione",
  unsaid: 'scarica',
  elsewhere: 'in sede|biblioteca',
  join: 'diventa (?:premium|abbonato|socio)',
  read: 'visibil|accessibil|consult|esclusiv|riservat|leggere|lettura|vedere|accedere|sbloccare|continuare|visualizzare|disponibile|proseguire',
  text: "(?:documento|articolo|testo|contenuto|versione) (?:completo|completa|intero|intera|integrale)|tutto (?:il|l['’])|il resto|per intero|il seguito|altre \\p{N}[\\p{N}.]* (?:parole|pagine)|le restanti|(?:soluzione|risposta|tesi|libro|capitolo|guida|appunti|file|elaborato) (?:complet|integral)[oaie](?!\\p{L})",
  it: "quest['’]?o? ?(?:articolo|contenuto|documento)|contenuto|^(?:documento|articolo|testo)",
  share: 'resto|restant|rimanent|complet|inter[oa]|integral|seguito|successiv|prossim|nascost|tutt|ultim',
  noun: 'testo|articol|document|pagin|contenut|capitol|sezion|parte|rispost|soluzion|relazion|libro|version|tesi|storia|paragraf|guida|appunti|materiale',
  part: 'riassunto|estratt|abstract|parte|sommario|inizio|anteprima|sintesi',
  onward: '(?:continu|prosegu)\\p{L}* (?:a leggere|la lettura)|leggere di più|per (?:continuare|proseguire)(?=[.!]?$)',
  unlock: 'sblocc',
  only: 'solo|esclusiv|riservat|per |occorre|devi|soltanto|consultabile',
  show: 'mostra\\p{L}*|anteprima|visualizza\\p{L}*|letto|vede(?:ndo|re)|visibil\\p{L}*|disponibil\\p{L}*|legge(?:ndo|re)',
  more: 'resta\\p{L}*|rimane\\p{L}*|manca\\p{L}*|altr[ie]|nascost[ei]|ultim[ie]',
  first: 'prim[oie]|solo|soltanto',
  gone: 'nascost\\p{L}*|oscurat\\p{L}*|bloccat\\p{L}*',
  of: 'di|delle|su|/',
  all: 'le|tutte le',
  about:
    '(?:lui|lei|loro|noi|gli utenti(?! premium| registrati)|i lettori|era|aveva) |\\p{L}+[aei]vano |% (?:dei|degli) (?:lettori|soci|abbonati|utenti|iscritti)|al(?:la)? (?:sistema|rete|server)|bigliett',
  fill: 'circa|stai|state|stato|stati|comprende|il|lo|la|i|gli|le|l|un|una|uno|di|del|dello|della|dei|degli|delle|dell|e|o|a|al|allo|alla|ai|agli|alle|all|da|dal|dalla|in|nel|nella|nell|su|sul|sulla|per|con|senza|è|sono|questo|questa|quest|tuo|tua|ti|si|che|non|già|più|qui|ora|gratis|gratuit\\p{L}*|solo|soltanto|dopo|può|puoi|tutto|tutta|tutti|ha|hai|essere',
};
