import type { Site, SiteExample } from './site';

/** Course Hero: students’ papers with a blurred rest. */
export const coursehero: Site = {
  id: 'coursehero',
  hosts: ['coursehero.com'],
};

export const examples: readonly SiteExample[] = [
  {
    page: '<h1>The embankment was built in three stages.</h1><p>Each of them was inspected.</p><p>Want to read all 24 pages?</p>',
    text: ['The embankment was built in three stages.', 'Each of them was inspected.'],
    gaps: [{ notice: 'Want to read all 24 pages?' }],
  },
];
