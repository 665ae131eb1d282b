import type { Site } from './site';

/** Happy Campus: students’ papers in Korean, the first lines shown. */
export const happycampus: Site = {
  id: 'happycampus',
  hosts: ['happycampus.com'],
};
