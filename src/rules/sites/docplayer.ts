import type { Site, SiteExample } from './site';

/** DocPlayer: the text of documents under their pages, one host a language. */
export const docplayer: Site = {
  id: 'docplayer',
  hosts: [
    'docplayer.net',
    'docplayer.org',
    'docplayer.fr',
    'docplayer.es',
    'docplayer.com.br',
    'docplayer.it',
    'docplayer.pl',
    'docplayer.ru',
    'docplayer.hu',
    'docplayer.cz',
    'docplayer.gr',
  ],
};

export const examples: readonly SiteExample[] = [
  {
    page: '<h1>Дамбу строили в три очереди.</h1><p>Каждую принимала комиссия.</p><p>Показано 5 из 47 страниц</p>',
    text: ['Дамбу строили в три очереди.', 'Каждую принимала комиссия.'],
    gaps: [{ notice: 'Показано 5 из 47 страниц', amount: { value: 42, of: 47, unit: 'page' } }],
  },
];
