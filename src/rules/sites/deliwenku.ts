import type { Site } from './site';

/** Deli Wenku (得力文库): the text of a document under its preview. */
export const deliwenku: Site = {
  id: 'deliwenku',
  hosts: ['deliwenku.com'],
};
