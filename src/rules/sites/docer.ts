import type { Site, SiteExample } from './site';

/** Docer: uploaded documents with their text, one host a language. */
export const docer: Site = {
  id: 'docer',
  hosts: ['docer.pl', 'docer.ar', 'docer.tips', 'doceru.com'],
};

export const examples: readonly SiteExample[] = [
  {
    page: '<h1>Wał zbudowano w trzech etapach.</h1><p>Każdy z nich odebrano.</p><p>Zaloguj się, aby czytać dalej</p>',
    text: ['Wał zbudowano w trzech etapach.', 'Każdy z nich odebrano.'],
    gaps: [{ notice: 'Zaloguj się, aby czytać dalej' }],
  },
];
