import type { Marker, MarkerExample } from '../../engine/gaps/gap';
import { phrase } from '../../engine/gaps/phrase';

/** How many words of the whole the page shows or keeps back. */
export const wordsLeft: Marker = {
  id: 'words-left',
  missing: 'the-rest',
  reason: 'unsaid',
  unit: 'word',
  phrases: {
    en: phrase`
      (?:showing|displaying|you have read|you(?:['’]re| are) reading|preview of) (?:the first )?${'shown'} (?:out )?of ${'total'} words
      |${'shown'} of ${'total'} words (?:are )?(?:shown|displayed|visible)
      |(?:read|unlock|there are|get) (?:the )?(?:remaining |other |another )?${'omitted'} (?:more |remaining )?words(?: (?:left|remaining|to read))?(?: (?:of|in) (?:this|the) (?:article|story|essay|document|text|paper))?(?=\s*(?:[.!…»)\]]|$))
      |${'omitted'} (?:more |remaining )?words (?:left|remaining|to go)(?: (?:of|in) (?:this|the) (?:article|story|essay|document|text|paper))?(?=\s*(?:[.!…»)\]]|$))`,
    de: phrase`noch ${'omitted'} Wörter(?: (?:übrig|zu lesen)| [–—-] (?:jetzt |hier )?(?:weiterlesen|anmelden))?(?=\s*(?:[.!…»)\]]|$))`,
    fr: phrase`(?:il (?:vous )?reste |encore )${'omitted'} mots(?: à lire)?(?=\s*(?:[.!…»)\]]|$))`,
    es: phrase`(?:te quedan|le quedan|quedan) ${'omitted'} palabras(?: por leer)?(?=\s*(?:[.!…»)\]]|$))`,
    ru: phrase`(?:осталось|ещё|еще) ${'omitted'} слов(?:а|о)?(?: прочитать)?(?=\s*(?:[.!…»)\]]|$))`,
  },
  place: 'apart',
};

export const examples: readonly MarkerExample[] = [
  {
    page: 'The harbour froze that winter, and nobody could remember\nShowing 250 of 1,400 words.',
    gaps: [{ notice: 'Showing 250 of 1,400 words.', amount: { value: 1150, of: 1400, unit: 'word' } }],
  },
  {
    page: 'The harbour froze that winter … 1,150 words remaining in this article',
    gaps: [{ notice: '… 1,150 words remaining in this article', amount: { value: 1150, unit: 'word' } }],
  },
  { page: 'Her second novel has 90,000 words remaining after the editor cut a third of it.', gaps: [] },
  { page: 'Write an essay of 500 words. You have read 3 of 12 books this year.', gaps: [] },
];
