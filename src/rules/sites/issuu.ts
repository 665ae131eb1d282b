import type { Site } from './site';

/** Issuu: publications with the text of some pages. */
export const issuu: Site = {
  id: 'issuu',
  hosts: ['issuu.com'],
};
