import type { Site, SiteExample } from './site';

/** Studfile: students’ papers in Russian, whole texts cut into pages. */
export const studfile: Site = {
  id: 'studfile',
  hosts: ['studfile.net'],
};

export const examples: readonly SiteExample[] = [
  {
    page: '<h1>Дамбу строили в три очереди.</h1><p>Каждую принимала комиссия.</p><p>Осталось 12 страниц</p>',
    text: ['Дамбу строили в три очереди.', 'Каждую принимала комиссия.'],
    gaps: [{ notice: 'Осталось 12 страниц', amount: { value: 12, unit: 'page' } }],
  },
];
