import type { Site } from './site';

/** Academia.edu: papers with the text of the first pages. */
export const academia: Site = {
  id: 'academia',
  hosts: ['academia.edu'],
};
