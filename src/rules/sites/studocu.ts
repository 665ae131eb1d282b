import type { Site } from './site';

/** Studocu: students’ papers, with pages that only premium members see. */
export const studocu: Site = {
  id: 'studocu',
  hosts: ['studocu.com', 'studocu.vn', 'studocu.id'],
};
