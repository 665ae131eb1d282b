import type { Site, SiteExample } from './site';

/** Academia.edu: papers with the text of the first pages. */
export const academia: Site = {
  id: 'academia',
  hosts: ['academia.edu'],
};

export const examples: readonly SiteExample[] = [
  {
    page: '<h1>The embankment was built in three stages.</h1><p>Each of them was inspected.</p><p>Log in to read the rest of this paper.</p>',
    text: ['The embankment was built in three stages.', 'Each of them was inspected.'],
    gaps: [{ notice: 'Log in to read the rest of this paper.' }],
  },
];
