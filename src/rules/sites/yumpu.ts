import type { Site, SiteExample } from './site';

/** Yumpu: magazines with the text of their pages. */
export const yumpu: Site = {
  id: 'yumpu',
  hosts: ['yumpu.com'],
};

export const examples: readonly SiteExample[] = [
  {
    page: '<h1>La digue fut construite en trois étapes.</h1><p>Chacune fut contrôlée.</p><p>Fin de l’extrait</p>',
    text: ['La digue fut construite en trois étapes.', 'Chacune fut contrôlée.'],
    gaps: [{ notice: 'Fin de l’extrait' }],
  },
];
