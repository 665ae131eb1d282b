import { counted } from '../../engine/gaps/counted';
import type { Marker, MarkerExample } from '../../engine/gaps/gap';
import { noticeWords } from '../words';

/** A sentence of its own that says how many words are left or hidden. */
export const countedWords: Marker = {
  id: 'counted-words',
  missing: 'the-rest',
  reason: 'unsaid',
  unit: 'word',
  phrases: {},
  sentences: counted(noticeWords, {
    en: 'words',
    de: 'wörter[n]?|worte',
    fr: 'mots',
    es: 'palabras',
    pt: 'palavras',
    it: 'parole',
    ru: 'слов(?:а|о)?(?!\\p{L})',
    pl: 'słów|słowa',
    cs: 'slova?',
    uk: 'слів|слова',
    vi: 'từ(?!\\p{L})',
    tr: 'kelime|sözcük',
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
