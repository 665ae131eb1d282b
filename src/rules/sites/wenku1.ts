import type { Site } from './site';

/** Diyi Wenku (第一文库网): whole texts cut into pages. */
export const wenku1: Site = {
  id: 'wenku1',
  hosts: ['wenku1.com'],
};
