import type { NoticeWords } from '../../engine/gaps/notice-words';

/** Words of notices in Spanish. */
export const es: NoticeWords = {
  login: 'inici(?:a|e|ar) sesión|regístr|registr|identifíc|crea(?:r)? una cuenta|cuenta gratis',
  payment: 'suscr[ií]b|suscripci|compra|pag(?:a|ar|o)|premium|monedas|créditos',
  members: 'suscriptor|socio|miembro|premium',
  app: 'aplicación|la app',
  unsaid: 'descarg',
  elsewhere: 'biblioteca|en línea',
  join: 'hazte (?:premium|socio|miembro|suscriptor)|únete',
  read: 'visible|accesible|consultar|exclusiv|reservad|leer|leyendo|ver|acceder|acceso|desbloque|continuar|seguir|disponible|visualizar',
  text: '(?:documento|artículo|texto|contenido|nota|versión) (?:completo|completa|entero|entera|restante)s?|tod[oa] (?:el|la) (?:documento|artículo|texto|contenido|nota)|el resto|restantes?|lo que sigue|las (?:\\p{N}+ )?páginas restantes|el acceso al artículo completo|(?:respuesta|solución|tesis|trabajo|libro|informe|capítulo|guía|examen|resolución|apuntes) (?:complet|íntegr)[oa]s?(?!\\p{L})|que faltan',
  it: 'este (?:artículo|contenido|documento|texto)|esta nota',
  share: 'resto|restante|complet|enter[oa]|íntegr|siguiente|ocult|tod[oa]|últim|próxim',
  noun: 'texto|artículo|documento|página|contenido|capítulo|sección|parte|respuesta|solución|informe|libro|versión|archivo|trabajo|tesis|nota|reportaje|historia|párrafo|guía|apuntes',
  part: 'resumen|fragmento|extracto|parte|índice|inicio|comienzo|adelanto|muestra',
  onward: '(?:seguir|continuar|sigue|continúa|sigas) leyendo|leer más|para (?:continuar|seguir)(?=[.!]?$)',
  unlock: 'desbloque',
  only: 'sólo|solo|exclusiv|para |necesit|debes|reservad|únicamente|requier|exige|debes|no está disponible',
  show: 'm(?:ue|o)stra\\p{L}*|viendo|ver|vista previa|visibles?|leído|visualiza\\p{L}*|disponibles?',
  more: 'queda\\p{L}*|falta\\p{L}*|restantes?|otr[oa]s|más|ocult[oa]s|últim[oa]s',
  first: 'primer\\p{L}*|sólo|solo|viendo',
  gone: 'ocult\\p{L}*|bloquead\\p{L}*|no se muestran',
  of: 'de(?! (?:las|los) (?:que|cuales))(?: las| un total de)?|/',
  among: 'de (?:las|los) (?:que|cuales)',
  all: 'las|todas las',
  about:
    '(?:él|ella|ellos|nosotros|los usuarios(?! registrados| premium)|los lectores|era|había) |% de los (?:lectores|usuarios|suscriptores|socios)|en (?:el|la) (?:sistema|red|servidor)|entradas?',
  fill: 'estás|está|unos|unas|aproximadamente|cerca|incluye|se|el|la|los|las|lo|un|una|de|del|y|o|a|al|en|por|para|con|sin|es|son|está|están|este|esta|estos|estas|tu|tus|su|sus|te|se|le|que|no|ya|más|aquí|ahora|gratis|gratuit\\p{L}*|solo|sólo|después|puede|puedes|todo|toda|todos|todas|ser|ha|has|han|hay',
};
