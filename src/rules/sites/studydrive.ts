import type { Site, SiteExample } from './site';

/** Studydrive: students’ papers in German and English. */
export const studydrive: Site = {
  id: 'studydrive',
  hosts: ['studydrive.net'],
};

export const examples: readonly SiteExample[] = [
  {
    page: '<h1>Der Damm wurde in drei Abschnitten gebaut.</h1><p>Jeder wurde geprüft.</p><p>Bitte anmelden, um den vollständigen Text zu lesen</p>',
    text: ['Der Damm wurde in drei Abschnitten gebaut.', 'Jeder wurde geprüft.'],
    gaps: [{ notice: 'Bitte anmelden, um den vollständigen Text zu lesen' }],
  },
];
