import type { NoticeWords } from '../../engine/gaps/notice-words';

/** Words of notices in German. */
export const de: NoticeWords = {
  login: 'anmeld|melden sie sich|melde dich|einlogg|loggen|registrier|konto',
  payment: 'abo|abonnier|kauf|bezahl|kostenpflicht|probemonat|testen|münzen|credits',
  members: '(?:angemeldet|registriert|zahlend)\\p{L}* (?:nutzer|leser|kund)|abonnent|mitglied|premium',
  app: 'app ',
  unsaid: 'herunterladen|download',
  elsewhere: '\\p{L}*netz(?= erreichbar| verfügbar| zugänglich| abrufbar)|bibliothek|lesesaal',
  join: 'mitglied werden|werden sie mitglied|premium werden',
  read: 'einsehbar|abruf|einsehen|exklusiv|vorbehalten|lesen|weiterlesen|ansehen|anzeigen|freischalt|zugang|zugriff|sehen|verfügbar|lesbar|erreichbar|abrufbar',
  text: '(?:vollständig|ganz|komplett|gesamt|restlich|übrig|verbleibend)(?:e|en|er|es)? (?:\\p{L}+ )?(?:text|artikel|beitrag|dokument|seiten|inhalt)|volltext|den rest|vollständig(?= (?:sichtbar|lesbar|lesen))|(?:weitere|noch) (?:\\p{N}[\\p{N}.]* )?(?:wörter|seiten|zeichen|folien|kapitel)|der rest(?= de)|dieses kapitel|(?:vollständig|ganz|komplett|gesamt)(?:e|en|er|es) (?:lösung|antwort|arbeit|hausarbeit|buch|kapitel|zusammenfassung|skript|version|bericht|studie)|ab hier(?= (?:nur|lesen|geht|weiter|mit))',
  it: 'diese(?:n|r|s)? (?:artikel|text|inhalt|beitrag|dokument)',
  share:
    'rest|übrig|verbleib|vollständig|ganz|komplett|gesamt|weitere|alle|folgend|verborgen|gesperrt|voll|letzte|nächste',
  noun: '\\p{L}*text|\\p{L}*artikel|beitr[aä]g|dokument|seite|inhalt|kapitel|abschnitt|teil|antwort|lösung|arbeit|bericht|buch|heft|ausgabe|version|fassung|material|folge|werk|datei|geschichte|abs[aä]tz|skript|aufs[aä]tz|essay|studie|roman|erzählung',
  part: 'auszug|auszüge|ausschnitt|zusammenfassung|abstract|teil|leseprobe|inhaltsverzeichnis|anfang',
  onward: 'weiterlesen|weiterzulesen|mehr lesen|lesen sie weiter|weiter geht|lesen (?:\\p{L}+ ){0,3}weiter(?!\\p{L})',
  unlock: 'freischalt|schalten sie',
  only: 'nur|ausschließlich|exklusiv|bitte|um |müssen|benötigen|jetzt|vorbehalten|erst|offen|für mitglieder|für abonnenten|nach(?= (?:der |dem |ihrer )?(?:anmeld|regist|kauf|login|zahlung|bezahl))|mit(?= (?:\\p{L}+ )?abo)',
  show: 'angezeigt|sichtbar|gezeigt|zeigt|vorschau|leseprobe|gelesen|sehen|lesen|gesehen',
  more: 'noch|restlich\\p{L}*|weitere[n]?|übrig\\p{L}*|verbleib\\p{L}*|verborgen\\p{L}*|letzte\\p{L}*',
  first: 'erste\\p{L}*|nur|lediglich',
  gone: 'ausgeblendet|gesperrt|nicht angezeigt|unkenntlich',
  of: 'von(?: insgesamt)?|der|/',
  among: 'davon|wovon|sind nur',
  all: 'alle(?:n)?',
  about: '(?:er|wir|ich|war|waren|hatte|wurde|wenn) |% der (?:leser|nutzer|abonnent|mitglied)|eintrittskart|ticket',
  fill: 'etwa|circa|rund|insgesamt|sind|wurden?|enthält|umfasst|der|die|das|den|dem|des|ein|eine|einen|einem|einer|und|oder|in|im|an|am|auf|aus|bei|mit|nach|von|vom|zu|zum|zur|für|um|ist|sind|wird|werden|kann|können|hat|haben|sie|ihr|ihre|ihren|du|dein|wir|unser\\p{L}*|dies\\p{L}*|es|nur|noch|jetzt|hier|bitte|erst|nicht|sich|als|kostenlos|gratis|auch|alle|allen|weiter|mehr|so|dann|schon|bereits|ohne|über',
};
