import type { Site } from './site';

/** Daoke Baba (道客巴巴): pages drawn as images, with the text of the first ones below them. */
export const doc88: Site = {
  id: 'doc88',
  hosts: ['doc88.com'],
};
