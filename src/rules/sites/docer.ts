import type { Site } from './site';

/** Docer: uploaded documents with their text, one host a language. */
export const docer: Site = {
  id: 'docer',
  hosts: ['docer.pl', 'docer.ar', 'docer.tips', 'doceru.com'],
};
