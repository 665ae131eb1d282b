import type { Site } from './site';

/** Wendangku (文档库): whole texts cut into pages. */
export const wendangku: Site = {
  id: 'wendangku',
  hosts: ['wendangku.net'],
};
