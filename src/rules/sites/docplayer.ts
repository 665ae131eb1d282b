import type { Site } from './site';

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
