import type { Site } from './site';

/** Docsity: students’ papers in several languages, the first pages shown. */
export const docsity: Site = {
  id: 'docsity',
  hosts: ['docsity.com'],
};
