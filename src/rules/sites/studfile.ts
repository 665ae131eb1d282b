import type { Site } from './site';

/** Studfile: students’ papers in Russian, whole texts cut into pages. */
export const studfile: Site = {
  id: 'studfile',
  hosts: ['studfile.net'],
};
