import type { Site } from './site';

/** Wo Wenku (我文库): the text of a document under its preview. */
export const woc88: Site = {
  id: 'woc88',
  hosts: ['woc88.com'],
};
