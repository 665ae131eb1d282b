import type { Site } from './site';

/** Passei Direto: students’ papers in Portuguese. */
export const passeiDireto: Site = {
  id: 'passei-direto',
  hosts: ['passeidireto.com'],
};
