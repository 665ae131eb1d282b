import type { Site, SiteExample } from './site';

/** Passei Direto: students’ papers in Portuguese. */
export const passeiDireto: Site = {
  id: 'passei-direto',
  hosts: ['passeidireto.com'],
};

export const examples: readonly SiteExample[] = [
  {
    page: '<h1>O dique foi construído em três etapas.</h1><p>Cada uma foi vistoriada.</p><p>Conteúdo exclusivo para assinantes</p>',
    text: ['O dique foi construído em três etapas.', 'Cada uma foi vistoriada.'],
    gaps: [{ notice: 'Conteúdo exclusivo para assinantes' }],
  },
];
