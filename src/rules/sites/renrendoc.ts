import type { Site } from './site';

/** Renren Wenku (人人文库): the text of a document under its preview, often garbled. */
export const renrendoc: Site = {
  id: 'renrendoc',
  hosts: ['renrendoc.com'],
};
