import { counted } from '../../engine/gaps/counted';
import type { Marker, MarkerExample } from '../../engine/gaps/gap';

/** A sentence of its own that says how many words are left or hidden. */
export const countedWords: Marker = {
  id: 'counted-words',
  missing: 'the-rest',
  reason: 'unsaid',
  unit: 'word',
  phrases: {},
  sentences: counted({
    en: {
      unit: 'words',
      among: ',|;|of which|of these',
      show: 'show|shown|display|displayed|visible|preview',
      more: 'remaining|more|left|another|other',
      how: 'unlock|log in|sign (?:in|up)|subscribe|register|buy|not shown|premium|members?|subscribers?|patrons?',
      gone: 'hidden|omitted|blurred|locked|withheld|not shown|not displayed|reserved for',
      about: 'he|she|they|we|i|was|were|had|said',
    },
    de: {
      unit: 'wörter[n]?|worte',
      among: 'davon|wovon|sind nur',
      show: 'angezeigt|sichtbar|zu sehen|zu lesen',
      more: 'noch|restlich\\p{L}*|weitere',
      how: 'anmeld\\p{L}*|registrier\\p{L}*|kauf\\p{L}*|abo\\p{L}*|premium\\p{L}*|freischalt\\p{L}*',
      gone: 'ausgeblendet|gesperrt|nicht angezeigt|unkenntlich',
    },
    fr: {
      unit: 'mots',
      among: 'dont',
      show: 'affich\\p{L}*|visibles|lisibles',
      more: 'reste\\p{L}*|autres|encore',
      how: 'abonn\\p{L}*|inscri\\p{L}*|connect\\p{L}*|achet\\p{L}*',
      gone: 'masqué\\p{L}*|non affiché\\p{L}*|flouté\\p{L}*',
    },
    es: {
      unit: 'palabras',
      among: 'de (?:las|los) (?:que|cuales)',
      show: 'muestra\\p{L}*|visibles',
      more: 'quedan|faltan|restantes|otras',
      how: 'suscr\\p{L}*|regístr\\p{L}*|premium|compra\\p{L}*',
      gone: 'ocult\\p{L}*|bloquead\\p{L}*',
    },
    pt: {
      unit: 'palavras',
      show: 'mostra\\p{L}*',
      more: 'restam|faltam|restantes|outras',
      how: 'assin\\p{L}*|cadastr\\p{L}*|login|compr\\p{L}*',
      gone: 'ocult\\p{L}*|bloquead\\p{L}*',
    },
    it: {
      unit: 'parole',
      show: 'mostra\\p{L}*',
      more: 'restanti|rimanenti|altre|mancano',
      how: 'abbona\\p{L}*|registra\\p{L}*|accedi|acquist\\p{L}*|riservat\\p{L}*',
      gone: 'nascost\\p{L}*|oscurat\\p{L}*',
    },
    ru: {
      unit: 'слов(?:а|о)?(?!\\p{L})',
      among: 'из них',
      show: 'показан\\p{L}*|доступн\\p{L}*|видн\\p{L}*',
      more: 'остал\\p{L}*|ещё|еще',
      how: 'подписк\\p{L}*|оплат\\p{L}*|войдите|зарегистр\\p{L}*',
      gone: 'скрыт\\p{L}*|не показан\\p{L}*',
    },
    pl: {
      unit: 'słów|słowa',
      show: 'wyświetl\\p{L}*',
      more: 'pozosta\\p{L}*|jeszcze',
      how: 'zalog\\p{L}*|wykup\\p{L}*|subskryb\\p{L}*',
      gone: 'ukryt\\p{L}*',
    },
    uk: {
      unit: 'слів|слова',
      show: 'показан\\p{L}*',
      more: 'залиш\\p{L}*|ще',
      how: 'передплат\\p{L}*|увійдіть|зареєстр\\p{L}*',
      gone: 'прихован\\p{L}*',
    },
    vi: {
      unit: 'từ(?!\\p{L})',
      show: 'hiển thị',
      more: 'còn(?: lại)?|thêm',
      how: 'đăng nhập|đăng ký|mua|nâng cấp',
      gone: 'đã ẩn|bị ẩn',
    },
  }),
};

export const examples: readonly MarkerExample[] = [
  {
    page: 'The keeper climbed the stairs every evening.\nAnother 450 words are hidden',
    gaps: [{ notice: 'Another 450 words are hidden', amount: { value: 450, unit: 'word' } }],
  },
  {
    page: 'Сторож каждый вечер поднимался по лестнице.\nСкрыто ещё 450 слов',
    gaps: [{ notice: 'Скрыто ещё 450 слов', amount: { value: 450, unit: 'word' } }],
  },
  { page: 'The dictionary gained 450 more words this year.', gaps: [] },
];
