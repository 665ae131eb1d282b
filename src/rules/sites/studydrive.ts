import type { Site } from './site';

/** Studydrive: students’ papers in German and English. */
export const studydrive: Site = {
  id: 'studydrive',
  hosts: ['studydrive.net'],
};
