import type { Site, SiteExample } from './site';

/** Issuu: publications with the text of some pages. */
export const issuu: Site = {
  id: 'issuu',
  hosts: ['issuu.com'],
};

export const examples: readonly SiteExample[] = [
  {
    page: '<h1>The embankment was built in three stages.</h1><p>Each of them was inspected.</p><p>Sign up to read the full publication</p>',
    text: ['The embankment was built in three stages.', 'Each of them was inspected.'],
    gaps: [{ notice: 'Sign up to read the full publication' }],
  },
];
