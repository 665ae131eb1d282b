import type { Site } from './site';

/** Course Hero: students’ papers with a blurred rest. */
export const coursehero: Site = {
  id: 'coursehero',
  hosts: ['coursehero.com'],
};
