import { counted } from '../../engine/gaps/counted';
import type { Marker, MarkerExample } from '../../engine/gaps/gap';
import { noticeWords } from '../words';

/** A sentence of its own that says how many characters are left and how to get them. */
export const countedCharacters: Marker = {
  id: 'counted-characters',
  missing: 'the-rest',
  reason: 'unsaid',
  unit: 'character',
  phrases: {},
  sentences: counted(noticeWords, {
    zh: '[个個]?字(?![段母节節幕])',
    ja: '文?字',
    ko: '자',
    en: 'characters',
    ru: 'знак\\p{L}*|символ\\p{L}*',
    de: 'zeichen',
    fr: 'caractères?|signes',
    es: 'caracteres',
    pt: 'caracteres|caractéres',
    it: 'caratteri|battute',
    pl: 'znak(?:i|ów)',
    cs: 'znak(?:y|ů)',
    uk: 'знак\\p{L}*|символ\\p{L}*',
    vi: 'ký tự|chữ',
    tr: 'karakter',
  }),
};

export const examples: readonly MarkerExample[] = [
  {
    page: '守门人每天记一次水位。\n解锁全文（剩余1800字）',
    gaps: [{ notice: '解锁全文（剩余1800字）', amount: { value: 1800, unit: 'character' } }],
  },
  {
    page: '番人は毎日水位を記す。\n残り2,150文字（有料）',
    gaps: [{ notice: '残り2,150文字（有料）', amount: { value: 2150, unit: 'character' } }],
  },
  { page: '作文还剩两百字，他决定先写结尾。', gaps: [] },
];
