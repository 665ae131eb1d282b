import type { NoticeWords } from '../../engine/gaps/notice-words';

/** Words of notices in French. */
export const fr: NoticeWords = {
  login: 'connect(?:ez|er)|identifi|inscri(?:vez|re|ption)|créez un compte|compte gratuit',
  payment: 'abonn(?:ez|ement|er)|achet|pay(?:ant|er|ez)|essai|jetons?|crédits?|payant',
  members: 'abonné|membre|adhérent|inscrit|abonnés|établissements',
  app: 'application',
  unsaid: 'télécharg',
  join: 'devenez (?:membre|abonné|premium)|rejoignez',
  read: 'visible|accessible|consultable|réserv|exclusi|lire|lecture|accéder|accès|voir|découvrir|consulter|débloquer|poursuivre|continuer',
  text: "(?:article|document|texte|contenu|version|dossier) (?:complet|complète|intégral|intégrale|entier|en entier)|l['’]intégralité|la suite|le reste|la totalité|pages suivantes|la correction|le corrigé|tout le (?:document|texte)|(?:corrigé|solution|réponse|mémoire|thèse|livre|chapitre|cours|devoir|rapport) (?:complet|complète|intégral|intégrale)s?(?!\\p{L})",
  it: 'cet(?:te)? (?:article|page|rubrique)|ce (?:document|contenu|texte)',
  share:
    'suite|reste|restant|intégral|compl[eè]t|enti[eè]r|totalité|suivant|masqué|caché|tou(?:t|s)|derni[eè]r|prochain|fin(?= d)',
  noun: 'texte|article|document|page|contenu|chapitre|section|partie|réponse|corrig|solution|dossier|rapport|livre|version|mémoire|thèse|récit|histoire|numéro|fichier|passage|paragraphe|étude|fiche|récit|ouvrage|roman|essai|nouvelle|fin(?= d)',
  part: 'résumé|extrait|partie|sommaire|début|aperçu|abstract',
  onward:
    'lire la suite|(?:poursui|continue)\\p{L}* (?:la|votre|ma|de) ?l(?:ecture|ire)|(?<!mode |de )lecture(?! p)|pour (?:continuer|poursuivre)(?=[.!]?$)',
  unlock: 'débloqu',
  only: 'réservé|seul|uniquement|exclusi|pour |afin|devez|veuillez|disponible|accessible|réservé|limité',
  show: 'affich\\p{L}*|aperçu|visibles?|lisibles?|lues?|extrait|consult\\p{L}*|voyez|lisez|accès',
  more: 'autres?|encore|rest(?:e|ent|ant\\p{L}*)|suivante?s?|supplémentaires?|masquées?|derni(?:er|ère)s?',
  first: 'premi[eè]re?s?|seulement|uniquement|que(?= [0-9])',
  gone: 'masqué\\p{L}*|non affiché\\p{L}*|flouté\\p{L}*|verrouillé\\p{L}*',
  of: 'sur|de|des|/',
  among: 'dont',
  all: 'les|toutes les',
  about:
    '(?:il(?! (?:vous |en )?reste)|elle|ils|nous|je|les lecteurs|les utilisateurs(?! inscrits| enregistrés| premium)|était|avait) |réduction|remise|rabais|stock|% des (?:lecteurs|abonnés|membres|utilisateurs)|au (?:système|réseau|serveur)|billets?',
  fill: 'environ|été|étant|avons|avez|pouvez|fait|dont|le|la|les|l|un|une|des|du|de|d|et|ou|à|au|aux|en|dans|sur|par|pour|avec|sans|est|sont|a|ont|ce|cet|cette|ces|c|il|vous|votre|vos|nous|notre|nos|n|ne|pas|que|qu|qui|s|se|y|plus|encore|ici|maintenant|gratuit\\p{L}*|déjà|seulement|uniquement|après|être|peut|peuvent|tout|toute|tous|toutes',
};
