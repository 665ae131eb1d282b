import type { Site, SiteExample } from './site';

/** Docsity: students’ papers in several languages, the first pages shown. */
export const docsity: Site = {
  id: 'docsity',
  hosts: ['docsity.com'],
};

export const examples: readonly SiteExample[] = [
  {
    page: '<h1>El dique se construyó en tres etapas.</h1><p>Cada una fue revisada.</p><p>Has llegado al final de la vista previa</p>',
    text: ['El dique se construyó en tres etapas.', 'Cada una fue revisada.'],
    gaps: [{ notice: 'Has llegado al final de la vista previa' }],
  },
];
